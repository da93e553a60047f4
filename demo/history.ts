import { addDays, day, type Day, type Text } from '#kernel'
import { chainOf, type Actor } from '#platform'
import { whereaboutsChanged, type BulkPerson } from '#record/people'
import { confirmInBulk, overtakenInBulk, standsBy, workOutInBulk, type Calculation } from '#sentence/release-dates'
import {
  bookingOfServed,
  sentenceLine,
  takenOver,
  withAdjustment,
  withRecall,
  type ServedByWarrant,
} from '#sentence/sentences'
import {
  answeredOrder,
  warrantLine,
  type Charge,
  type CourtOrder,
  type Recorded,
  type Reference,
} from '#sentence/warrants'
import { chanceFor, type Chance } from './chance.ts'
import { outcomeFor, typeOf, type InventedRecall } from './classes.ts'
import { somebodyOf } from './crew.ts'
import { workingDay, workingDayAfter, type InventedPerson, type InventedWarrant } from './invent.ts'
import type { FirstLine } from './joined.ts'
import { idsAt, momentOn } from './moments.ts'
import { listsOn } from './offences.ts'

/** What the house keeps of one sentenced person, and the lines of the journal that tell how it came about. */
export interface SentenceHistory {
  readonly served: ServedByWarrant
  readonly calculations: readonly Calculation[]
  readonly status: Text | null
  readonly lines: readonly FirstLine[]
}

/** What a history is made from. */
export interface HistorySetting {
  readonly seed: number
  readonly today: Day
  readonly reference: Pick<Reference, 'offence' | 'sentenceType'>
}

/** The first day on which records were opened here, so many days ago, and the last. */
const [OPENED_FROM, OPENED_UNTIL] = [120, 60]
const clerks = ['sentence-calculation-clerk'] as const
const checkers = ['sentence-calculation-clerk', 'offender-management-unit-manager'] as const

/** The day on which an invented person's record was opened. */
export function openedOn(seed: number, index: number, today: Day): Day {
  return workingDay(addDays(today, -chanceFor(seed ^ 0x09e4, index).whole(OPENED_UNTIL, OPENED_FROM)))
}

/** A person as the record is opened for them. `namedStaff`: who may see it, when it is restricted. */
export function recordOf(person: InventedPerson, seed: number): BulkPerson {
  const { prisonNumber, crn, pnc, cro } = person
  const numbers = { 'prison-number': prisonNumber, crn, pnc, cro }
  const chance = chanceFor(seed ^ 0x4e57, person.index)
  const place = person.heldAt ?? person.supervisedAt
  const roles = [
    'governor',
    'offender-management-unit-manager',
    'youth-custody-officer',
    'senior-probation-officer',
  ] as const
  return {
    id: person.id,
    name: { forename: person.forename, middleNames: person.middleNames, surname: person.surname },
    aliases: person.aliases.map(alias => ({ ...alias, middleNames: '' })),
    dateOfBirth: person.dateOfBirth,
    sex: person.sex,
    identifiers: (Object.keys(numbers) as (keyof typeof numbers)[]).flatMap(kind => {
      const value = numbers[kind]
      return value === undefined ? [] : [{ kind, value }]
    }),
    postcode: person.postcode,
    heldAt: person.heldAt,
    livingUnit: person.livingUnit,
    supervisedAt: person.supervisedAt,
    ...(person.restricted ? { restrictedTo: namedStaff(chance, roles, place) } : {}),
  }
}

function namedStaff(chance: Chance, roles: Actor['roles'], place: string | undefined): readonly string[] {
  const first = somebodyOf(chance, { roles, place }).username
  const second = somebodyOf(chance, { roles: ['record-keeper'], place: undefined }).username
  return [first, second]
}

/** The order of the court, as a clerk would type it. */
function orderOf(invented: InventedWarrant, person: InventedPerson, nextId: () => string): CourtOrder {
  const { court, caseReference, hearingOn, sentences, remand, taggedBailDays } = invented
  const ids = sentences.map(() => nextId())
  const charges = sentences.map((sentence, position): Charge => {
    const type = typeOf(sentence, { hearingOn, bornOn: person.dateOfBirth })
    return {
      id: ids[position] ?? '',
      offence: sentence.offence,
      committedFrom: sentence.committedOn,
      committedUntil: null,
      count: position + 1,
      outcome: outcomeFor(type),
      answers: {},
      answersReason: null,
      sharesSentenceOf: null,
      sentence: {
        type,
        term: sentence.term,
        licence: sentence.licence ?? null,
        finePence: sentence.finePence ?? null,
        wholeLife: false,
        follows: sentence.follows === undefined ? null : (ids[sentence.follows] ?? null),
      },
    }
  })
  return {
    court,
    caseReference,
    heardOn: hearingOn,
    hearing: 'sentencing',
    charges,
    remand: remand ? [remand] : [],
    taggedBailDays,
  }
}

type Standing = 'confirmed' | 'waiting' | 'changed-since'

/** Everything that happened to an invented person's sentence in this house, up to the day before today. */
export function sentenceHistory(
  person: InventedPerson,
  invented: InventedWarrant,
  setting: HistorySetting,
): SentenceHistory {
  const { seed, today, reference } = setting
  const chance = chanceFor(seed ^ 0x415f, person.index)
  const yesterday = addDays(today, -1)
  let standing = chance.weighted<Standing>([
    [87, 'confirmed'],
    [9, 'waiting'],
    [4, 'changed-since'],
  ])
  const opened = openedOn(seed, person.index, today)
  const typed = standing === 'waiting' ? addDays(today, -chance.whole(1, 9)) : addDays(opened, chance.whole(0, 40))
  const recordedOn = workingDayAfter(Math.max(typed, invented.hearingOn, invented.recall?.returnedOn ?? 0) as Day, 0)
  const confirmedOn = workingDayAfter(recordedOn, chance.whole(1, 4))
  if (confirmedOn > yesterday) standing = 'waiting'

  const at = momentOn(chance, recordedOn, [10, 12])
  const nextId = idsAt(chance, at)
  const clerk = somebodyOf(chance, { roles: clerks, place: person.heldAt })
  const warrant: Recorded = {
    id: nextId(),
    person: person.id,
    version: 1,
    state: 'recorded',
    order: answeredOrder(orderOf(invented, person, nextId), reference, listsOn),
    recordedBy: clerk.username,
    recordedAt: at,
    replaces: null,
    correction: null,
  }
  const taken = takenOver(warrant, nextId)
  const booked = { reference: person.prisonNumber ?? person.id, bornOn: person.dateOfBirth }
  const booking = (of: ServedByWarrant) => bookingOfServed(of, booked, reference)
  const by = clerk.username
  const changed = sentenceLine({
    id: nextId(),
    of: { because: 'warrant', warrant: warrant.id },
    before: undefined,
    after: taken,
    by,
    at,
    reason: null,
  })
  const worked = workOutInBulk({
    id: nextId(),
    line: nextId(),
    person: person.id,
    booking: booking(taken),
    before: undefined,
    because: 'warrant',
    reason: null,
    by,
    at,
  })
  const told = teller(person, today)
  const lines = [
    warrantLine(nextId(), warrant),
    changed,
    worked.line,
    ...told(worked.calculation, { line: nextId(), by, at }),
  ]
  const { served, first, newest } = invented.recall
    ? recallInBulk(invented.recall, {
        taken,
        worked: worked.calculation,
        today: recordedOn,
        reference,
        booking,
        tell: told,
        lines,
        by,
        chance,
      })
    : { served: taken, first: [], newest: worked.calculation }
  const asItStands = (of: ServedByWarrant, ...calculations: readonly Calculation[]): SentenceHistory => ({
    served: of,
    calculations: [...first, ...calculations],
    status: told.status(),
    lines,
  })
  if (standing === 'waiting' || newest.state === 'refused') return asItStands(served, newest)

  const checker = somebodyOf(chance, { roles: checkers, place: person.heldAt, notThis: by }).username
  const checkedAt = momentOn(chance, confirmedOn, [13, 16])
  const checkId = idsAt(chance, checkedAt)
  const check = () => ({ line: checkId(), by: checker, at: checkedAt })
  const confirmed = confirmInBulk(newest, check())
  lines.push(confirmed.line, ...told(confirmed.calculation, check()))
  const addedOn = workingDayAfter(confirmedOn, chance.whole(3, 20))
  if (standing === 'confirmed' || person.heldAt === undefined || addedOn > yesterday) {
    return asItStands(served, confirmed.calculation)
  }

  // Days were added for something that happened since: the dates that were confirmed are out of date.
  const addedAt = momentOn(chance, addedOn, [10, 15])
  const laterId = idsAt(chance, addedAt)
  const adjustment = laterId()
  const terms = { kind: 'added-days', from: addedOn, days: chance.whole(3, 21) } as const
  const after = withAdjustment(served, { id: adjustment, terms, today: addedOn }, reference)
  if (!after.ok) throw new RangeError(`${after.refusal.code}: person ${person.id}`)
  const reason = `Award of ${terms.days} days at an adjudication`
  const adder = somebodyOf(chance, { roles: clerks, place: person.heldAt }).username
  const again = workOutInBulk({
    id: laterId(),
    line: laterId(),
    person: person.id,
    booking: booking(after.value),
    before: confirmed.calculation,
    because: 'adjustment-added',
    reason,
    by: adder,
    at: addedAt,
  })
  lines.push(
    sentenceLine({
      id: laterId(),
      of: { because: 'adjustment-added', adjustment },
      before: served,
      after: after.value,
      by: adder,
      at: addedAt,
      reason,
    }),
    again.line,
    ...told(again.calculation, { line: laterId(), by: adder, at: addedAt }),
  )
  return asItStands(after.value, overtakenInBulk(confirmed.calculation), again.calculation)
}

/** What a recall is recorded with. */
interface RecallSetting {
  readonly taken: ServedByWarrant
  readonly worked: Calculation
  readonly today: Day
  readonly reference: HistorySetting['reference']
  readonly booking: (of: ServedByWarrant) => ReturnType<typeof bookingOfServed>
  readonly tell: ReturnType<typeof teller>
  readonly lines: FirstLine[]
  readonly by: string
  readonly chance: Chance
}

/** The recall that the same clerk recorded later on the same day. */
function recallInBulk(
  { kind, revokedOn, returnedOn }: InventedRecall,
  { taken, worked, today, reference, booking, tell, lines, by, chance }: RecallSetting,
): { readonly served: ServedByWarrant; readonly first: readonly Calculation[]; readonly newest: Calculation } {
  const { person } = taken.warrant
  const at = momentOn(chance, today, [12, 13])
  const nextId = idsAt(chance, at)
  const id = nextId()
  const sentences = taken.sentences.map(sentence => sentence.id)
  const decision = 'Decided by the Public Protection Casework Section: did not keep in touch'
  const recalled = withRecall(
    taken,
    { id, terms: { kind, revokedOn, returnedOn, sentences }, today },
    { decision, absence: nextId(), sentenceType: reference.sentenceType },
  )
  if (!recalled.ok) throw new RangeError(`${recalled.refusal.code}: person ${person}`)
  const of = { because: 'recall-recorded', recall: id } as const
  lines.push(sentenceLine({ id: nextId(), of, before: taken, after: recalled.value, by, at, reason: decision }))
  const again = workOutInBulk({
    id: nextId(),
    line: nextId(),
    person,
    booking: booking(recalled.value),
    before: worked,
    because: of.because,
    reason: decision,
    by,
    at,
  })
  lines.push(again.line, ...tell(again.calculation, { line: nextId(), by, at }))
  return { served: recalled.value, first: [overtakenInBulk(worked)], newest: again.calculation }
}

/** Tells how somebody stands after each step, as `tellStatus` does: nothing when nothing has changed. */
function teller(person: InventedPerson, today: Day) {
  let status: Text | null = null
  const whereabouts = () => ({
    heldAt: person.heldAt ?? null,
    livingUnit: person.livingUnit ?? null,
    supervisedAt: person.supervisedAt ?? null,
    status,
  })
  const tell = (
    calculation: Calculation,
    { line, by, at }: { readonly line: string; readonly by: string; readonly at: string },
  ): readonly FirstLine[] => {
    const before = whereabouts()
    status = standsBy(calculation, today)
    if (before.status?.en === status?.en && before.status?.cy === status?.cy) return []
    return [
      {
        id: line,
        kind: whereaboutsChanged.name,
        chain: chainOf({ person: person.id }),
        person: person.id,
        on: day(at.slice(0, 10)),
        at,
        by,
        reason: null,
        of: {},
        before,
        after: whereabouts(),
      },
    ]
  }
  return Object.assign(tell, { status: () => status })
}
