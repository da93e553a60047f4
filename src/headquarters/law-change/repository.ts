import { sql } from 'kysely'
import { day, isoDay } from '#kernel'
import { editionJson, storedEdition } from '#law'
import { isId, jsonb, NotFound, Stale, type Tx } from '#platform'
import { findEdition } from '#sentence/rulebook'
import type { Draft } from './draft.ts'
import type { DraftLine, DraftStep } from './history.ts'

interface DraftRow {
  id: string
  version: number
  state: string
  name_en: string
  name_cy: string
  begins: string
  reason: string
  base: string
  law: unknown
  drafters: string[]
  approvers: string[]
  returned_because: string | null
  changed_at: string
}

interface LawChangeTables {
  'law_change.draft': DraftRow
  'law_change.version': {
    draft: string
    version: number
    what: string
    why: string | null
    law: unknown
    made_by: string
    made_at: string
  }
}

const columns = [
  'id',
  'version',
  'state',
  'name_en',
  'name_cy',
  sql<string>`begins::text`.as('begins'),
  'reason',
  'base',
  'law',
  'drafters',
  'approvers',
  'returned_because',
  sql<string>`to_json(changed_at)#>>'{}'`.as('changed_at'),
] as const

/** One draft. Throws NotFound. */
export async function loadDraft(tx: Tx, id: string): Promise<Draft> {
  if (!isId(id)) throw new NotFound(`draft ${id}`)
  const row = await tx
    .tables<LawChangeTables>()
    .selectFrom('law_change.draft')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(`draft ${id}`)
  return draftOf(tx, row)
}

/** Every draft, the newest changed first. */
export async function listDrafts(tx: Tx, most: number): Promise<readonly DraftLine[]> {
  const rows = await tx
    .tables<LawChangeTables>()
    .selectFrom('law_change.draft')
    .select(columns)
    .orderBy('changed_at', 'desc')
    .limit(most)
    .execute()
  const lines: DraftLine[] = []
  for (const row of rows) lines.push({ draft: await draftOf(tx, row), changedAt: row.changed_at })
  return lines
}

/** The steps of a draft, the newest first. */
export async function stepsOf(tx: Tx, draft: string): Promise<readonly DraftStep[]> {
  const rows = await tx
    .tables<LawChangeTables>()
    .selectFrom('law_change.version')
    .select(['version', 'what', 'why', 'made_by', sql<string>`to_json(made_at)#>>'{}'`.as('made_at')])
    .where('draft', '=', draft)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(({ version, what, why, made_by, made_at }) => ({ version, what, why, by: made_by, at: made_at }))
}

/** Keeps a new draft. */
export async function insertDraft(tx: Tx, draft: Draft, now: string): Promise<void> {
  await tx
    .tables<LawChangeTables>()
    .insertInto('law_change.draft')
    .values({ ...rowOf(draft), id: draft.id, base: draft.base.id, changed_at: now })
    .execute()
}

/** Saves a draft over the version before it. Somebody else's save in between makes this one Stale. */
export async function saveDraft(tx: Tx, draft: Draft, now: string): Promise<void> {
  const saved = await tx
    .tables<LawChangeTables>()
    .updateTable('law_change.draft')
    .set({ ...rowOf(draft), changed_at: now })
    .where('id', '=', draft.id)
    .where('version', '=', draft.version - 1)
    .returning('id')
    .executeTakeFirst()
  if (!saved) throw new Stale(`draft ${draft.id} version ${draft.version - 1}`)
}

/** Keeps what a draft was at a step of its life, for good. */
export async function keepVersion(
  tx: Tx,
  { id, version, edition }: Draft,
  { what, why, at }: { readonly what: string; readonly why: string | null; readonly at: string },
): Promise<void> {
  await tx
    .tables<LawChangeTables>()
    .insertInto('law_change.version')
    .values({
      draft: id,
      version,
      what,
      why,
      law: jsonb(editionJson(edition)),
      made_by: tx.actor.username,
      made_at: at,
    })
    .execute()
}

function rowOf(draft: Draft) {
  return {
    version: draft.version,
    state: draft.state,
    name_en: draft.name.en,
    name_cy: draft.name.cy,
    begins: isoDay(draft.begins),
    reason: draft.reason,
    law: jsonb(editionJson(draft.edition)),
    drafters: [...draft.drafters],
    approvers: 'approvers' in draft ? [...draft.approvers] : [],
    returned_because: 'returnedBecause' in draft ? draft.returnedBecause : null,
  }
}

async function draftOf(tx: Tx, row: DraftRow): Promise<Draft> {
  const said = {
    id: row.id,
    version: row.version,
    name: { en: row.name_en, cy: row.name_cy },
    begins: day(row.begins),
    reason: row.reason,
    base: await findEdition(tx, row.base),
    edition: storedEdition(row.law),
    drafters: row.drafters,
  }
  switch (row.state) {
    case 'drafted':
      return { ...said, state: 'drafted', returnedBecause: row.returned_because }
    case 'awaiting-approval':
    case 'published':
      return { ...said, state: row.state, approvers: row.approvers }
    case 'withdrawn':
      return { ...said, state: 'withdrawn' }
    default:
      throw new Error(`A draft cannot be ${row.state}`)
  }
}
