import { sql, type SelectQueryBuilder } from 'kysely'
import { day, isoDay, type Day } from '#kernel'
import { brokenConstraint, jsonb, NotFound, Stale, type Tx } from '#platform'
import { dataFromJson, dataToJson, keysOf, type Case, type CaseSubject, type Clock } from './case.ts'
import type { HeldBy, Process } from './process.ts'

interface CaseRow {
  id: string
  process: string
  reference: string
  person: string | null
  staff: string | null
  site: string | null
  place: string | null
  state: string
  is_open: boolean
  version: number
  opened_on: string
  opened_at: string
  opened_by: string
  changed_at: string
  changed_by: string
  made: Record<string, string>
  hands: string[]
  data: Record<string, unknown>
  search: string
  only_one: string | null
  readers: string[] | null
}

interface ClockRow {
  id: string
  case: string
  process: string
  name: string
  begun_on: string
  due_on: string
  fires_on: string
  state: 'running' | 'fired' | 'stopped'
  fired_at: string | null
  stopped_at: string | null
}

interface SealedRow {
  seal: string
  case: string
  at: string
  readers: string[] | null
  salt: string
  content: unknown
}

interface CaseworkTables {
  'casework.case': CaseRow
  'casework.clock': ClockRow
  'casework.sealed': SealedRow
  'casework.published': { process: string; form: string }
}

const lent = new WeakSet<Tx>()

/** The tables, once the transaction carries the keys of its actor: without them confidential cases are not there. */
async function tablesOf(tx: Tx) {
  if (!lent.has(tx)) {
    const keys = keysOf(tx.actor).join(',')
    await sql`select set_config('app.readers', ${keys}, true)`.execute(tx.tables<CaseworkTables>())
    lent.add(tx)
  }
  return tx.tables<CaseworkTables>()
}

const columns = [
  'id',
  'reference',
  'person',
  'staff',
  'site',
  'place',
  'state',
  'is_open',
  'version',
  'opened_on',
  'opened_at',
  'opened_by',
  'changed_at',
  'changed_by',
  'made',
  'hands',
  'data',
  'readers',
] as const

type ReadRow = Pick<CaseRow, (typeof columns)[number]>

function toCase(process: Process, row: ReadRow): Case {
  return {
    id: row.id,
    reference: row.reference,
    subject: subjectOf(row),
    place: row.place,
    state: row.state,
    isOpen: row.is_open,
    version: row.version,
    openedOn: day(row.opened_on),
    openedAt: row.opened_at,
    openedBy: row.opened_by,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    made: row.made,
    hands: row.hands,
    data: dataFromJson(process, row.data),
    readers: row.readers ?? undefined,
  }
}

function subjectOf({ person, staff, site }: Pick<CaseRow, 'person' | 'staff' | 'site'>): CaseSubject {
  if (person !== null) return { person }
  if (staff !== null) return { staff }
  return { place: site ?? '' }
}

/** The next number of a case: never given twice, and gaps mean nothing. */
export async function nextNumber(tx: Tx): Promise<number> {
  const tables = await tablesOf(tx)
  const { rows } = await sql<{ number: number }>`select nextval('casework.reference') as number`.execute(tables)
  return rows[0]?.number ?? 0
}

/** What of a case is stored for search and for constraints, worked out by the process. */
export interface Indexed {
  readonly search: string
  readonly onlyOne: string | undefined
}

/** Stores a new case. Gives `taken` when another has its place under the process's rule of only one. */
export async function insertCase(
  tx: Tx,
  process: Process,
  { opened, search, onlyOne }: Indexed & { readonly opened: Case },
): Promise<'stored' | 'taken'> {
  const tables = await tablesOf(tx)
  const { subject } = opened
  return unlessTaken(tx, async () => {
    await tables
      .insertInto('casework.case')
      .values({
        id: opened.id,
        process: process.name,
        reference: opened.reference,
        person: 'person' in subject ? subject.person : null,
        staff: 'staff' in subject ? subject.staff : null,
        site: 'place' in subject ? subject.place : null,
        place: opened.place,
        state: opened.state,
        is_open: opened.isOpen,
        version: opened.version,
        opened_on: isoDay(opened.openedOn),
        opened_at: opened.openedAt,
        opened_by: opened.openedBy,
        changed_at: opened.changedAt,
        changed_by: opened.changedBy,
        made: jsonb(opened.made),
        hands: [...opened.hands],
        data: jsonb(dataToJson(process, opened.data)),
        search,
        only_one: onlyOne ?? null,
        readers: opened.readers ? [...opened.readers] : null,
      })
      .execute()
  })
}

/** Saves a case over the version that was read. Throws Stale when somebody else saved in between. */
export async function saveCase(
  tx: Tx,
  process: Process,
  { moved, over, search, onlyOne }: Indexed & { readonly moved: Case; readonly over: number },
): Promise<'stored' | 'taken'> {
  const tables = await tablesOf(tx)
  return unlessTaken(tx, async () => {
    const { numUpdatedRows } = await tables
      .updateTable('casework.case')
      .set({
        place: moved.place,
        state: moved.state,
        is_open: moved.isOpen,
        version: moved.version,
        changed_at: moved.changedAt,
        changed_by: moved.changedBy,
        made: jsonb(moved.made),
        hands: [...moved.hands],
        data: jsonb(dataToJson(process, moved.data)),
        search,
        only_one: onlyOne ?? null,
        readers: moved.readers ? [...moved.readers] : null,
      })
      .where('id', '=', moved.id)
      .where('version', '=', over)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw new Stale(`case ${moved.id} v${over}`)
  })
}

async function unlessTaken(tx: Tx, work: () => Promise<void>): Promise<'stored' | 'taken'> {
  try {
    await tx.savepoint(work)
    return 'stored'
  } catch (error) {
    if (brokenConstraint(error) === 'case_only_one') return 'taken'
    throw error
  }
}

/** The case with this id. Throws NotFound when it is not there, or is not for this actor to know of. */
export async function loadCase(tx: Tx, process: Process, id: string): Promise<Case> {
  const tables = await tablesOf(tx)
  const row = await tables
    .selectFrom('casework.case')
    .select(columns)
    .where('id', '=', id)
    .where('process', '=', process.name)
    .executeTakeFirst()
  if (!row) throw new NotFound(`case ${id}`)
  return toCase(process, row)
}

/** The reference of the case that has the place under the rule of only one, if any that the actor may know of. */
export async function holderOf(tx: Tx, process: Process, onlyOne: string): Promise<string | undefined> {
  const tables = await tablesOf(tx)
  const row = await tables
    .selectFrom('casework.case')
    .select('id')
    .where('process', '=', process.name)
    .where('only_one', '=', onlyOne)
    .executeTakeFirst()
  return row?.id
}

/** Which cases to list. What is left out does not narrow the list. */
export interface CaseFilter {
  /** The ids under which a person is known. */
  readonly persons?: readonly string[] | undefined
  readonly staff?: string | undefined
  readonly site?: string | undefined
  readonly places?: readonly string[] | undefined
  readonly states?: readonly string[] | undefined
  readonly open?: boolean | undefined
  /** Words that must all occur in what is searched, or a reference. */
  readonly words?: string | undefined
  /** A field that holds a value. */
  readonly holds?: Readonly<Record<string, string>> | undefined
  /** Only those with something to be done before this day. */
  readonly dueBefore?: Day | undefined
}

/** A page of cases, newest first. `after`: the id of the last one of the page before. */
export async function listCases(
  tx: Tx,
  process: Process,
  { filter, after, most }: { filter: CaseFilter; after?: string | undefined; most: number },
): Promise<readonly Case[]> {
  const tables = await tablesOf(tx)
  const all = tables.selectFrom('casework.case').select(columns).where('process', '=', process.name)
  let query = narrowed(all, filter).orderBy('id', 'desc').limit(most)
  if (after !== undefined) query = query.where('id', '<', after)
  return (await query.execute()).map(row => toCase(process, row))
}

/** Cases of a process that a room needs in a transaction of its own. */
export async function casesIn<Of extends Process>(
  tx: Tx,
  process: Of,
  filter: CaseFilter,
): Promise<readonly Case<HeldBy<Of>>[]> {
  return (await listCases(tx, process, { filter, most: 1000 })) as readonly Case<HeldBy<Of>>[]
}

type CaseQuery<Output> = SelectQueryBuilder<CaseworkTables, 'casework.case', Output>

function narrowed<Output>(all: CaseQuery<Output>, filter: CaseFilter): CaseQuery<Output> {
  let query = all
  if (filter.persons) query = query.where('person', 'in', [...filter.persons])
  if (filter.staff !== undefined) query = query.where('staff', '=', filter.staff)
  if (filter.site !== undefined) query = query.where('site', '=', filter.site)
  if (filter.places) query = query.where('place', 'in', [...filter.places])
  if (filter.states) query = query.where('state', 'in', [...filter.states])
  if (filter.open !== undefined) query = query.where('is_open', '=', filter.open)
  for (const [field, value] of Object.entries(filter.holds ?? {})) {
    query = query.where(sql<boolean>`data ->> ${field} = ${value}`)
  }
  for (const word of (filter.words ?? '').toLowerCase().split(/\s+/).filter(Boolean)) {
    query = query.where(sql<boolean>`(position(${word} in search) > 0 or lower(reference) = ${word})`)
  }
  if (filter.dueBefore !== undefined) {
    const before = isoDay(filter.dueBefore)
    query = query.where(where =>
      where.exists(
        where
          .selectFrom('casework.clock')
          .select('casework.clock.id')
          .whereRef('casework.clock.case', '=', 'casework.case.id')
          .where('casework.clock.state', '<>', 'stopped')
          .where('casework.clock.due_on', '<', before),
      ),
    )
  }
  return query
}

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

/** Cases with something waited for, earliest due first. */
export async function waitingCases(
  tx: Tx,
  process: Process,
  { names, most }: { names: readonly string[]; most: number },
): Promise<readonly { readonly clock: Clock; readonly case: Case }[]> {
  if (names.length === 0) return []
  const tables = await tablesOf(tx)
  const rows = await tables
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
    .execute()
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

/** Cases in which somebody has had a hand, and which somebody else changed since an instant; the newest change first. */
export async function changedCases(
  tx: Tx,
  process: Process,
  { username, since, most }: { username: string; since: string; most: number },
): Promise<readonly Case[]> {
  const tables = await tablesOf(tx)
  const rows = await tables
    .selectFrom('casework.case')
    .select(columns)
    .where('process', '=', process.name)
    .where(sql<boolean>`hands @> array[${username}]::text[]`)
    .where('changed_by', '<>', username)
    .where('changed_at', '>', since)
    .orderBy('changed_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(row => toCase(process, row))
}

/** What was kept apart from the journal: its seal stands there. */
export interface Sealed {
  readonly seal: string
  readonly of: string
  readonly at: string
  readonly readers: readonly string[] | undefined
  readonly salt: string
  readonly content: object
}

/** Keeps what only some may read. */
export async function keepSealed(tx: Tx, { seal, of, at, readers, salt, content }: Sealed): Promise<void> {
  const tables = await tablesOf(tx)
  await tables
    .insertInto('casework.sealed')
    .values({ seal, case: of, at, readers: readers ? [...readers] : null, salt, content: jsonb(content) })
    .execute()
}

/** What was kept apart for a case, as far as the actor may read it, by seal. */
export async function sealedOf(tx: Tx, of: string): Promise<readonly Sealed[]> {
  const tables = await tablesOf(tx)
  const rows = await tables.selectFrom('casework.sealed').selectAll().where('case', '=', of).orderBy('at').execute()
  return rows.map(row => ({
    seal: row.seal,
    of: row.case,
    at: row.at,
    readers: row.readers ?? undefined,
    salt: row.salt,
    content: row.content as object,
  }))
}
