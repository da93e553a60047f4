import { isoDay, type Day, type Text } from '#kernel'
import type { Connection } from '#platform'

/** Where the filling of a house stands. */
export interface Filling {
  /** What was asked for when it began; undefined when it never did. */
  readonly began: { readonly people: number; readonly seed: number; readonly on: string } | undefined
  readonly ended: boolean
  /** True when nobody has a record. */
  readonly empty: boolean
}

/** Reads where the filling stands. `kinds`: the facts that tell of its beginning and its end. */
export async function readFilling(
  connection: Connection,
  { began, ended }: { readonly began: string; readonly ended: string },
): Promise<Filling> {
  const { rows } = await connection.query(
    `select (select of from platform.fact where kind = $1 order by seq limit 1) as began,
            exists (select from platform.fact where kind = $2) as ended,
            not exists (select from people.person) as empty`,
    [began, ended],
  )
  const [row] = rows as { began: Filling['began'] | null; ended: boolean; empty: boolean }[]
  return { began: row?.began ?? undefined, ended: row?.ended ?? false, empty: row?.empty ?? true }
}

/**
 * Holds a part of the population for this transaction, by the id of its first person: another program that adds the same
 * part waits here. True when the part was added before.
 */
export async function holdPart(connection: Connection, firstPerson: string): Promise<boolean> {
  await connection.query('select pg_advisory_xact_lock(7422, hashtext($1))', [firstPerson])
  const { rows } = await connection.query('select 1 from people.person where id = $1', [firstPerson])
  return rows.length > 0
}

/** What the sentence has told of a person: the days of sentence, and how they stand. */
export interface ToldOfPerson {
  readonly person: string
  readonly sentencedOn: readonly Day[]
  readonly status: Text | null
}

/** Writes down for many people what `tellSentenceDays` and `tellStatus` write for one. */
export async function tellInBulk(connection: Connection, told: readonly ToldOfPerson[]): Promise<void> {
  if (told.length === 0) return
  const days = told.flatMap(({ person, sentencedOn }) => sentencedOn.map(on => ({ person, on_day: isoDay(on) })))
  await connection.query(
    `insert into people.sentence_day (person, on_day)
     select person, on_day from jsonb_to_recordset($1::jsonb) as row(person uuid, on_day date)`,
    [JSON.stringify(days)],
  )
  await connection.query(
    `update people.person p set status_line = row.status
       from jsonb_to_recordset($1::jsonb) as row(person uuid, status jsonb)
      where p.id = row.person and row.status is not null`,
    [JSON.stringify(told.map(({ person, status }) => ({ person, status })))],
  )
}

/** Lets the database look at what it holds now: without it the first questions are planned badly. */
export async function takeStockOfAll(connection: Connection): Promise<void> {
  await connection.query('analyze', [])
}
