import { sql } from 'kysely'
import { day, isoDay, type Day } from '#kernel'
import { editionJson, storedEdition, type Edition } from '#law'
import { jsonb, type Tx } from '#platform'
import type { KeptEdition } from './kept-edition.ts'

interface RulebookTables {
  'rulebook.edition': { id: string; law: unknown; kept_at: string }
  'rulebook.publication': { edition: string; begins: string; published_at: string; published_by: string }
}

/** Keeps an edition, so that what was worked out by it can be worked out again. Once is enough. */
export async function keepEdition(tx: Tx, edition: Edition, now: string): Promise<void> {
  await tx
    .tables<RulebookTables>()
    .insertInto('rulebook.edition')
    .values({ id: edition.id, law: jsonb(editionJson(edition)), kept_at: now })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}

/** Says from which day calculations use an edition that is kept. */
export async function insertPublication(
  tx: Tx,
  { edition, begins, now }: { readonly edition: string; readonly begins: Day; readonly now: string },
): Promise<void> {
  await tx
    .tables<RulebookTables>()
    .insertInto('rulebook.publication')
    .values({ edition, begins: isoDay(begins), published_at: now, published_by: tx.actor.username })
    .execute()
}

/** True when a published edition begins on a day. */
export async function beginsOn(tx: Tx, begins: Day): Promise<boolean> {
  const found = await tx
    .tables<RulebookTables>()
    .selectFrom('rulebook.publication')
    .select('edition')
    .where('begins', '=', isoDay(begins))
    .executeTakeFirst()
  return found !== undefined
}

/** The published edition that holds on a day: the one that began last. Undefined before the first. */
export async function publishedOn(tx: Tx, on: Day): Promise<string | undefined> {
  const found = await tx
    .tables<RulebookTables>()
    .selectFrom('rulebook.publication')
    .select('edition')
    .where('begins', '<=', isoDay(on))
    .orderBy('begins', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.edition
}

/** One kept edition; undefined when there is none with this id. */
export async function keptEdition(tx: Tx, id: string): Promise<KeptEdition | undefined> {
  const [found] = await kept(tx, id)
  return found
}

/** Every kept edition, the newest first. */
export function keptEditions(tx: Tx): Promise<readonly KeptEdition[]> {
  return kept(tx, undefined)
}

async function kept(tx: Tx, id: string | undefined): Promise<readonly KeptEdition[]> {
  const all = tx
    .tables<RulebookTables>()
    .selectFrom('rulebook.edition')
    .leftJoin('rulebook.publication', 'rulebook.publication.edition', 'rulebook.edition.id')
    .select(['id', 'law', 'published_by', sql<string | null>`begins::text`.as('begins')])
    .orderBy('begins', order => order.desc().nullsLast())
    .orderBy('kept_at', 'desc')
    .limit(200)
  const rows = await (id === undefined ? all : all.where('id', '=', id)).execute()
  return rows.map(row => ({
    // The house may have learned of more figures since: the id stays what it was.
    edition: { ...storedEdition(row.law), id: row.id },
    begins: row.begins === null ? undefined : day(row.begins),
    publishedBy: row.published_by ?? undefined,
  }))
}
