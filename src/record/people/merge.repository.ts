import { isId, NotFound, type Tx } from '#platform'
import type { PeopleTables } from './tables.ts'

export interface Merge {
  readonly id: string
  readonly survivor: string
  readonly person: string
  readonly undoneAt: string | null
}

const tables = (tx: Tx) => tx.tables<PeopleTables>()

export async function insertMerge(
  tx: Tx,
  merge: {
    readonly id: string
    readonly survivor: string
    readonly person: string
    readonly reason: string
    readonly at: string
  },
): Promise<void> {
  await tables(tx)
    .insertInto('people.merge')
    .values({ ...merge, by_user: tx.actor.username, undone_at: null, undone_by: null, undone_why: null })
    .execute()
}

/** The merge with this id. Throws NotFound. */
export async function mergeOf(tx: Tx, id: string): Promise<Merge> {
  const row = isId(id)
    ? await tables(tx)
        .selectFrom('people.merge')
        .select(['id', 'survivor', 'person', 'undone_at'])
        .where('id', '=', id)
        .executeTakeFirst()
    : undefined
  if (!row) throw new NotFound(`merge ${id}`)
  return { id: row.id, survivor: row.survivor, person: row.person, undoneAt: row.undone_at }
}

export async function endMerge(
  tx: Tx,
  { id, at, reason }: { readonly id: string; readonly at: string; readonly reason: string },
): Promise<void> {
  await tables(tx)
    .updateTable('people.merge')
    .set({ undone_at: at, undone_by: tx.actor.username, undone_why: reason })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .execute()
}
