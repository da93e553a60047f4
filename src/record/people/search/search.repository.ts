import { sql, type RawBuilder } from 'kysely'
import { isoDay } from '#kernel'
import type { Tx } from '#platform'
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

const and = (conditions: readonly Condition[]) => sql.join(conditions, sql` and `)

/** What must hold of everybody found, beside their name. */
function filters({ born }: Query, { heldAt, supervisedAt }: Filter): readonly Condition[] {
  const days = born && sql`between ${isoDay(born.from)}::date and ${isoDay(born.to)}::date`
  return [
    ...(days
      ? [
          sql`(n.date_of_birth ${days} or exists (
            select 1 from people.seen_other_date_of_birth o where o.person = n.person and o.date_of_birth ${days}))`,
        ]
      : []),
    ...(heldAt === undefined ? [] : [sql`n.held_at = ${heldAt}`]),
    ...(supervisedAt === undefined ? [] : [sql`n.supervised_at = ${supervisedAt}`]),
  ]
}

const hitColumns = sql`n.stands_as, n.kind, n.forename, n.middle_names, n.surname, n.surname_key, n.forename_key`

/** Several ways to look, each in the order of the names, the best way first. */
async function look(
  tx: Tx,
  ways: readonly { readonly rank: number; readonly where: readonly Condition[]; readonly by?: 'forename' }[],
  most: number,
): Promise<readonly Hit[]> {
  if (ways.length === 0) return []
  const looks = ways.map(({ rank, where, by }) => {
    const order =
      by === 'forename' ? sql`n.forename_key, n.surname_key, n.person` : sql`n.surname_key, n.forename_key, n.person`
    return sql`(select ${rank}::integer as rank, ${hitColumns} from people.seen_name n where ${and(where)}
                 order by ${order} limit ${most})`
  })
  const { rows } = await sql<HitRow>`
    select * from (${sql.join(looks, sql` union all `)}) as hit
     order by rank, surname_key, forename_key, stands_as`.execute(tables(tx))
  return rows.map(row => ({
    place: { rank: row.rank, surname: row.surname_key, forename: row.forename_key, person: row.stands_as },
    kind: row.kind,
    name: nameOf(row),
  }))
}

/** The ranks of the ways in which a name is found: what lists say of why somebody is in them. */
export const ranks = { number: 0, exact: 1, begins: 2, anyWord: 3, sounds: 4, alike: 5, born: 6 } as const

/** People with a name that begins as typed: the surname whole and the rest begun, either way round. By index order. */
export function findByBeginning(
  tx: Tx,
  { query, filter, most }: { readonly query: Query; readonly filter: Filter; readonly most: number },
): Promise<readonly Hit[]> {
  const { words } = query
  const rest = filters(query, filter)
  const begins = (column: 'surname' | 'forename', key: string) => sql`n.${sql.ref(`${column}_key`)} like ${`${key}%`}`
  const is = (column: 'surname' | 'forename', key: string) => sql`n.${sql.ref(`${column}_key`)} = ${key}`
  const [whole, single] = [words.join(' '), words.length === 1]
  const ways = [
    { rank: ranks.exact, where: [is('surname', whole), ...rest] },
    { rank: ranks.begins, where: [begins('surname', whole), ...rest] },
    ...(single
      ? [
          { rank: ranks.exact, where: [is('forename', whole), ...rest], by: 'forename' as const },
          { rank: ranks.begins, where: [begins('forename', whole), ...rest], by: 'forename' as const },
        ]
      : []),
    ...splits(words).flatMap(([left, right]) => [...pairOf(right, left), ...pairOf(left, right)]),
  ]
  return look(tx, ways, most)

  /** A surname, and forenames of which the first is begun and the others are among the names. */
  function pairOf(surname: readonly string[], [first = '', ...others]: readonly string[]) {
    const also = others.length === 0 ? [] : [sql`n.words @> ${[...others]}::text[]`]
    const forenames = [begins('forename', first), ...also, ...rest]
    return [
      { rank: ranks.exact, where: [is('surname', surname.join(' ')), ...forenames] },
      { rank: ranks.begins, where: [begins('surname', surname.join(' ')), ...forenames] },
    ]
  }
}

/** Every way to part words into two. */
function splits(words: readonly string[]): readonly (readonly [readonly string[], readonly string[]])[] {
  return words.slice(1).map((_, at) => [words.slice(0, at + 1), words.slice(at + 1)] as const)
}

/** How far words that were typed may be from words of a name. */
export type Likeness = 'anyWord' | 'sounds' | 'alike'

/** Words that may have been meant by one that was typed. The list of words is small, so this is quick. */
function meant(word: string, likeness: Likeness): Condition {
  const begun = sql`select word from people.word where word like ${`${word}%`} order by word limit 200`
  if (likeness === 'anyWord') return sql`array(${begun})`
  const sounding = sql`
    select word from people.word
     where sound in (dmetaphone(${word}), dmetaphone_alt(${word})) or other in (dmetaphone(${word}), dmetaphone_alt(${word}))
     order by similarity(word, ${word}) desc, word limit 200`
  if (likeness === 'sounds') return sql`array((${begun}) union (${sounding}))`
  const spelt = sql`
    select word from people.word where word % ${word} order by similarity(word, ${word}) desc, word limit 50`
  return sql`array((${begun}) union (${sounding}) union (${spelt}))`
}

/** People with a name in which every word that was typed is meant, in whatever order. */
export async function findByWords(
  tx: Tx,
  {
    query,
    filter,
    likeness,
    most,
  }: { readonly query: Query; readonly filter: Filter; readonly likeness: Likeness; readonly most: number },
): Promise<readonly Hit[]> {
  if (likeness === 'alike') {
    await sql`select set_config('pg_trgm.similarity_threshold', '0.5', true)`.execute(tables(tx))
  }
  const where = [...query.words.map(word => sql`n.words && ${meant(word, likeness)}`), ...filters(query, filter)]
  return look(tx, [{ rank: ranks[likeness], where }], most)
}

/** People born on a day or between two, of whatever name. */
export function findByBirth(
  tx: Tx,
  { query, filter, most }: { readonly query: Query; readonly filter: Filter; readonly most: number },
): Promise<readonly Hit[]> {
  return look(tx, [{ rank: ranks.born, where: [sql`n.kind = 'current'`, ...filters(query, filter)] }], most)
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
  const where = [
    sql`n.kind = 'current' and n.stands_as = n.person`,
    ...filters({ numbers: [], words: [], born: undefined }, filter),
    ...(after === undefined
      ? []
      : [
          sql`(n.surname_key, n.forename_key, n.person) > (${after.surname}, ${after.forename}, ${after.person}::uuid)`,
        ]),
  ]
  return look(tx, [{ rank: ranks.exact, where }], most)
}
