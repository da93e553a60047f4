import { sql } from 'kysely'
import { Value } from 'typebox/value'
import { day, isoDay } from '#kernel'
import { editionJson, storedEdition } from '#law'
import { isId, jsonb, NotFound, Stale, type Tx } from '#platform'
import { cohortJson, storedCohort } from './cohort.schema.ts'
import { ReportJson } from './report.ts'
import type { Mode, Progress, Run } from './run.ts'

interface RunRow {
  id: string
  version: number
  mode: Mode
  state: Run['state']
  cohort: unknown
  law: unknown
  against: unknown
  reason: string
  people: number
  places: string[]
  started_by: string
  started_at: string
  on_day: string
  ended_at: string | null
  report: unknown
}

interface RunTables {
  'recalculation.run': RunRow
  'recalculation.part': { run: string; number: number; people: string[]; done_at: string | null }
}

const tables = (tx: Tx) => tx.tables<RunTables>()

/** How many people are one part, and one message to a thread. */
export const PART = 500

/** Keeps a new run with its people, in parts. */
export async function insertRun(tx: Tx, run: Run, people: readonly string[]): Promise<void> {
  await tables(tx)
    .insertInto('recalculation.run')
    .values({
      id: run.id,
      version: 1,
      mode: run.mode,
      state: run.state,
      cohort: jsonb(cohortJson(run.cohort)),
      law: jsonb(editionJson(run.law)),
      against: jsonb(editionJson(run.against)),
      reason: run.reason,
      people: run.people,
      places: [...run.places],
      started_by: run.startedBy,
      started_at: run.startedAt,
      on_day: isoDay(run.on),
      ended_at: null,
      report: null,
    })
    .execute()
  await sql`
    insert into recalculation.part (run, number, people, size)
    select ${run.id}::uuid, (place - 1) / ${PART}::integer, array_agg(person order by place), count(*)
      from unnest(${people}::uuid[]) with ordinality as one(person, place)
     group by 2`.execute(tables(tx))
}

/** One run. Throws NotFound. `hold`: until the end of the transaction, so that nobody else changes it. */
export async function runOf(tx: Tx, id: string, { hold = false } = {}): Promise<Run> {
  if (!isId(id)) throw new NotFound(`recalculation ${id}`)
  const query = tables(tx).selectFrom('recalculation.run').selectAll().where('id', '=', id)
  const row = await (hold ? query.forUpdate() : query).executeTakeFirst()
  if (!row) throw new NotFound(`recalculation ${id}`)
  return toRun(row)
}

/** The newest runs. */
export async function newestRuns(tx: Tx, most: number): Promise<readonly Run[]> {
  const rows = await tables(tx)
    .selectFrom('recalculation.run')
    .selectAll()
    .orderBy('started_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(toRun)
}

/** The ids of the runs that have not ended, oldest first. `mode`: of one kind only. */
export async function runningRuns(tx: Tx, mode?: Mode): Promise<readonly string[]> {
  let query = tables(tx)
    .selectFrom('recalculation.run')
    .select('id')
    .where('state', '=', 'running')
    .orderBy('started_at')
  if (mode !== undefined) query = query.where('mode', '=', mode)
  return (await query.execute()).map(({ id }) => id)
}

/** Saves how a run stands over the version that was read. Throws Stale when somebody was quicker. */
export async function saveRun(tx: Tx, run: Run): Promise<void> {
  const row = await tables(tx)
    .updateTable('recalculation.run')
    .set({
      version: run.version + 1,
      state: run.state,
      ended_at: run.state === 'running' ? null : run.endedAt,
      report: run.state === 'finished' ? jsonb(run.report) : null,
    })
    .where('id', '=', run.id)
    .where('version', '=', run.version)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw new Stale(`recalculation ${run.id} version ${run.version}`)
}

/** A part of a run that is being worked on. */
export interface Part {
  readonly number: number
  readonly people: readonly string[]
}

/**
 * Takes the next part that nobody works on; undefined when there is none, or the run has ended. It is held until the
 * transaction ends, and given back by itself if that never commits.
 */
export async function takePart(tx: Tx, run: string): Promise<Part | undefined> {
  const row = await tables(tx)
    .selectFrom('recalculation.part as p')
    .innerJoin('recalculation.run as r', 'r.id', 'p.run')
    .select(['p.number', 'p.people'])
    .where('p.run', '=', run)
    .where('p.done_at', 'is', null)
    .where('r.state', '=', 'running')
    .orderBy('p.number')
    .limit(1)
    .forUpdate('p')
    .skipLocked()
    .executeTakeFirst()
  return row
}

/** Marks a part as done. */
export async function markDone(tx: Tx, run: string, { number }: Part, at: string): Promise<void> {
  await tables(tx)
    .updateTable('recalculation.part')
    .set({ done_at: at })
    .where('run', '=', run)
    .where('number', '=', number)
    .execute()
}

/** How far a run has come. */
export async function progressOf(tx: Tx, run: string): Promise<Progress> {
  const { rows } = await sql<{ people: number; done: number; left: number }>`
    select coalesce(sum(size), 0)::integer as people,
           coalesce(sum(size) filter (where done_at is not null), 0)::integer as done,
           (count(*) filter (where done_at is null))::integer as left
      from recalculation.part where run = ${run}`.execute(tables(tx))
  const [row] = rows
  return { people: row?.people ?? 0, done: row?.done ?? 0, partsLeft: row?.left ?? 0 }
}

function toRun(row: RunRow): Run {
  const run = {
    id: row.id,
    version: row.version,
    mode: row.mode,
    cohort: storedCohort(row.cohort),
    law: storedEdition(row.law),
    against: storedEdition(row.against),
    reason: row.reason,
    people: row.people,
    places: row.places,
    startedBy: row.started_by,
    startedAt: row.started_at,
    on: day(row.on_day),
  }
  if (row.state === 'running') return { ...run, state: 'running' }
  const endedAt = row.ended_at ?? row.started_at
  return row.state === 'cancelled'
    ? { ...run, state: 'cancelled', endedAt }
    : { ...run, state: 'finished', endedAt, report: Value.Parse(ReportJson, row.report) }
}
