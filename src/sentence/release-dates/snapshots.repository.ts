import { sql } from 'kysely'
import type { Tx } from '#platform'

/**
 * What a recalculation of many reads of the newest calculation of each of these people who has one: a list of `Snapshot`,
 * as JSON text.
 */
export async function snapshotsOf(tx: Tx, people: readonly string[]): Promise<string> {
  const { rows } = await sql<{ snapshots: string | null }>`
    with newest as materialized (
      select c.person, c.id, c.way, c.edition, c.input
        from release_dates.calculation c
       where c.person = any(${people}::uuid[]) and c.state in ('provisional', 'sent-back', 'refused', 'confirmed')
    ), dated as (
      select calculation, json_object_agg(kind, on_day) as dates from release_dates.key_date
       where calculation = any(array(select id from newest)) group by calculation
    )
    select json_agg(json_build_object('person', newest.person, 'way', newest.way, 'edition', newest.edition,
                                      'input', newest.input, 'dates', dated.dates))::text as snapshots
      from newest left join dated on dated.calculation = newest.id`.execute(tx.tables<object>())
  return rows[0]?.snapshots ?? '[]'
}

/** Which people have a sentence of a class, or a date of a kind between two days, both counted. */
export interface SnapshotFilter {
  /** The class of a part of the booking, such as `standard-determinate`. */
  readonly class?: string | undefined
  /** Days are `YYYY-MM-DD`, `-infinity` or `infinity`. */
  readonly date?: { readonly kind: string; readonly from: string; readonly to: string } | undefined
}

/** Those of some people whose newest calculation has all of what is asked. */
export async function withSnapshotLike(
  tx: Tx,
  people: readonly string[],
  { class: className, date }: SnapshotFilter,
): Promise<readonly string[]> {
  const parts = className === undefined ? null : JSON.stringify({ booking: { parts: [{ class: className }] } })
  const { rows } = await sql<{ person: string }>`
    select c.person from release_dates.calculation c
     where c.person = any(${people}::uuid[]) and c.state in ('provisional', 'sent-back', 'refused', 'confirmed')
       and (${parts}::jsonb is null or c.input @> ${parts}::jsonb)
       and (${date?.kind ?? null}::text is null or exists (
             select from release_dates.key_date k
              where k.calculation = c.id and k.kind = ${date?.kind ?? null}
                and k.on_day between ${date?.from ?? null}::date and ${date?.to ?? null}::date))`.execute(
    tx.tables<object>(),
  )
  return rows.map(({ person }) => person)
}
