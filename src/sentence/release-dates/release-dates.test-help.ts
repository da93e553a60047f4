import { day, term, type Result, type Term } from '#kernel'
import { seedOrganisation } from '#organisation/places'
import { newId, theHouse, type Actor } from '#platform'
import { addPerson, people, tellStatus } from '#record/people'
import { sentences } from '#sentence/sentences'
import { recordWarrant, warrants, type Charge, type CourtOrder } from '#sentence/warrants'
import { staff, testHouse, type TestHouse } from '../../../test/house.ts'
import { releaseDates } from './index.ts'

export const clerk = staff('clerk', 'sentence-calculation-clerk', 'LEI')
export const otherClerk = staff('other-clerk', 'sentence-calculation-clerk', 'LEI')
export const keeper = staff('keeper', 'record-keeper')
export const manager = staff('manager', 'offender-management-unit-manager', 'LEI')

/** A house of the rooms that a sentence passes through, with the courts in its register. */
export async function sentencingHouse(): Promise<TestHouse> {
  const house = await testHouse({ rooms: [people, warrants, sentences, releaseDates] })
  await seedOrganisation(house)
  return house
}

/** The value of an outcome that a test knows to be accepted. */
export function accepted<Value>(outcome: Result<Value, { readonly code: string }>): Value {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}

let count = 0

/** Adds an invented person, unlike any other. */
export async function somebody(
  house: TestHouse,
  { born = '1990-05-05', heldAt }: { readonly born?: string; readonly heldAt?: string } = {},
): Promise<string> {
  const person = await added(house, born)
  if (heldAt !== undefined) await house.db.transaction(theHouse, tx => tellStatus(house, tx, person, { heldAt }))
  return person
}

async function added(house: TestHouse, born: string): Promise<string> {
  count += 1
  const letters = Array.from(String(count), digit => 'bcdfghjklm'[Number(digit)]).join('a')
  const entered = {
    name: { forename: `Em${letters}`, middleNames: '', surname: `Ox${letters}wick` },
    birth: { dateOfBirth: day(born), dateOfBirthUnknown: null },
    details: {
      sex: 'male',
      genderIdentity: null,
      nationality: null,
      ethnicity: null,
      preferredLanguage: null,
      interpreter: null,
    },
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
    sentence: { type: 'ADIMP', term: term(length), licence: null, finePence: null, follows },
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
export async function recorded(house: TestHouse, person: string, order: CourtOrder, by: Actor = clerk) {
  return accepted(await recordWarrant(house, by, { person, order }))
}
