import { isoDay, type Day, type Result } from '#kernel'
import type { Booking } from '#law'
import { chainOf, dayInLondon, type Connection, type Fact } from '#platform'
import { chargeJson, daysOfRemand, type Recorded, type Reference } from '#sentence/warrants'
import type { Adjustment, AdjustmentTerms } from './adjustment.ts'
import { bookingFrom, type CannotBook } from './booking-from.ts'
import { sentenceChanged, type SentenceChange } from './facts.ts'
import type { Movement } from './movements/movement.ts'
import { recallableSentences } from './recalls/recallable-sentences.ts'
import { checkRecall, daysAtLarge, type CannotRecall, type Recall, type RecallTerms } from './recalls/recall.ts'
import { reckon, type CannotAdjust } from './reckon.ts'
import { sentenced, type Sentence } from './sentence.ts'
import { servedSentences } from './serving.ts'
import { standingOf, type Served } from './standing.ts'

// For the invented population: what thousands of people serve, as `takeWarrant` and `addAdjustment` would have kept it of
// each of them. The test of the generator holds the two to each other.

/** What one person serves by one warrant: adjustments that the court ordered first, then those added since. */
export interface ServedByWarrant extends Served {
  readonly warrant: Recorded
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
    recall: null,
    sentence: null,
    version: 1,
    state: 'in-force',
    appliesFrom: order.heardOn,
    absence: null,
    detail: {},
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
  const byId = sentences.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return { warrant, sentences: byId, adjustments, recalls: [], movements: [] }
}

/** What happens to what somebody serves: on which day, with which id. */
interface Happening<Terms> {
  readonly id: string
  readonly terms: Terms
  readonly today: Day
}

/** The same with one more adjustment, which somebody added on a day. */
export function withAdjustment(
  served: ServedByWarrant,
  { id, terms, today }: Happening<AdjustmentTerms>,
  { sentenceType }: Pick<Reference, 'sentenceType'>,
): Result<ServedByWarrant, CannotAdjust> {
  const { warrant, sentences, adjustments } = served
  const reckoned = reckon(terms, { today, sentences: servedSentences(sentences, sentenceType), adjustments })
  if (!reckoned.ok) return reckoned
  const added: Adjustment = {
    id,
    version: 1,
    person: warrant.person,
    warrant: null,
    recall: null,
    state: 'in-force',
    kind: terms.kind,
    ...reckoned.value,
  }
  return { ok: true, value: { ...served, adjustments: [...adjustments, added] } }
}

/** The same under a recall, with the days at large before the return. `absence`: the id of those days. */
export function withRecall(
  served: ServedByWarrant,
  { id, terms, today }: Happening<RecallTerms>,
  {
    decision,
    absence,
    sentenceType,
  }: { readonly decision: string; readonly absence: string } & Pick<Reference, 'sentenceType'>,
): Result<ServedByWarrant, CannotRecall | CannotAdjust> {
  const { warrant, sentences, recalls } = served
  const checked = checkRecall(terms, { today, sentences: recallableSentences(sentences), others: recalls })
  if (!checked.ok) return checked
  const recall: Recall = { id, version: 1, person: warrant.person, state: 'in-force', ...terms, decision }
  const recalled = { ...served, recalls: [...recalls, recall] }
  const away = daysAtLarge(recall)
  if (!away) return { ok: true, value: recalled }
  const days = { id: absence, terms: { kind: 'unlawfully-at-large', ...away, absence: 'recall' }, today } as const
  const adjusted = withAdjustment(recalled, days, { sentenceType })
  if (!adjusted.ok) return adjusted
  const adjustments = adjusted.value.adjustments.map(each => (each.id === absence ? { ...each, recall: id } : each))
  return { ok: true, value: { ...recalled, adjustments } }
}

/** Who a booking is for. */
export interface BookedPerson {
  readonly reference: string
  readonly bornOn: Day
}

/** What a person serves, as the law reads it. */
export function bookingOfServed(
  { warrant, ...served }: ServedByWarrant,
  { reference, bornOn }: BookedPerson,
  { offence, sentenceType }: Pick<Reference, 'offence' | 'sentenceType'>,
): Result<Booking, CannotBook> {
  return bookingFrom({
    person: { reference, bornOn, activeSexOffender: false },
    ...served,
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
  return standingOf(served ?? { sentences: [], adjustments: [], recalls: [], movements: [] })
}

/** Keeps what many people serve, in the transaction under way. Their lines of the journal are the caller's to add. */
export async function addSentencesInBulk(connection: Connection, served: readonly ServedByWarrant[]): Promise<void> {
  const sentences = served.flatMap(each => each.sentences).map(sentenceRow)
  const adjustments = served.flatMap(each => each.adjustments).map(adjustmentRow)
  const recalls = served.flatMap(each => each.recalls).map(recallRow)
  const movements = served.flatMap(each => each.movements).map(movementRow)
  if (sentences.length > 0) await connection.query(sentenceSql, [JSON.stringify(sentences)])
  if (recalls.length > 0) await connection.query(recallSql, [JSON.stringify(recalls)])
  if (movements.length > 0) await connection.query(movementSql, [JSON.stringify(movements)])
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

function adjustmentRow(adjustment: Adjustment): object {
  const { appliesFrom, from, to, ...said } = adjustment
  return { ...said, applies_from: isoDay(appliesFrom), from_day: isoOrNull(from), to_day: isoOrNull(to) }
}

function recallRow({ revokedOn, returnedOn, ...said }: Recall): object {
  return { ...said, revoked_on: isoDay(revokedOn), returned_on: isoOrNull(returnedOn) }
}

function movementRow({ on, ...said }: Movement): object {
  return { ...said, on_day: isoDay(on) }
}

function isoOrNull(on: Day | null): string | null {
  return on === null ? null : isoDay(on)
}

const sentenceSql = `
  insert into sentences.sentence (id, person, warrant, state, imposed_on, follows, charge, others)
  select id, person, warrant, 'in-force', imposed_on, follows, charge, others
    from jsonb_to_recordset($1::jsonb) as row(id uuid, person uuid, warrant uuid, imposed_on date, follows uuid,
         charge jsonb, others jsonb)`

const adjustmentSql = `
  insert into sentences.adjustment (id, person, warrant, recall, sentence, state, kind, applies_from, days, from_day, to_day,
                                    absence, detail)
  select id, person, warrant, recall, sentence, 'in-force', kind, applies_from, days, from_day, to_day, absence, detail
    from jsonb_to_recordset($1::jsonb) as row(id uuid, person uuid, warrant uuid, recall uuid, sentence uuid, kind text,
         applies_from date, days integer, from_day date, to_day date, absence text, detail jsonb)`

const recallSql = `
  insert into sentences.recall (id, person, state, kind, revoked_on, returned_on, sentences, decision)
  select id, person, 'in-force', kind, revoked_on, returned_on, sentences, decision
    from jsonb_to_recordset($1::jsonb) as row(id uuid, person uuid, kind text, revoked_on date, returned_on date,
         sentences uuid[], decision text)`

const movementSql = `
  insert into sentences.movement (id, person, state, on_day, direction, reason)
  select id, person, 'in-force', on_day, direction, reason
    from jsonb_to_recordset($1::jsonb) as row(id uuid, person uuid, on_day date, direction text, reason text)`
