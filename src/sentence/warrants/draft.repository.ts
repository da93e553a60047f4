import { Value } from 'typebox/value'
import { isId, jsonb, newId, type Tx } from '#platform'
import { blankWarrant, TypedWarrant, type Draft } from './draft/draft.ts'

interface DraftTables {
  'warrants.draft': {
    id: string
    version: number
    person: string
    author: string
    corrects: string | null
    typed: unknown
    started_at: string
    changed_at: string
  }
}

/** The drafts that the transaction's actor has begun for a person, newest first. */
export async function draftsOf(tx: Tx, person: string): Promise<readonly Draft[]> {
  const rows = await tx
    .tables<DraftTables>()
    .selectFrom('warrants.draft')
    .selectAll()
    .where('person', '=', person)
    .where('author', '=', tx.actor.username)
    .orderBy('started_at', 'desc')
    .execute()
  return rows.map(toDraft)
}

/** The actor's own draft with an id; undefined when it is not there, is somebody else's, or is done with. */
export async function findDraft(tx: Tx, person: string, id: string): Promise<Draft | undefined> {
  if (!isId(id)) return undefined
  const row = await tx
    .tables<DraftTables>()
    .selectFrom('warrants.draft')
    .selectAll()
    .where('id', '=', id)
    .where('person', '=', person)
    .where('author', '=', tx.actor.username)
    .forUpdate()
    .executeTakeFirst()
  return row && toDraft(row)
}

/** Begins a draft; when the actor has one for the same thing already, that one goes on. */
export async function beginDraft(
  tx: Tx,
  { person, corrects, typed, at }: { person: string; corrects: string | null; typed?: TypedWarrant; at: string },
): Promise<Draft> {
  const begun = (await draftsOf(tx, person)).find(draft => draft.corrects === corrects)
  if (begun) return begun
  const draft: Draft = {
    id: newId(),
    person,
    author: tx.actor.username,
    corrects,
    typed: typed ?? blankWarrant,
    startedAt: at,
    changedAt: at,
  }
  await tx
    .tables<DraftTables>()
    .insertInto('warrants.draft')
    .values({
      id: draft.id,
      version: 1,
      person,
      author: draft.author,
      corrects,
      typed: jsonb(draft.typed),
      started_at: at,
      changed_at: at,
    })
    .execute()
  return draft
}

/** Keeps what was typed. */
export async function saveDraft(tx: Tx, id: string, typed: TypedWarrant, at: string): Promise<void> {
  await tx
    .tables<DraftTables>()
    .updateTable('warrants.draft')
    .set(({ eb }) => ({ typed: jsonb(typed), changed_at: at, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Throws a draft away. */
export async function dropDraft(tx: Tx, id: string): Promise<void> {
  await tx.tables<DraftTables>().deleteFrom('warrants.draft').where('id', '=', id).execute()
}

function toDraft(row: DraftTables['warrants.draft']): Draft {
  return {
    id: row.id,
    person: row.person,
    author: row.author,
    corrects: row.corrects,
    typed: Value.Parse(TypedWarrant, row.typed),
    startedAt: row.started_at,
    changedAt: row.changed_at,
  }
}
