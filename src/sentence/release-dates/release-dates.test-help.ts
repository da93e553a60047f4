import { day, term, type Result, type Term } from '#kernel'
import { newId, theHouse, type Actor, type House, type Role } from '#platform'
import { addPerson, tellStatus } from '#record/people'
import { recordWarrant, type Charge, type CourtOrder } from '#sentence/warrants'

const at = (username: string, role: Role): Actor => ({
  kind: 'staff',
  username,
  name: `Test ${username}`,
  roles: [role],
  places: ['LEI'],
})

export const clerk = at('clerk', 'sentence-calculation-clerk')
export const otherClerk = at('other-clerk', 'sentence-calculation-clerk')
export const keeper = at('keeper', 'record-keeper')
export const manager = at('manager', 'offender-management-unit-manager')

/** The value of an outcome that a test knows to be accepted. */
export function accepted<Value>(outcome: Result<Value, { readonly code: string }>): Value {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}

let count = 0

/** Adds an invented person, unlike any other. */
export async function somebody(
  house: House,
  { born = '1990-05-05', heldAt }: { readonly born?: string; readonly heldAt?: string } = {},
): Promise<string> {
  const person = await added(house, born)
  if (heldAt !== undefined) await house.db.transaction(theHouse, tx => tellStatus(house, tx, person, { heldAt }))
  return person
}

async function added(house: House, born: string): Promise<string> {
  count += 1
  const letters = Array.from(String(count), digit => 'bcdfghjklm'[Number(digit)]).join('a')
  const entered = {
    name: { forename: `Em${letters}`, middleNames: '', surname: `Ox${letters}wick` },
    birth: { dateOfBirth: day(born), dateOfBirthUnknown: null },
    details: { sex: 'male' },
  } as const
  const first = await addPerson(house, clerk, entered)
  if (first.ok || first.refusal.code !== 'people.likely-match') return accepted(first).person
  const reviewed = first.refusal.matches.matches.map(match => match.person)
  return accepted(await addPerson(house, clerk, { ...entered, reviewed })).person
}

/** A charge of theft with a standard determinate sentence, unless told otherwise. */
export function aCharge(
  length: Partial<Term>,
  { follows = null, ...changes }: Partial<Charge> & { readonly follows?: string | null } = {},
): Charge {
  return {
    id: newId(),
    offence: 'TH68010',
    committedFrom: day('2022-06-01'),
    committedUntil: null,
    count: null,
    outcome: '1002',
    answers: {},
    answersReason: null,
    sharesSentenceOf: null,
    sentence: { type: 'ADIMP', term: term(length), licence: null, finePence: null, wholeLife: false, follows },
    ...changes,
  }
}

/** A sentencing order of Leeds Crown Court. */
export function anOrder(charges: readonly Charge[], changes: Partial<CourtOrder> = {}): CourtOrder {
  count += 1
  return {
    court: 'LEEDCT',
    caseReference: `T2023${String(count).padStart(4, '0')}`,
    heardOn: day('2023-03-01'),
    hearing: 'sentencing',
    charges,
    remand: [],
    taggedBailDays: 0,
    ...changes,
  }
}

/** Records an order as a warrant. */
export async function recorded(house: House, person: string, order: CourtOrder, by: Actor = clerk) {
  return accepted(await recordWarrant(house, by, { person, order }))
}
