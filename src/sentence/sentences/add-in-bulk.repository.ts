import { isoDay, type Day, type Result } from '#kernel'
import type { Booking } from '#law'
import { chainOf, dayInLondon, type Connection, type Fact } from '#platform'
import { chargeJson, daysOfRemand, type Recorded, type Reference } from '#sentence/warrants'
import { reckon, type Adjustment, type AdjustmentTerms, type CannotAdjust } from './adjustment.ts'
import { bookingFrom, type CannotBook } from './booking-from.ts'
import { sentenceChanged, type SentenceChange } from './facts.ts'
import { sentenced, type Sentence } from './sentence.ts'

// For the invented population: what thousands of people serve, as `takeWarrant` and `addAdjustment` would have kept it of
// each of them. The test of the generator holds the two to each other.

/** What one person serves by one warrant. */
export interface ServedByWarrant {
  readonly warrant: Recorded
  /** By id, as they are read back. */
  readonly sentences: readonly Sentence[]
  /** Those that the court ordered first, then those added since. */
  readonly adjustments: readonly Adjustment[]
}

/** What is taken over from a person's first warrant. `nextId` gives the id of each adjustment. */
export function takenOver(warrant: Recorded, nextId: () => string): ServedByWarrant {
  const { id, person, order } = warrant
  const sentences = sentenced(order.charges).map(({ charge, others }): Sentence => ({
    id: charge.id,
    version: 1,
    person,
    warrant: id,
    state: 'in-force',
    imposedOn: order.heardOn,
    charge,
    others,
  }))
  const ordered = {
    person,
    warrant: id,
    version: 1,
    state: 'in-force',
    appliesFrom: order.heardOn,
    absence: null,
  } as const
  const adjustments = order.remand.map((period): Adjustment => ({
    ...ordered,
    id: nextId(),
    kind: 'remand',
    days: daysOfRemand(period),
    ...period,
  }))
  if (order.taggedBailDays > 0) {
    const bail = { ...ordered, id: nextId(), kind: 'tagged-bail', from: null, to: null } as const
    adjustments.push({ ...bail, days: order.taggedBailDays })
  }
  return { warrant, sentences: sentences.toSorted((one, other) => (one.id < other.id ? -1 : 1)), adjustments }
}

/** The same with one more adjustment, which somebody added on a day. */
export function withAdjustment(
  served: ServedByWarrant,
  { id, terms, today }: { readonly id: string; readonly terms: AdjustmentTerms; readonly today: Day },
): Result<ServedByWarrant, CannotAdjust> {
  const { warrant, sentences, adjustments } = served
  const reckoned = reckon(terms, { today, sentences, adjustments })
  if (!reckoned.ok) return reckoned
  const added: Adjustment = {
    id,
    version: 1,
    person: warrant.person,
    warrant: null,
    state: 'in-force',
    kind: terms.kind,
    ...reckoned.value,
  }
  return { ok: true, value: { ...served, adjustments: [...adjustments, added] } }
}

/** Who a booking is for. */
export interface BookedPerson {
  readonly reference: string
  readonly bornOn: Day
}

/** What a person serves, as the law reads it. */
export function bookingOfServed(
  { warrant, sentences, adjustments }: ServedByWarrant,
  { reference, bornOn }: BookedPerson,
  { offence, sentenceType }: Pick<Reference, 'offence' | 'sentenceType'>,
): Result<Booking, CannotBook> {
  return bookingFrom({
    person: { reference, bornOn, activeSexOffender: false },
    sentences,
    adjustments,
    caseReferences: new Map([[warrant.id, warrant.order.caseReference]]),
    typeOf: sentenceType,
    listsOf: code => offence(code)?.markers ?? {},
  })
}

/** The line of the journal that tells of a change. `before`: nothing for the first. */
export function sentenceLine(change: {
  readonly id: string
  readonly of: SentenceChange
  readonly before: ServedByWarrant | undefined
  readonly after: ServedByWarrant
  readonly by: string
  readonly at: string
  readonly reason: string | null
}): Omit<Fact, 'link'> {
  const { id, of, before, after, by, at, reason } = change
  const { person } = after.warrant
  return {
    id,
    kind: sentenceChanged.name,
    chain: chainOf({ person }),
    person,
    on: dayInLondon(at),
    at,
    by,
    reason,
    of,
    before: standing(before),
    after: standing(after),
  }
}

function standing(served: ServedByWarrant | undefined): object {
  const { sentences = [], adjustments = [] } = served ?? {}
  return {
    sentences: sentences.map(({ id, imposedOn, charge: { offence, sentence }, others }) => ({
      id,
      imposedOn: isoDay(imposedOn),
      offence,
      ...(others.length === 0 ? {} : { with: others.map(other => other.offence) }),
      type: sentence.type,
      term: sentence.term,
      follows: sentence.follows,
    })),
    adjustments: adjustments.map(({ id, kind, days, from, to }) => ({
      id,
      kind,
      days,
      from: from === null ? null : isoDay(from),
      to: to === null ? null : isoDay(to),
    })),
  }
}

/** Keeps what many people serve, in the transaction under way. Their lines of the journal are the caller's to add. */
export async function addSentencesInBulk(connection: Connection, served: readonly ServedByWarrant[]): Promise<void> {
  const sentences = served.flatMap(each => each.sentences).map(sentenceRow)
  const adjustments = served.flatMap(each => each.adjustments).map(adjustmentRow)
  if (sentences.length > 0) await connection.query(sentenceSql, [JSON.stringify(sentences)])
  if (adjustments.length > 0) await connection.query(adjustmentSql, [JSON.stringify(adjustments)])
}

function sentenceRow({ id, person, warrant, imposedOn, charge, others }: Sentence): object {
  const follows = charge.sentence.follows
  return {
    id,
    person,
    warrant,
    imposed_on: isoDay(imposedOn),
    follows,
    charge: chargeJson(charge),
    others: others.map(chargeJson),
  }
}

function adjustmentRow({ id, person, warrant, kind, appliesFrom, days, from, to, absence }: Adjustment): object {
  return {
    id,
    person,
    warrant,
    kind,
    applies_from: isoDay(appliesFrom),
    days,
    from_day: from === null ? null : isoDay(from),
    to_day: to === null ? null : isoDay(to),
    absence,
  }
}

const sentenceSql = `
  insert into sentences.sentence (id, person, warrant, state, imposed_on, follows, charge, others)
  select id, person, warrant, 'in-force', imposed_on, follows, charge, others
    from jsonb_to_recordset($1::jsonb) as row(id uuid, person uuid, warrant uuid, imposed_on date, follows uuid,
         charge jsonb, others jsonb)`

const adjustmentSql = `
  insert into sentences.adjustment (id, person, warrant, state, kind, applies_from, days, from_day, to_day, absence)
  select id, person, warrant, 'in-force', kind, applies_from, days, from_day, to_day, absence
    from jsonb_to_recordset($1::jsonb) as row(id uuid, person uuid, warrant uuid, kind text, applies_from date,
         days integer, from_day date, to_day date, absence text)`
