import { sql } from 'kysely'
import { isoDay, type Day } from '#kernel'
import type { Tx } from '#platform'
import type { PeopleTables } from './tables.ts'

/** Which people a piece of work for many is about. What is left out does not narrow it. */
export interface WhichPeople {
  /** True: also those who are not in custody. */
  readonly anywhere?: boolean
  /** Codes of the places that hold them. */
  readonly heldAt?: readonly string[]
  /** Sentenced on a day between these, both counted. */
  readonly sentenced?: { readonly from?: Day | undefined; readonly to?: Day | undefined }
  /** Prison numbers, or case reference numbers. */
  readonly numbers?: readonly string[]
}

/** The ids of these people that the transaction's actor may know of, in order. A merged record stands for nobody. */
export async function peopleWho(tx: Tx, which: WhichPeople): Promise<readonly string[]> {
  const { anywhere = false, heldAt, sentenced, numbers } = which
  let query = tx
    .tables<PeopleTables>()
    .selectFrom('people.person as p')
    .select('p.id')
    .where('p.merged_into', 'is', null)
    .orderBy('p.id')
  if (!anywhere) query = query.where('p.held_at', 'is not', null)
  if (heldAt) query = query.where(sql<boolean>`p.held_at = any(${heldAt}::text[])`)
  if (numbers)
    query = query.where(
      sql<boolean>`p.id in (select i.person from people.seen_identifier i
                             where i.kind in ('prison-number', 'crn') and i.value = any(${numbers}::text[]))`,
    )
  if (sentenced) {
    const [from, to] = [sentenced.from, sentenced.to].map(on => (on === undefined ? null : isoDay(on)))
    query = query.where(
      sql<boolean>`p.id in (select s.person from people.seen_sentence_day s
                             where s.on_day >= coalesce(${from ?? null}::date, '-infinity')
                               and s.on_day <= coalesce(${to ?? null}::date, 'infinity'))`,
    )
  }
  return (await query.execute()).map(({ id }) => id)
}

/** Where somebody is held and supervised: codes of places. */
export interface WhereTheyAre {
  readonly person: string
  readonly heldAt: string | null
  readonly supervisedAt: string | null
}

/** Where each of these people is. Those whom the actor may not know of are left out. */
export async function whereTheyAre(tx: Tx, people: readonly string[]): Promise<readonly WhereTheyAre[]> {
  const rows = await tx
    .tables<PeopleTables>()
    .selectFrom('people.person')
    .select(['id', 'held_at', 'supervised_at'])
    .where(sql<boolean>`id = any(${people}::uuid[])`)
    .execute()
  return rows.map(({ id, held_at, supervised_at }) => ({ person: id, heldAt: held_at, supervisedAt: supervised_at }))
}
