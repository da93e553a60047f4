import { sql } from 'kysely'
import { day, isoDay, type Day } from '#kernel'
import type { Connection, Tx } from '#platform'
import { releaseKinds } from './date-kinds.ts'
import type { ToDo, ToDoCount, ToDoCursor, WorkKind } from './to-do.ts'

interface ToDoTables {
  'release_dates.to_do': {
    person: string
    kind: WorkKind
    place: string | null
    calculation: string
    since: string
    due: string
    changed: boolean
    owner: string | null
  }
}

/** Where somebody is. */
export interface Whereabouts {
  readonly person: string
  readonly heldAt: string | null
  readonly supervisedAt: string | null
}

/** Works out anew what is to be done about a person's dates: after anything that it depends on has changed. */
export async function settle(tx: Tx, whereabouts: Whereabouts): Promise<void> {
  await sql`select release_dates.settle(${settled([whereabouts])}::jsonb, ${[...releaseKinds]}::text[])`.execute(
    tx.tables<ToDoTables>(),
  )
}

/** The same for many people, in the transaction under way. */
export async function settleInBulk(connection: Connection, all: readonly Whereabouts[]): Promise<void> {
  await connection.query('select release_dates.settle($1::jsonb, $2::text[])', [settled(all), [...releaseKinds]])
}

function settled(all: readonly Whereabouts[]): string {
  return JSON.stringify(
    all.map(({ person, heldAt, supervisedAt }) => ({ person, held_at: heldAt, supervised_at: supervisedAt })),
  )
}

/** Takes everything off the list that was to be done about a record: it has been merged into another. */
export async function nothingToDo(tx: Tx, person: string): Promise<void> {
  await tx.tables<ToDoTables>().deleteFrom('release_dates.to_do').where('person', '=', person).execute()
}

/** What is looked for among the things to do. */
export interface ToDoAsked {
  /** At any of these places; undefined: wherever. */
  readonly places?: readonly string[] | undefined
  readonly people?: readonly string[] | undefined
  readonly kinds: readonly WorkKind[]
  /** Due by this day. */
  readonly until?: Day | undefined
  /** Not what this person made themselves, where somebody else must do it. */
  readonly notMadeBy?: string | undefined
  readonly after?: ToDoCursor | undefined
  readonly most: number
}

/** What is to be done, the longest due first, of people whom the transaction's actor may know of. */
export async function thingsToDo(tx: Tx, asked: ToDoAsked): Promise<readonly ToDo[]> {
  const { places, people, kinds, until, notMadeBy, after, most } = asked
  if (kinds.length === 0 || places?.length === 0 || people?.length === 0) return []
  let query = tx
    .tables<ToDoTables>()
    .selectFrom('release_dates.to_do as t')
    .selectAll('t')
    .where('t.kind', 'in', [...kinds])
    .orderBy('t.due')
    .orderBy('t.person')
    .orderBy('t.kind')
    .limit(most)
  if (places) query = query.where('t.place', 'in', [...places])
  if (people) query = query.where('t.person', 'in', [...people])
  if (until !== undefined) query = query.where('t.due', '<=', isoDay(until))
  if (notMadeBy !== undefined) {
    query = query.where(
      sql<boolean>`(t.kind <> 'second-check' or not exists (
        select from release_dates.calculation c where c.id = t.calculation and ${notMadeBy} = any (c.makers)))`,
    )
  }
  if (after) {
    query = query.where(
      sql<boolean>`(t.due, t.person, t.kind) > (${isoDay(after.due)}::date, ${after.person}::uuid, ${after.kind})`,
    )
  }
  return (await query.execute()).map(toToDo)
}

/** Counts what is due at a place by a day, of people whom the transaction's actor may know of. */
export async function countToDo(
  tx: Tx,
  { place, today, until }: { readonly place: string; readonly today: Day; readonly until: Day },
): Promise<readonly ToDoCount[]> {
  const number = (count: string | number | bigint) => Number(count)
  const rows = await tx
    .tables<ToDoTables>()
    .selectFrom('release_dates.to_do')
    .select(({ fn }) => [
      'kind',
      fn.countAll().as('count'),
      sql<string>`count(*) filter (where due < ${isoDay(today)}::date)`.as('overdue'),
      sql<string>`count(*) filter (where owner is null)`.as('unowned'),
      sql<string>`count(*) filter (where changed)`.as('changed'),
      sql<string>`min(due)`.as('first_due'),
    ])
    .where('place', '=', place)
    .where('due', '<=', isoDay(until))
    .groupBy('kind')
    .execute()
  return rows.map(row => ({
    kind: row.kind,
    count: number(row.count),
    overdue: number(row.overdue),
    unowned: number(row.unowned),
    changed: number(row.changed),
    firstDue: day(row.first_due),
  }))
}

/** One thing to do; undefined when it is no longer to be done. */
export async function findToDo(tx: Tx, person: string, kind: WorkKind): Promise<ToDo | undefined> {
  const row = await tx
    .tables<ToDoTables>()
    .selectFrom('release_dates.to_do')
    .selectAll()
    .where('person', '=', person)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row && toToDo(row)
}

/** Writes down whose it is. */
export async function saveOwner(
  tx: Tx,
  { person, kind, owner }: Pick<ToDo, 'person' | 'kind' | 'owner'>,
): Promise<void> {
  await tx
    .tables<ToDoTables>()
    .updateTable('release_dates.to_do')
    .set({ owner })
    .where('person', '=', person)
    .where('kind', '=', kind)
    .execute()
}

function toToDo({ due, ...row }: ToDoTables['release_dates.to_do']): ToDo {
  return { ...row, due: day(due) }
}
