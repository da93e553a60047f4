import { sql } from 'kysely'
import { isoDay, type Day } from '#kernel'
import type { Tx } from '#platform'
import type { WhereTheyAre } from '#record/people'
import type { RuleVersion } from '#sentence/release-dates'
import type { Report } from './report.ts'

/**
 * Keeps what came of the people of a part. `compared`: a list of `Compared`, as JSON; those who are not in it had no
 * dates. `changedSince`: those about whom what is recorded has changed, so that what came of them does not count.
 */
export async function insertResults(
  tx: Tx,
  run: string,
  {
    where,
    compared,
    changedSince,
  }: {
    readonly where: readonly WhereTheyAre[]
    readonly compared: string
    readonly changedSince: readonly string[]
  },
): Promise<void> {
  await sql`
    insert into recalculation.outcome (run, person, held_at, supervised_at, result, before_on, after_on,
                                       licence_before, licence_after, worse)
    select ${run}::uuid, at.person, at.held_at, at.supervised_at,
           case when at.person = any(${changedSince}::uuid[]) then 'changed-since'
                else coalesce(one.result, 'without-dates') end,
           one."beforeOn", one."afterOn", coalesce(one."licenceBefore", false), coalesce(one."licenceAfter", false),
           coalesce(one.worse, false)
      from unnest(${where.map(({ person }) => person)}::uuid[], ${where.map(({ heldAt }) => heldAt)}::text[],
                  ${where.map(({ supervisedAt }) => supervisedAt)}::text[]) as at(person, held_at, supervised_at)
           left join json_to_recordset(${compared}::json) as one(person uuid, result text, "beforeOn" date, "afterOn" date,
                  "licenceBefore" boolean, "licenceAfter" boolean, worse boolean) using (person)`.execute(
    tx.tables<object>(),
  )
  await sql`
    insert into recalculation.moved (run, person, kind, from_day, to_day, by_rules)
    select ${run}::uuid, one.person, date.kind, date.from, date.to,
           array(select concat(by.rule, '@', by.version) from json_to_recordset(date.by) as by(rule text, version text))
      from json_to_recordset(${compared}::json) as one(person uuid, result text, moved json),
           json_to_recordset(one.moved) as date(kind text, "from" date, "to" date, by json)
     where one.result = 'moved' and one.person <> all(${changedSince}::uuid[])`.execute(tx.tables<object>())
}

/** A version of a rule from its word: `cja-2003/s246/longest-curfew@uksi/2025/609`; nothing behind the @ for a proposed figure. */
export function ruleFrom(text: string): RuleVersion {
  const at = text.lastIndexOf('@')
  const version = text.slice(at + 1)
  return { rule: text.slice(0, at), version: version === '' ? null : version }
}

/** Counts the releases of a run by day, before and after. A day that has passed counts as the day of the run. */
export async function countWave(tx: Tx, run: string, on: Day): Promise<void> {
  await sql`
    insert into recalculation.wave (run, on_day, held_at, supervised_at, before, after, licences_before, licences_after)
    select ${run}::uuid, greatest(on_day, ${isoDay(on)}::date), held_at, supervised_at, sum(before), sum(after),
           sum(licence_before), sum(licence_after)
      from (select before_on as on_day, held_at, supervised_at, 1 as before, 0 as after,
                   licence_before::integer as licence_before, 0 as licence_after
              from recalculation.outcome where run = ${run} and before_on is not null
            union all
            select after_on, held_at, supervised_at, 0, 1, 0, licence_after::integer
              from recalculation.outcome where run = ${run} and after_on is not null) as release
     group by 2, 3, 4`.execute(tx.tables<object>())
}

interface WaysRow {
  readonly changed: number
  readonly earlier: number
  readonly later: number
}

const ways = (from: string, to: string) =>
  sql.raw(`(count(*) filter (where ${from} is distinct from ${to}))::integer as changed,
           (count(*) filter (where ${to} < ${from}))::integer as earlier,
           (count(*) filter (where ${to} > ${from}))::integer as later`)
const meanDays = (from: string, to: string) =>
  sql.raw(`round(avg(${to} - ${from}) filter (where ${to} <> ${from}), 1)::float as "meanDays"`)

/** Counts what a run came to. */
export async function countReport(tx: Tx, run: string): Promise<Report> {
  const db = tx.tables<object>()
  const totals = await sql<Omit<Report, 'release' | 'kinds' | 'rules' | 'prisons'> & Report['release']>`
    select count(*)::integer as people,
           (count(*) filter (where result = 'same'))::integer as same,
           (count(*) filter (where result = 'moved'))::integer as moved,
           (count(*) filter (where result = 'refused'))::integer as refused,
           (count(*) filter (where result = 'refused' and before_on is not null))::integer as lost,
           (count(*) filter (where result = 'by-hand'))::integer as "byHand",
           (count(*) filter (where result = 'changed-since'))::integer as "changedSince",
           (count(*) filter (where result = 'without-dates'))::integer as "withoutDates",
           (count(*) filter (where worse))::integer as worse,
           ${ways('before_on', 'after_on')}, ${meanDays('before_on', 'after_on')}
      from recalculation.outcome where run = ${run}`.execute(db)
  const kinds = await sql<Report['kinds'][number]>`
    select kind, ${ways('from_day', 'to_day')}, (count(*) filter (where from_day is null))::integer as gained,
           (count(*) filter (where to_day is null))::integer as lost, ${meanDays('from_day', 'to_day')}
      from recalculation.moved where run = ${run} group by kind order by kind`.execute(db)
  const rules = await sql<WaysRow & { readonly by: string | null; readonly people: number }>`
    select by, count(distinct person)::integer as people, ${ways('from_day', 'to_day')}
      from recalculation.moved left join lateral unnest(by_rules) as by on true
     where run = ${run} group by by order by people desc, by`.execute(db)
  const prisons = await sql<Report['prisons'][number]>`
    select held_at as prison, count(*)::integer as people, ${ways('before_on', 'after_on')},
           (count(*) filter (where worse))::integer as worse
      from recalculation.outcome where run = ${run} group by held_at order by held_at`.execute(db)
  const [row] = totals.rows
  if (!row) throw new Error(`Nothing was counted of recalculation ${run}`)
  const { changed, earlier, later, meanDays: mean, ...counts } = row
  return {
    ...counts,
    release: { changed, earlier, later, meanDays: mean },
    kinds: kinds.rows,
    rules: rules.rows.map(({ by, ...of }) => ({
      ...of,
      ...(by === null ? { rule: null, version: null } : ruleFrom(by)),
    })),
    prisons: prisons.rows,
  }
}
