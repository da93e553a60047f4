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

type Condition = RawBuilder<unknown>

/** How a name was found, the nearest first: what lists say of why somebody is in them. Fractions order within one. */
export const ranks = { number: 0, exact: 1, begins: 2, anyWord: 3, sounds: 4, alike: 5, born: 6 } as const

const and = (conditions: readonly Condition[]) => sql.join(conditions, sql` and `)
const texts = (values: readonly string[]) => sql`${[...values]}::text[]`

const hitColumns = sql`n.stands_as, n.kind, n.forename, n.middle_names, n.surname, n.surname_key, n.forename_key`
const bySurname = sql`n.surname_key, n.forename_key, n.person`
const byForename = sql`n.forename_key, n.surname_key, n.person`

/** What must hold of everybody found, beside their name. */
function filters(tx: Tx, { born }: Query, { heldAt, supervisedAt }: Filter): readonly Condition[] {
  const { actor } = tx
  return [
    ...(born
      ? [
          sql`n.person in (select b.person from people.seen_birth b
                            where b.date_of_birth between ${isoDay(born.from)}::date and ${isoDay(born.to)}::date)`,
        ]
      : []),
    ...(heldAt === undefined ? [] : [sql`n.held_at = ${heldAt}`]),
    ...(supervisedAt === undefined ? [] : [sql`n.supervised_at = ${supervisedAt}`]),
    // The view says so already; said with their places in it, the planner can begin from those few people.
    ...(reachesTheNation(actor) ? [] : [sql`(n.places && ${texts(actor.places)} or n.places = '{}')`]),
  ]
}

/**
 * Lets the planner read names in the order of an index and stop when it has enough. It cannot know that the rule of
 * who may see whom lets nearly everybody through for those who find people anywhere, and would sort all Smiths first.
 */
async function readInOrder(
  tx: Tx,
  { query, filter }: Pick<Asked, 'query' | 'filter'>,
  inOrder: boolean,
): Promise<void> {
  const few = query.born !== undefined || Object.values(filter).some(value => value !== undefined)
  const planner = inOrder && !few && reachesTheNation(tx.actor) ? 'off' : 'on'
  await sql`select set_config('enable_sort', ${planner}, true), set_config('enable_bitmapscan', ${planner}, true)`.execute(
    tables(tx),
  )
}

function hitsFrom(rows: readonly HitRow[]): readonly Hit[] {
  return rows.map(row => ({
    place: { rank: row.rank, surname: row.surname_key, forename: row.forename_key, person: row.stands_as },
    kind: row.kind,
    name: nameOf(row),
  }))
}

/** Several looks at names, as one list: by rank, then by name. */
async function look(tx: Tx, looks: readonly Condition[]): Promise<readonly Hit[]> {
  const { rows } = await sql<HitRow>`
    select * from (${sql.join(looks, sql` union all `)}) as hit
     order by rank, surname_key, forename_key, stands_as`.execute(tables(tx))
  return hitsFrom(rows)
}

/** People with a name that begins as typed: the surname whole and the rest begun, either way round. By index order. */
export async function findByBeginning(tx: Tx, asked: Asked): Promise<readonly Hit[]> {
  const { words } = asked.query
  const rest = filters(tx, asked.query, asked.filter)
  const whole = words.join(' ')
  const begins = (column: 'surname' | 'forename', key: string) => sql`n.${sql.ref(`${column}_key`)} like ${`${key}%`}`
  const is = (column: 'surname' | 'forename', key: string) => sql`n.${sql.ref(`${column}_key`)} = ${key}`
  const way = (rank: number, where: readonly Condition[], order = bySurname) => sql`
    (select ${rank}::real as rank, ${hitColumns} from people.seen_name n
      where ${and([...where, ...rest])} order by ${order} limit ${asked.most})`

  /** A surname, and forenames of which the first is begun and the others are among the names. */
  const parted = (surname: readonly string[], [first = '', ...others]: readonly string[]) => {
    const forenames = [begins('forename', first), ...(others.length === 0 ? [] : [sql`n.words @> ${texts(others)}`])]
    return [
      way(ranks.exact, [is('surname', surname.join(' ')), ...forenames]),
      way(ranks.begins, [begins('surname', surname.join(' ')), ...forenames]),
    ]
  }

  await readInOrder(tx, asked, true)
  return look(tx, [
    way(ranks.exact, [is('surname', whole)]),
    way(ranks.begins, [begins('surname', whole)]),
    ...(words.length === 1
      ? [
          way(ranks.exact, [is('forename', whole)], byForename),
          way(ranks.begins, [begins('forename', whole)], byForename),
        ]
      : []),
    ...splits(words).flatMap(([left, right]) => [...parted(right, left), ...parted(left, right)]),
  ])
}

/** Every way to part words into two. */
function splits(words: readonly string[]): readonly (readonly [readonly string[], readonly string[]])[] {
  return words.slice(1).map((_, at) => [words.slice(0, at + 1), words.slice(at + 1)] as const)
}

/** How far words that were typed may be from words of a name. */
export type Likeness = 'anyWord' | 'sounds' | 'alike'

/** Words of names that may have been meant by each one that was typed, the likest first. Empty: none was. */
export async function wordsMeant(
  tx: Tx,
  words: readonly string[],
  likeness: Likeness,
): Promise<readonly (readonly string[])[]> {
  const begun = (word: string) => sql`
    (select word, 1 as likeness from people.word where word like ${`${word}%`} order by word limit 200)`
  const sounding = (word: string) => sql`
    (select word, similarity(word, ${word}) from people.word
      where sound in (dmetaphone(${word}), dmetaphone_alt(${word})) or other in (dmetaphone(${word}), dmetaphone_alt(${word}))
      order by 2 desc, word limit 60)`
  const spelt = (word: string) => sql`
    (select word, similarity(word, ${word}) from people.word where word % ${word} order by 2 desc, word limit 30)`
  const ways = { anyWord: [begun], sounds: [begun, sounding], alike: [begun, sounding, spelt] }[likeness]
  const meant = words.map(
    (word, at) => sql`
      (select ${at}::integer as at, word, max(likeness) as likeness
         from (${sql.join(
           ways.map(way => way(word)),
           sql` union all `,
         )}) as way group by word)`,
  )
  if (likeness === 'alike')
    await sql`select set_config('pg_trgm.similarity_threshold', '0.5', true)`.execute(tables(tx))
  const { rows } = await sql<{ at: number; word: string }>`
    select at, word from (${sql.join(meant, sql` union all `)}) as meant order by at, likeness desc, word`.execute(
    tables(tx),
  )
  return words.map((_, at) => rows.filter(row => row.at === at).map(({ word }) => word))
}

/** People with a name in which every word that was typed is meant, in whatever order; the likest name first. */
export async function findByWords(tx: Tx, asked: Asked, likeness: Likeness): Promise<readonly Hit[]> {
  await readInOrder(tx, asked, false)
  const { words } = asked.query
  const meant = await wordsMeant(tx, words, likeness)
  if (meant.some(each => each.length === 0)) return []
  const [only, ...others] = meant
  if (only && others.length === 0 && likeness !== 'anyWord') return findByOneWord(tx, asked, { words: only, likeness })
  const typed = words.join(' ')
  const where = [...meant.map(each => sql`n.words && ${texts(each)}`), ...filters(tx, asked.query, asked.filter)]
  return look(tx, [
    sql`(select ${ranks[likeness]}::real + 0.9 * (1 - similarity(n.forename_key || ' ' || n.surname_key, ${typed})) as rank,
                ${hitColumns}
           from people.seen_name n where ${and(where)} order by rank, ${bySurname} limit ${asked.most})`,
  ])
}

const LIKE_WORDS = 25
const NAMES_EACH = 40

/** People whose surname or forename is one of some words, by how near the word is. Some of each, in index order. */
async function findByOneWord(
  tx: Tx,
  asked: Asked,
  { words, likeness }: { readonly words: readonly string[]; readonly likeness: 'sounds' | 'alike' },
): Promise<readonly Hit[]> {
  await readInOrder(tx, asked, true)
  const rest = filters(tx, asked.query, asked.filter)
  const each = (column: 'surname' | 'forename', order: Condition) => sql`
    (select ${ranks[likeness]}::real + 0.9 * meant.at::real / ${LIKE_WORDS} as rank, name.*
       from unnest(${texts(words.slice(0, LIKE_WORDS))}) with ordinality as meant(word, at)
       cross join lateral (
         select ${hitColumns} from people.seen_name n
          where ${and([sql`n.${sql.ref(`${column}_key`)} = meant.word`, ...rest])} order by ${order} limit ${NAMES_EACH}
       ) as name)`
  return look(tx, [each('surname', bySurname), each('forename', byForename)])
}

/** People born on a day or between two, of whatever name. */
export async function findByBirth(tx: Tx, asked: Asked): Promise<readonly Hit[]> {
  await readInOrder(tx, asked, false)
  const where = [sql`n.kind = 'current'`, ...filters(tx, asked.query, asked.filter)]
  return look(tx, [
    sql`(select ${ranks.born}::real as rank, ${hitColumns} from people.seen_name n
          where ${and(where)} order by ${bySurname} limit ${asked.most})`,
  ])
}

/** The people who have one of these numbers, by the record that stands for each. */
export async function findByNumber(tx: Tx, numbers: Query['numbers']): Promise<readonly string[]> {
  if (numbers.length === 0) return []
  const rows = await tables(tx)
    .selectFrom('people.seen_identifier')
    .select('stands_as')
    .distinct()
    .where(eb => eb.or(numbers.map(({ kind, value }) => eb.and([eb('kind', '=', kind), eb('value', '=', value)]))))
    .limit(50)
    .execute()
  return rows.map(row => row.stands_as)
}

/** Everybody at a place, or everywhere, in the order of their names; those after a place in that order. */
export async function listPeople(
  tx: Tx,
  { filter, after, most }: { readonly filter: Filter; readonly after?: Place | undefined; readonly most: number },
): Promise<readonly Hit[]> {
  const query: Query = { numbers: [], words: [], born: undefined }
  await readInOrder(tx, { query, filter }, true)
  const where = [
    sql`n.kind = 'current' and n.stands_as = n.person`,
    ...filters(tx, query, filter),
    ...(after === undefined
      ? []
      : [
          sql`(n.surname_key, n.forename_key, n.person) > (${after.surname}, ${after.forename}, ${after.person}::uuid)`,
        ]),
  ]
  return look(tx, [
    sql`(select ${ranks.exact}::real as rank, ${hitColumns} from people.seen_name n
          where ${and(where)} order by ${bySurname} limit ${most})`,
  ])
}
