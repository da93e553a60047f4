import { sql } from 'kysely'
import { day } from '#kernel'
import type { Tx } from '#platform'
import type { MovedDate, MovedPerson } from './moved.ts'
import { ruleFrom } from './results.repository.ts'
import type { DayOfWave, PlaceOfWave } from './wave.ts'

/** Which part of a wave: of people held, or supervised, at these places. What is left out does not narrow it. */
export interface WhereOfWave {
  readonly heldAt?: readonly string[] | undefined
  readonly supervisedAt?: readonly string[] | undefined
}

/** Releases by day of a finished run. */
export async function waveOf(tx: Tx, run: string, where: WhereOfWave): Promise<readonly DayOfWave[]> {
  const { rows } = await sql<Omit<DayOfWave, 'on'> & { readonly on_day: string }>`
    select on_day, sum(before)::integer as before, sum(after)::integer as after,
           sum(licences_before)::integer as "licencesBefore", sum(licences_after)::integer as "licencesAfter"
      from recalculation.wave where ${within(run, where)} group by on_day order by on_day`.execute(tx.tables<object>())
  return rows.map(({ on_day, ...counts }) => ({ ...counts, on: day(on_day) }))
}

/** Releases until a day by the place that holds people, or that supervises them. */
export async function waveByPlace(
  tx: Tx,
  run: string,
  { where, by, until }: { readonly where: WhereOfWave; readonly by: 'heldAt' | 'supervisedAt'; readonly until: string },
): Promise<readonly PlaceOfWave[]> {
  const column = sql.raw(by === 'heldAt' ? 'held_at' : 'supervised_at')
  const { rows } = await sql<PlaceOfWave>`
    select ${column} as place, sum(before)::integer as before, sum(after)::integer as after,
           sum(licences_after)::integer as "licencesAfter"
      from recalculation.wave where ${within(run, where)} and on_day < ${until}::date
     group by 1 order by sum(after) - sum(before) desc, 1`.execute(tx.tables<object>())
  return rows
}

function within(run: string, { heldAt, supervisedAt }: WhereOfWave) {
  return sql`run = ${run} and (${heldAt ?? null}::text[] is null or held_at = any(${heldAt ?? null}::text[]))
             and (${supervisedAt ?? null}::text[] is null or supervised_at = any(${supervisedAt ?? null}::text[]))`
}

/** What a list of people is asked for. */
export interface PeopleAsked {
  /** Only those for whom some date is worse. */
  readonly worse: boolean
  readonly heldAt?: readonly string[] | undefined
  /** How many to pass over. */
  readonly from: number
  readonly most: number
}

/** People whose dates move, of whom the transaction's actor may know: those released later first, by how much. */
export async function movedPeople(tx: Tx, run: string, asked: PeopleAsked): Promise<readonly MovedPerson[]> {
  const { worse, heldAt, from, most } = asked
  const { rows } = await sql<{
    person: string
    held_at: string | null
    before_on: string | null
    after_on: string | null
    worse: boolean
  }>`
    select person, held_at, before_on, after_on, worse from recalculation.outcome
     where run = ${run} and result = 'moved' and (worse or not ${worse})
       and (${heldAt ?? null}::text[] is null or held_at = any(${heldAt ?? null}::text[]))
     order by worse desc, coalesce(after_on - before_on, 0) desc, person
     offset ${from} limit ${most}`.execute(tx.tables<object>())
  const orNull = (on: string | null) => (on === null ? null : day(on))
  return rows.map(({ person, held_at, before_on, after_on, worse: isWorse }) => ({
    person,
    heldAt: held_at,
    beforeOn: orNull(before_on),
    afterOn: orNull(after_on),
    worse: isWorse,
  }))
}

/** The dates of these people that a run moves. */
export async function movedDates(tx: Tx, run: string, people: readonly string[]): Promise<readonly MovedDate[]> {
  const { rows } = await sql<Omit<MovedDate, 'by'> & { readonly by: readonly string[] }>`
    select person, kind, from_day as "from", to_day as "to", by_rules as by from recalculation.moved
     where run = ${run} and person = any(${people}::uuid[]) order by person, kind`.execute(tx.tables<object>())
  return rows.map(row => ({ ...row, by: row.by.map(ruleFrom) }))
}
