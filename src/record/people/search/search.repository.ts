import { sql } from 'kysely'
import type { Tx } from '#platform'
import type { PeopleTables } from '../tables.ts'
import {
  and,
  beginnings,
  bornInYear,
  byForename,
  bySurname,
  fewPeople,
  hitColumns,
  look,
  or,
  planner,
  ranks,
  texts,
  type Asked,
  type Condition,
  type Filter,
  type Hit,
  type Place,
} from './names-asked.repository.ts'
import type { Query } from './read-query.ts'
import { likenesses, wordsMeant, type Likeness, type Meant } from './words-meant.repository.ts'

/** How near a name is to what was typed, as a part of a rank. */
const nearness = (words: readonly string[]) =>
  sql`0.9 * (1 - similarity(n.forename_key || ' ' || n.surname_key, ${words.join(' ')}))`

/** People with a name that begins as typed, in the order of an index. */
export async function findByBeginning(tx: Tx, { query, most }: Asked): Promise<readonly Hit[]> {
  await planner(tx, 'in-order')
  const rest = bornInYear(query)
  return look(
    tx,
    beginnings(query.words).map(
      ({ rank, where, by }) => sql`
        (select ${rank}::real as rank, ${hitColumns} from people.seen_name n where ${and([where, ...rest])}
          order by ${by === 'surname' ? bySurname : byForename} limit ${most})`,
    ),
  )
}

/** People with a name in which every word that was typed is meant, in whatever order; the likest name first. */
export async function findByWords(tx: Tx, { query, most }: Asked, likeness: Likeness): Promise<readonly Hit[]> {
  await planner(tx, 'free')
  const meant = await wordsMeant(tx, query.words, likeness)
  if (meant.some(each => each.length === 0)) return []
  const rest = bornInYear(query)
  const [only, ...others] = meant
  if (only && others.length === 0 && likeness !== 'anyWord') {
    return findByOneWord(tx, { words: only.map(({ word }) => word), rest, rank: ranks[likeness] })
  }
  const where = [...meant.map(each => amongWords(each, likeness)), ...rest]
  return look(tx, [
    sql`(select ${ranks[likeness]}::real + ${nearness(query.words)} as rank, ${hitColumns} from people.seen_name n
          where ${and(where)} order by rank, ${bySurname} limit ${most})`,
  ])
}

function amongWords(meant: readonly Meant[], upTo: Likeness): Condition {
  const near = likenesses.slice(0, likenesses.indexOf(upTo) + 1)
  return sql`n.words && ${texts(meant.filter(({ likeness }) => near.includes(likeness)).map(({ word }) => word))}`
}

const LIKE_WORDS = 25
const NAMES_EACH = 40

/** People whose surname or forename is one of some words, by how near the word is. Some of each, in index order. */
async function findByOneWord(
  tx: Tx,
  {
    words,
    rest,
    rank,
  }: { readonly words: readonly string[]; readonly rest: readonly Condition[]; readonly rank: number },
): Promise<readonly Hit[]> {
  await planner(tx, 'in-order')
  const each = (column: 'surname' | 'forename', order: Condition) => sql`
    (select ${rank}::real + 0.9 * meant.at::real / ${LIKE_WORDS} as rank, name.*
       from unnest(${texts(words.slice(0, LIKE_WORDS))}) with ordinality as meant(word, at)
       cross join lateral (
         select ${hitColumns} from people.seen_name n
          where ${and([sql`n.${sql.ref(`${column}_key`)} = meant.word`, ...rest])} order by ${order} limit ${NAMES_EACH}
       ) as name)`
  return look(tx, [each('surname', bySurname), each('forename', byForename)])
}

/**
 * When few people can be meant, by their place or date of birth, or because the actor finds no others: those whose name
 * is anything like what was typed, all likenesses at once. Undefined when the people are not few.
 */
export async function findAmongFew(tx: Tx, asked: Asked): Promise<readonly Hit[] | undefined> {
  const narrow = await fewPeople(tx, asked)
  if (!narrow) return undefined
  const { words } = asked.query
  await planner(tx, 'free')
  const meant = await wordsMeant(tx, words, 'alike')
  const near = beginnings(words)
  const begun = (rank: number) => or(near.filter(way => way.rank === rank).map(({ where }) => where))
  const among = (likeness: Likeness) => and(meant.map(each => amongWords(each, likeness)))
  const rank = sql`case
    when ${begun(ranks.exact)} then ${ranks.exact}::real
    when ${begun(ranks.begins)} then ${ranks.begins}::real
    when ${among('anyWord')} then ${ranks.anyWord}::real + ${nearness(words)}
    when ${among('sounds')} then ${ranks.sounds}::real + ${nearness(words)}
    when ${among('alike')} then ${ranks.alike}::real + ${nearness(words)} end`
  return look(
    tx,
    [
      sql`(select * from (select ${rank} as rank, ${hitColumns} from few n where ${and(bornInYear(asked.query))}) as n
            where rank is not null order by rank, surname_key, forename_key limit ${asked.most})`,
    ],
    sql`with few as materialized (select * from people.seen_name n where ${narrow})`,
  )
}

/** People born on a day or between two, of whatever name. */
export async function findByBirth(tx: Tx, asked: Asked): Promise<readonly Hit[]> {
  const narrow = await fewPeople(tx, asked)
  await planner(tx, 'free')
  const where = [sql`n.kind = 'current'`, ...bornInYear(asked.query), ...(narrow ? [narrow] : [])]
  return look(tx, [
    sql`(select ${ranks.born}::real as rank, ${hitColumns} from people.seen_name n
          where ${and(where)} order by ${bySurname} limit ${asked.most})`,
  ])
}

/** The people who have one of these numbers, by the record that stands for each. */
export async function findByNumber(tx: Tx, numbers: Query['numbers']): Promise<readonly string[]> {
  if (numbers.length === 0) return []
  const rows = await tx
    .tables<PeopleTables>()
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
  const narrow = await fewPeople(tx, { query: { numbers: [], words: [], born: undefined }, filter })
  await planner(tx, narrow ? 'free' : 'in-order')
  const where = [
    sql`n.kind = 'current' and n.stands_as = n.person`,
    ...(narrow ? [narrow] : []),
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
