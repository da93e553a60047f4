import Type from 'typebox'
import { Value } from 'typebox/value'
import { day, isoDay, type Day } from '#kernel'
import { isId, jsonb, Stale, type Tx } from '#platform'
import { chargeJson, storedCharge } from '#sentence/warrants'
import { abroadDocuments, remissionReasons, type Adjustment } from './adjustment.ts'
import { sentenced, type Sentence } from './sentence.ts'

interface SentenceTables {
  'sentences.sentence': {
    id: string
    version: number
    person: string
    warrant: string
    state: 'in-force' | 'removed'
    imposed_on: string
    follows: string | null
    charge: unknown
    others: unknown
  }
  'sentences.adjustment': {
    id: string
    version: number
    person: string
    warrant: string | null
    recall: string | null
    sentence: string | null
    state: 'in-force' | 'removed'
    kind: Adjustment['kind']
    applies_from: string
    days: number
    from_day: string | null
    to_day: string | null
    absence: Adjustment['absence']
    detail: unknown
  }
}
const Others = Type.Array(Type.Unknown())
const Detail = Type.Partial(
  Type.Object({
    affectsDates: Type.Boolean(),
    remission: Type.Enum([...remissionReasons]),
    document: Type.Enum([...abroadDocuments]),
    reference: Type.String(),
    pence: Type.Integer(),
  }),
)

type SentenceRow = SentenceTables['sentences.sentence']
type AdjustmentRow = SentenceTables['sentences.adjustment']

/** The sentences in force of a person, by the day they were imposed. */
export async function sentencesInForce(tx: Tx, people: readonly string[]): Promise<readonly Sentence[]> {
  const rows = await tx
    .tables<SentenceTables>()
    .selectFrom('sentences.sentence')
    .selectAll()
    .where('person', 'in', people)
    .where('state', '=', 'in-force')
    .orderBy('imposed_on')
    .orderBy('id')
    .execute()
  return rows.map(toSentence)
}

/** Every sentence that stands on a warrant, or stood on it last. */
export async function sentencesOnWarrant(tx: Tx, warrant: string): Promise<readonly Sentence[]> {
  const rows = await tx
    .tables<SentenceTables>()
    .selectFrom('sentences.sentence')
    .selectAll()
    .where('warrant', '=', warrant)
    .execute()
  return rows.map(toSentence)
}

/** Keeps a sentence: a new one, or one that a corrected warrant says anew. */
export async function putSentence(tx: Tx, sentence: Sentence): Promise<void> {
  const { id, person, warrant, state, imposedOn, charge, others } = sentence
  const said = {
    warrant,
    state,
    imposed_on: isoDay(imposedOn),
    follows: charge.sentence.follows,
    charge: jsonb(chargeJson(charge)),
    others: jsonb(others.map(chargeJson)),
  }
  await tx
    .tables<SentenceTables>()
    .insertInto('sentences.sentence')
    .values({ id, version: 1, person, ...said })
    .onConflict(conflict =>
      conflict
        .column('id')
        .doUpdateSet(({ eb }) => ({ ...said, version: eb('sentences.sentence.version', '+', 1) }))
        .where('sentences.sentence.person', '=', person),
    )
    .execute()
}

/** Takes a sentence out of force. */
export async function removeSentence(tx: Tx, id: string): Promise<void> {
  await tx
    .tables<SentenceTables>()
    .updateTable('sentences.sentence')
    .set(({ eb }) => ({ state: 'removed', version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** The adjustments in force of a person, by the day from which they take effect. */
export async function adjustmentsInForce(tx: Tx, people: readonly string[]): Promise<readonly Adjustment[]> {
  const rows = await tx
    .tables<SentenceTables>()
    .selectFrom('sentences.adjustment')
    .selectAll()
    .where('person', 'in', people)
    .where('state', '=', 'in-force')
    .orderBy('applies_from')
    .orderBy('from_day')
    .orderBy('id')
    .execute()
  return rows.map(toAdjustment)
}

/** One adjustment of a person, by the ids of their records; undefined when it is not theirs. */
export async function findAdjustment(tx: Tx, people: readonly string[], id: string): Promise<Adjustment | undefined> {
  if (!isId(id)) return undefined
  const row = await tx
    .tables<SentenceTables>()
    .selectFrom('sentences.adjustment')
    .selectAll()
    .where('id', '=', id)
    .where('person', 'in', people)
    .executeTakeFirst()
  return row && toAdjustment(row)
}

/** Keeps a new adjustment. */
export async function insertAdjustment(tx: Tx, adjustment: Adjustment): Promise<void> {
  await tx
    .tables<SentenceTables>()
    .insertInto('sentences.adjustment')
    .values({ id: adjustment.id, person: adjustment.person, version: 1, ...saidOf(adjustment) })
    .execute()
}

/** Saves over the version that was read. Throws Stale when somebody was quicker. */
export async function saveAdjustment(tx: Tx, adjustment: Adjustment): Promise<void> {
  const { id, version } = adjustment
  const row = await tx
    .tables<SentenceTables>()
    .updateTable('sentences.adjustment')
    .set({ version: version + 1, ...saidOf(adjustment) })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw new Stale(`adjustment ${id} version ${version}`)
}

/** Takes the adjustments that a warrant ordered out of force. */
export async function removeAdjustmentsOf(tx: Tx, warrant: string): Promise<void> {
  await tx
    .tables<SentenceTables>()
    .updateTable('sentences.adjustment')
    .set(({ eb }) => ({ state: 'removed', version: eb('version', '+', 1) }))
    .where('warrant', '=', warrant)
    .where('state', '=', 'in-force')
    .execute()
}

/** Takes the days at large that a recall brought about out of force. */
export async function removeAdjustmentOfRecall(tx: Tx, recall: string): Promise<void> {
  await tx
    .tables<SentenceTables>()
    .updateTable('sentences.adjustment')
    .set(({ eb }) => ({ state: 'removed', version: eb('version', '+', 1) }))
    .where('recall', '=', recall)
    .where('state', '=', 'in-force')
    .execute()
}

function saidOf(adjustment: Adjustment): Omit<AdjustmentRow, 'id' | 'version' | 'person'> {
  return {
    warrant: adjustment.warrant,
    recall: adjustment.recall,
    sentence: adjustment.sentence,
    state: adjustment.state,
    kind: adjustment.kind,
    applies_from: isoDay(adjustment.appliesFrom),
    days: adjustment.days,
    from_day: adjustment.from === null ? null : isoDay(adjustment.from),
    to_day: adjustment.to === null ? null : isoDay(adjustment.to),
    absence: adjustment.absence,
    detail: jsonb(adjustment.detail),
  }
}

function toSentence(row: SentenceRow): Sentence {
  const [passed] = sentenced([storedCharge(row.charge)])
  if (!passed) throw new Error(`Sentence ${row.id} has no sentence in its charge`)
  return {
    id: row.id,
    version: row.version,
    person: row.person,
    warrant: row.warrant,
    state: row.state,
    imposedOn: day(row.imposed_on),
    charge: passed.charge,
    others: Value.Parse(Others, row.others).map(storedCharge),
  }
}

function toAdjustment(row: AdjustmentRow): Adjustment {
  const orNull = (text: string | null): Day | null => (text === null ? null : day(text))
  return {
    id: row.id,
    version: row.version,
    person: row.person,
    warrant: row.warrant,
    recall: row.recall,
    sentence: row.sentence,
    state: row.state,
    kind: row.kind,
    appliesFrom: day(row.applies_from),
    days: row.days,
    from: orNull(row.from_day),
    to: orNull(row.to_day),
    absence: row.absence,
    detail: Value.Parse(Detail, row.detail),
  }
}
