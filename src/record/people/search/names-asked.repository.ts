import { sql, type RawBuilder } from 'kysely'
import { isoDay } from '#kernel'
import { reachesTheNation, type Tx } from '#platform'
import type { NameKind } from '../codes.ts'
import type { PersonName } from '../name-key.ts'
import { nameOf, type PeopleTables } from '../tables.ts'
import type { Query } from './read-query.ts'

const tables = (tx: Tx) => tx.tables<PeopleTables>()

/** Where in the order of a list somebody stands. */
export interface Place {
  readonly rank: number
  readonly surname: string
  readonly forename: string
  readonly person: string
}

/** Somebody found, by the name that was found. */
export interface Hit {
  readonly place: Place
  readonly kind: NameKind
  readonly name: PersonName
}

export interface Filter {
  readonly heldAt?: string | undefined
  readonly supervisedAt?: string | undefined
}

/** What a search asks for. */
export interface Asked {
  readonly query: Query
  readonly filter: Filter
  /** No more names than this. */
  readonly most: number
}

/** How a name was found, the nearest first: what lists say of why somebody is in them. Fractions order within one. */
export const ranks = { number: 0, exact: 1, begins: 2, anyWord: 3, sounds: 4, alike: 5, born: 6 } as const

export type Condition = RawBuilder<unknown>

export const and = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
export const or = (conditions: readonly Condition[]): Condition => sql`(${sql.join(conditions, sql` or `)})`
export const texts = (values: readonly string[]): Condition => sql`${[...values]}::text[]`

export const hitColumns = sql`n.stands_as, n.kind, n.forename, n.middle_names, n.surname, n.surname_key, n.forename_key`
export const bySurname = sql`n.surname_key, n.forename_key, n.person`
export const byForename = sql`n.forename_key, n.surname_key, n.person`

interface HitRow {
  readonly stands_as: string
  readonly rank: number
  readonly kind: NameKind
  readonly forename: string
  readonly middle_names: string
  readonly surname: string
  readonly surname_key: string
  readonly forename_key: string
}

export function hitsFrom(rows: readonly HitRow[]): readonly Hit[] {
  return rows.map(row => ({
    place: { rank: row.rank, surname: row.surname_key, forename: row.forename_key, person: row.stands_as },
    kind: row.kind,
    name: nameOf(row),
  }))
}

/** Several looks at names, as one list: by rank, then by name. */
export async function look(tx: Tx, looks: readonly Condition[], before: Condition = sql``): Promise<readonly Hit[]> {
  const { rows } = await sql<HitRow>`
    ${before} select * from (${sql.join(looks, sql` union all `)}) as hit
     order by rank, surname_key, forename_key, stands_as`.execute(tables(tx))
  return hitsFrom(rows)
}

/** A short span names few people, so they are a way in; a year names too many, and is looked at name by name. */
const FEW_DAYS = 31

type Born = NonNullable<Query['born']>

const isShort = ({ from, to }: Born): boolean => to - from < FEW_DAYS

/** What must hold of the date of birth, name by name. */
export function bornInYear({ born }: Query): readonly Condition[] {
  if (!born || isShort(born)) return []
  const days = sql`between ${isoDay(born.from)}::date and ${isoDay(born.to)}::date`
  return [
    sql`(n.date_of_birth ${days} or n.person in (
          select o.person from people.seen_other_date_of_birth o where o.date_of_birth ${days}))`,
  ]
}

/** So many people at somebody's places are gathered first. Of more, names are read in order until enough are theirs. */
const FEW_PEOPLE = 3000

/** The views say so already; said again with the places in it, the planner can begin from those people. */
function atTheirPlaces(tx: Tx, row: 'n' | 'p'): Condition {
  return sql`(${sql.ref(`${row}.places`)} && ${texts(tx.actor.places)} or ${sql.ref(`${row}.places`)} = '{}')`
}

async function fewAtTheirPlaces(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select 1 from people.seen_person p where ${atTheirPlaces(tx, 'p')} limit ${FEW_PEOPLE + 1}) as few`.execute(
    tables(tx),
  )
  return (rows[0]?.count ?? 0) <= FEW_PEOPLE
}

/**
 * What leaves few people to look through: a day of birth, a place asked for, or the actor's own places. Undefined when
 * nothing does.
 */
export async function fewPeople(
  tx: Tx,
  { query: { born }, filter: { heldAt, supervisedAt } }: Pick<Asked, 'query' | 'filter'>,
): Promise<Condition | undefined> {
  const narrow = [
    ...(born && isShort(born)
      ? [
          sql`n.person in (select b.person from people.seen_birth b
                            where b.date_of_birth between ${isoDay(born.from)}::date and ${isoDay(born.to)}::date)`,
        ]
      : []),
    ...(heldAt === undefined ? [] : [sql`n.held_at = ${heldAt}`]),
    ...(supervisedAt === undefined ? [] : [sql`n.supervised_at = ${supervisedAt}`]),
  ]
  if (!reachesTheNation(tx.actor) && (narrow.length > 0 || (await fewAtTheirPlaces(tx))))
    narrow.push(atTheirPlaces(tx, 'n'))
  return narrow.length === 0 ? undefined : and(narrow)
}

/**
 * Lets the planner read names in the order of an index and stop when there are enough (`in-order`). It cannot know that
 * the rule of who may see whom lets nearly everybody through, and would sort all Smiths first. Or lets it do as it
 * likes (`free`). Compiling such short queries would take longer than running them.
 */
export async function planner(tx: Tx, how: 'in-order' | 'free'): Promise<void> {
  const usual = how === 'free' ? 'on' : 'off'
  await sql`select set_config('jit', 'off', true), set_config('enable_sort', ${usual}, true),
                   set_config('enable_bitmapscan', ${usual}, true),
                   set_config('pg_trgm.similarity_threshold', '0.5', true)`.execute(tables(tx))
}

/** A way in which a name may begin as typed. */
export interface Beginning {
  readonly rank: number
  readonly where: Condition
  /** The index whose order serves it. */
  readonly by: 'surname' | 'forename'
}

/** Every way in which a name may begin as typed: the surname whole or begun and the rest begun, either way round. */
export function beginnings(words: readonly string[]): readonly Beginning[] {
  const begins = (column: 'surname' | 'forename', key: string) => sql`n.${sql.ref(`${column}_key`)} like ${`${key}%`}`
  const is = (column: 'surname' | 'forename', key: string) => sql`n.${sql.ref(`${column}_key`)} = ${key}`
  const both = (by: 'surname' | 'forename', key: string, also: readonly Condition[]): readonly Beginning[] => [
    { rank: ranks.exact, where: and([is(by, key), ...also]), by },
    { rank: ranks.begins, where: and([begins(by, key), ...also]), by },
  ]
  /** A surname, and forenames of which the first is begun and the others are among the names. */
  const parted = (surname: readonly string[], [first = '', ...others]: readonly string[]) =>
    both('surname', surname.join(' '), [
      begins('forename', first),
      ...(others.length === 0 ? [] : [sql`n.words @> ${texts(others)}`]),
    ])

  const splits = words.slice(1).map((_, at) => [words.slice(0, at + 1), words.slice(at + 1)] as const)
  return [
    ...both('surname', words.join(' '), []),
    ...(words.length === 1 ? both('forename', words.join(' '), []) : []),
    ...splits.flatMap(([left, right]) => [...parted(right, left), ...parted(left, right)]),
  ]
}
