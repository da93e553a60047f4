import { sql, type SelectQueryBuilder } from 'kysely'
import { isoDay, type Day } from '#kernel'
import { brokenConstraint, jsonb, NotFound, Stale, type Tx } from '#platform'
import { dataToJson, type Case } from './case.ts'
import type { HeldBy, Process } from './process.ts'
import { columns, tablesOf, toCase, type CaseworkTables } from './tables.repository.ts'

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
    .where(sql<boolean>`id = any (array(select casework.in_hands_of(${username}, ${process.name}, ${since})))`)
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
