import { sql } from 'kysely'
import { day, isoDay, type Day } from '#kernel'
import { reachesTheNation, type Tx } from '#platform'
import type { Case, Clock } from './case.ts'
import type { Process } from './process.ts'
import { columns, tablesOf, toCase, type ClockRow } from './tables.repository.ts'

/** Begins to wait for something. One of a name is waited for at a time: end the one before first. */
export async function startClock(
  tx: Tx,
  process: Process,
  { of, clock, firesOn }: { of: string; clock: Clock; firesOn: Day },
): Promise<void> {
  const tables = await tablesOf(tx)
  await tables
    .insertInto('casework.clock')
    .values({
      id: clock.id,
      case: of,
      process: process.name,
      name: clock.name,
      begun_on: isoDay(clock.begunOn),
      due_on: isoDay(clock.dueOn),
      fires_on: isoDay(firesOn),
      state: clock.state,
      fired_at: null,
      stopped_at: null,
    })
    .execute()
}

/** Ends the waiting for something, whether it has fired or not. */
export async function stopClocks(tx: Tx, { of, names, at }: { of: string; names: readonly string[]; at: string }) {
  if (names.length === 0) return
  const tables = await tablesOf(tx)
  await tables
    .updateTable('casework.clock')
    .set({ state: 'stopped', stopped_at: at })
    .where('case', '=', of)
    .where('name', 'in', [...names])
    .where('state', '<>', 'stopped')
    .execute()
}

/** The clocks of cases, by the id of the case, earliest due first. */
export async function clocksOf(tx: Tx, cases: readonly string[]): Promise<ReadonlyMap<string, readonly Clock[]>> {
  const byCase = new Map<string, Clock[]>()
  if (cases.length === 0) return byCase
  const tables = await tablesOf(tx)
  const rows = await tables
    .selectFrom('casework.clock')
    .select(['id', 'case', 'name', 'begun_on', 'due_on', 'state'])
    .where('case', 'in', [...cases])
    .orderBy('due_on')
    .orderBy('id')
    .execute()
  for (const row of rows) byCase.set(row.case, [...(byCase.get(row.case) ?? []), toClock(row)])
  return byCase
}

type ReadClock = Pick<ClockRow, 'id' | 'name' | 'begun_on' | 'due_on' | 'state'>

function toClock(row: ReadClock): Clock {
  return { id: row.id, name: row.name, begunOn: day(row.begun_on), dueOn: day(row.due_on), state: row.state }
}

/**
 * Takes the next clock that has come to fire, and marks it as fired: nobody else can take it, and another that is
 * taking one meanwhile passes over it. Undefined when there is none after `after`.
 */
export async function takeNextFiring(
  tx: Tx,
  process: Process,
  { today, now, after }: { today: Day; now: string; after: string | undefined },
): Promise<{ readonly clock: Clock; readonly case: string } | undefined> {
  const tables = await tablesOf(tx)
  let next = tables
    .selectFrom('casework.clock')
    .select(['id', 'case', 'name', 'begun_on', 'due_on', 'state'])
    .where('process', '=', process.name)
    .where('state', '=', 'running')
    .where('fires_on', '<=', isoDay(today))
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
  if (after !== undefined) next = next.where('id', '>', after)
  const row = await next.executeTakeFirst()
  if (!row) return undefined
  await tables.updateTable('casework.clock').set({ state: 'fired', fired_at: now }).where('id', '=', row.id).execute()
  return { clock: toClock(row), case: row.case }
}

/** Which clocks are looked for: by name, about whom, due by when. */
interface Waited {
  readonly names: readonly string[]
  readonly people?: readonly string[] | undefined
  readonly until?: Day | undefined
  readonly most: number
}

/**
 * Cases with something waited for, earliest due first: of whoever has places, those at their places, even when they may
 * find people everywhere.
 */
export async function waitingCases(
  tx: Tx,
  process: Process,
  asked: Waited,
): Promise<readonly { readonly clock: Clock; readonly case: Case }[]> {
  if (asked.names.length === 0) return []
  const { places } = tx.actor
  return places.length === 0
    ? waitingAnywhere(tx, process, asked)
    : atOwnPlaces(tx, () => waitingAnywhere(tx, process, { ...asked, places }))
}

/** Work that sees only people at the actor's places, though the actor could see more. */
async function atOwnPlaces<Value>(tx: Tx, work: () => Promise<Value>): Promise<Value> {
  const tables = await tablesOf(tx)
  const reach = (to: 'places' | 'nation') => sql`select set_config('app.reach', ${to}, true)`.execute(tables)
  await reach('places')
  const value = await work()
  await reach(reachesTheNation(tx.actor) ? 'nation' : 'places')
  return value
}

async function waitingAnywhere(
  tx: Tx,
  process: Process,
  { names, people, until, most, places }: Waited & { readonly places?: readonly string[] },
): Promise<readonly { readonly clock: Clock; readonly case: Case }[]> {
  const tables = await tablesOf(tx)
  let query = tables
    .selectFrom('casework.clock as waited')
    .innerJoin('casework.case', 'casework.case.id', 'waited.case')
    .select(columns.map(column => `casework.case.${column}` as const))
    .select([
      'waited.id as clock_id',
      'waited.name as clock_name',
      'waited.begun_on as clock_begun_on',
      'waited.due_on as clock_due_on',
      'waited.state as clock_state',
    ])
    .where('waited.process', '=', process.name)
    .where('waited.name', 'in', [...names])
    .where('waited.state', '<>', 'stopped')
    .orderBy('waited.due_on')
    .orderBy('waited.id')
    .limit(most)
  if (people) query = query.where('casework.case.person', 'in', [...people])
  if (until !== undefined) query = query.where('waited.due_on', '<=', isoDay(until))
  // Little waits at a place: to ask for that is quicker than to read everybody's clocks and ask which of them may be seen.
  const there = sql`${[...(places ?? [])]}::text[]`
  if (places && process.at === 'where-it-began') {
    query = query.where(
      sql<boolean>`waited."case" = any (array(select casework.waiting_at(${process.name}, ${there})))`,
    )
  } else if (places && process.about === 'person') {
    const here = sql`array(select platform.people_at(${there}))`
    query = query.where(
      sql<boolean>`waited."case" = any (array(select casework.waiting_about(${process.name}, ${here})))`,
    )
  }
  const rows = await query.execute()
  return rows.map(row => ({
    case: toCase(process, row),
    clock: toClock({
      id: row.clock_id,
      name: row.clock_name,
      begun_on: row.clock_begun_on,
      due_on: row.clock_due_on,
      state: row.clock_state,
    }),
  }))
}
