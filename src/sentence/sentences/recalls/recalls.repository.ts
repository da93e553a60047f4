import { day, isoDay } from '#kernel'
import { isId, Stale, type Tx } from '#platform'
import type { Recall, RecallKind } from './recall.ts'

interface RecallRow {
  id: string
  version: number
  person: string
  state: Recall['state']
  kind: RecallKind
  revoked_on: string
  returned_on: string | null
  sentences: readonly string[]
  decision: string
}
interface RecallTables {
  'sentences.recall': RecallRow
}

/** Every recall of a person, by the ids of their records, those cancelled too: by the day of revocation. */
export async function recallsOf(tx: Tx, people: readonly string[]): Promise<readonly Recall[]> {
  const rows = await tx
    .tables<RecallTables>()
    .selectFrom('sentences.recall')
    .selectAll()
    .where('person', 'in', people)
    .orderBy('revoked_on')
    .orderBy('id')
    .execute()
  return rows.map(toRecall)
}

/** One recall of a person; undefined when it is not theirs. */
export async function findRecall(tx: Tx, people: readonly string[], id: string): Promise<Recall | undefined> {
  if (!isId(id)) return undefined
  const row = await tx
    .tables<RecallTables>()
    .selectFrom('sentences.recall')
    .selectAll()
    .where('id', '=', id)
    .where('person', 'in', people)
    .executeTakeFirst()
  return row && toRecall(row)
}

/** Keeps a new recall. */
export async function insertRecall(tx: Tx, recall: Recall): Promise<void> {
  const { id, person } = recall
  await tx
    .tables<RecallTables>()
    .insertInto('sentences.recall')
    .values({ id, person, version: 1, ...saidOf(recall) })
    .execute()
}

/** Saves over the version that was read. Throws Stale when somebody was quicker. */
export async function saveRecall(tx: Tx, recall: Recall): Promise<void> {
  const { id, version } = recall
  const row = await tx
    .tables<RecallTables>()
    .updateTable('sentences.recall')
    .set({ version: version + 1, ...saidOf(recall) })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw new Stale(`recall ${id} version ${version}`)
}

function saidOf({ state, kind, revokedOn, returnedOn, sentences, decision }: Recall) {
  return {
    state,
    kind,
    revoked_on: isoDay(revokedOn),
    returned_on: returnedOn === null ? null : isoDay(returnedOn),
    sentences,
    decision,
  }
}

function toRecall({ revoked_on, returned_on, ...row }: RecallRow): Recall {
  return { ...row, revokedOn: day(revoked_on), returnedOn: returned_on === null ? null : day(returned_on) }
}
