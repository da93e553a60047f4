import { sql } from 'kysely'
import { day, isoDay } from '#kernel'
import type { Tx } from '#platform'
import { wordsOf } from '../name-key.ts'
import { nameOf, type PeopleTables } from '../tables.ts'
import { comparable, type Comparable, type Described } from './clean.ts'
import { termOf, type Frequencies, type TermColumn } from './model.ts'

const tables = (tx: Tx) => tx.tables<PeopleTables>()

/** Below this many people, how often a value occurs here says too little of how often it occurs. */
const ENOUGH_PEOPLE = 50_000

/** More than this many are not looked at: a description that fits so many tells nothing. */
const MOST_CANDIDATES = 500

/**
 * The records worth comparing with a description: those that agree with it in one of the ways that the published model
 * names ("blocking"). Only records that the actor may know of; each by the record that stands for the person.
 */
export async function candidatesFor(tx: Tx, described: Described): Promise<readonly string[]> {
  const { postcodes, outwardCodes, datesOfBirth } = comparable(described)
  const words = wordsOf(described.name)
  const [first = '', second = '', last = ''] = [words[0], words.length > 2 ? words[1] : '', words.at(-1)]
  const firstTwo = `${first.slice(0, 2)}%`
  const lastTwo = `${last.slice(0, 2)}%`
  const sentenced = described.sentenceDays.map(isoDay)
  const texts = (values: readonly string[]) => sql`${[...values]}::text[]`
  const days = (values: readonly string[]) => sql`${[...values]}::date[]`

  const livesNear = (column: 'postcode' | 'outward', codes: readonly string[]) => sql`
    exists (select 1 from people.seen_address a where a.person = n.person and a.${sql.ref(column)} = any(${texts(codes)}))`
  const beginsAlike = sql`(n.words[1] like ${firstTwo} and n.words[cardinality(n.words)] like ${lastTwo})`
  const swapped = sql`(n.words[1] = ${last} and n.words[cardinality(n.words)] = ${first})`
  const bornAnd = sql`(
    ${beginsAlike} or ${swapped} or ${livesNear('postcode', postcodes)}
    or ((n.words[1] like ${firstTwo} or n.words[cardinality(n.words)] like ${lastTwo}) and ${livesNear('outward', outwardCodes)})
    or exists (select 1 from people.seen_sentence_day s where s.person = n.person and s.on_day = any(${days(sentenced)})))`

  const { rows } = await sql<{ stands_as: string }>`
    select distinct stands_as from (
      select stands_as from people.seen_identifier
       where (kind = 'pnc' and value = any(${texts(described.pncs)}))
          or (kind = 'cro' and value = any(${texts(described.cros)}))
          or (kind = 'defendant' and value = ${described.defendant})
      union all
      select n.stands_as from people.seen_name n where n.date_of_birth = any(${days(datesOfBirth)}) and ${bornAnd}
      union all
      select n.stands_as from people.seen_other_date_of_birth o join people.seen_name n on n.person = o.person
       where o.date_of_birth = any(${days(datesOfBirth)}) and ${bornAnd}
      union all
      select n.stands_as from people.seen_name n
       where ${second} <> '' and n.words @> ${texts([first, second, last])}
         and n.words[1] = ${first} and n.words[2] = ${second} and n.words[cardinality(n.words)] = ${last}
      union all
      select n.stands_as from people.seen_address a join people.seen_name n on n.person = a.person
       where a.postcode = any(${texts(postcodes)}) and ${beginsAlike}
      union all
      select n.stands_as from people.seen_sentence_day s join people.seen_name n on n.person = s.person
       where s.on_day = any(${days(sentenced)}) and ${beginsAlike}
    ) as candidate limit ${MOST_CANDIDATES}`.execute(tables(tx))
  return rows.map(row => row.stands_as)
}

/** People as a comparison needs them, by the id of the record that stands for each; those merged in are included. */
export async function describedPeople(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Described>> {
  if (ids.length === 0) return new Map()
  const db = tables(tx)
  const wanted = sql<string>`any(${[...ids]}::uuid[])`
  const people = await db
    .selectFrom('people.person')
    .select(['id', 'stands_as', 'date_of_birth', 'forename', 'middle_names', 'surname'])
    .where('stands_as', '=', wanted)
    .execute()
  const names = await db.selectFrom('people.seen_name').selectAll().where('stands_as', '=', wanted).execute()
  const numbers = await db.selectFrom('people.seen_identifier').selectAll().where('stands_as', '=', wanted).execute()
  const addresses = await db.selectFrom('people.seen_address').selectAll().where('stands_as', '=', wanted).execute()
  const sentenced = await db
    .selectFrom('people.seen_sentence_day')
    .selectAll()
    .where('stands_as', '=', wanted)
    .execute()
  const born = await db
    .selectFrom('people.seen_other_date_of_birth')
    .selectAll()
    .where('stands_as', '=', wanted)
    .execute()

  const described = new Map<string, Described>()
  for (const person of people) {
    if (person.id !== person.stands_as) continue
    const theirs = <Row extends { stands_as: string }>(rows: readonly Row[]) =>
      rows.filter(row => row.stands_as === person.id)
    const numbersOf = (kind: string) =>
      theirs(numbers)
        .filter(number => number.kind === kind)
        .map(({ value }) => value)
    const merged = people.filter(other => other.stands_as === person.id && other.id !== person.id)
    described.set(person.id, {
      name: nameOf(person),
      otherNames: theirs(names)
        .filter(name => name.kind !== 'current' || name.person !== person.id)
        .map(nameOf),
      dateOfBirth: person.date_of_birth === null ? null : day(person.date_of_birth),
      otherDatesOfBirth: [...theirs(born), ...merged].flatMap(({ date_of_birth: on }) =>
        on === null ? [] : [day(on)],
      ),
      postcodes: theirs(addresses).map(({ postcode }) => postcode),
      pncs: numbersOf('pnc'),
      cros: numbersOf('cro'),
      sentenceDays: theirs(sentenced).map(({ on_day: on }) => day(on)),
      defendant: numbersOf('defendant')[0] ?? null,
    })
  }
  return described
}

/** People whom somebody has decided to be somebody else than this one. */
export async function toldApartFrom(tx: Tx, person: string): Promise<ReadonlySet<string>> {
  const rows = await tables(tx)
    .selectFrom('people.told_apart')
    .select(['person', 'other'])
    .where(eb => eb.or([eb('person', '=', person), eb('other', '=', person)]))
    .execute()
  return new Set(rows.map(row => (row.person === person ? row.other : row.person)))
}

/** Keeps the decision that two records are two people. Deciding it again changes nothing. */
export async function insertToldApart(
  tx: Tx,
  pair: { readonly people: readonly [string, string]; readonly at: string; readonly reason: string },
): Promise<void> {
  const [person = '', other = ''] = pair.people.toSorted()
  await tables(tx)
    .insertInto('people.told_apart')
    .values({ person, other, at: pair.at, by_user: tx.actor.username, reason: pair.reason })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export interface Counted {
  /** False when there are too few people to know how common a value is: then nothing is adjusted. */
  readonly adjusted: boolean
  readonly frequencies: Frequencies
}

/** How common the values of some records are among all people. */
export async function frequenciesOf(tx: Tx, records: readonly Comparable[]): Promise<Counted> {
  const count = await tables(tx).selectFrom('people.term_count').select('people').executeTakeFirst()
  if (!count || count.people < ENOUGH_PEOPLE) return { adjusted: false, frequencies: () => undefined }
  const terms = new Map<string, { term: TermColumn; value: string }>()
  const columns = ['first-and-last', 'name-1', 'name-2', 'last-name', 'date-of-birth', 'pnc', 'cro'] as const
  for (const record of records) {
    for (const term of columns) {
      const value = termOf(record, term)
      if (value !== null) terms.set(`${term} ${value}`, { term, value })
    }
    for (const value of record.postcodes) terms.set(`postcode ${value}`, { term: 'postcode', value })
  }
  const { rows } = await sql<{ term: string; value: string; share: number }>`
    select f.term, f.value, f.share
      from jsonb_to_recordset(${JSON.stringify([...terms.values()])}::jsonb) as wanted(term text, value text)
      join people.term_frequency f on f.term = wanted.term and f.value = wanted.value`.execute(tables(tx))
  const shares = new Map(rows.map(({ term, value, share }) => [`${term} ${value}`, share]))
  return { adjusted: true, frequencies: (term, value) => shares.get(`${term} ${value}`) }
}

/** Counts again how often each value occurs, among all people: run by a job, as the house. */
export async function recountTerms(tx: Tx, at: string): Promise<number> {
  const db = tables(tx)
  await sql`delete from people.term_frequency`.execute(db)
  await sql`
    with term as (
      select 'first-and-last' as term, words[1] || ' ' || words[cardinality(words)] as value
        from people.name where kind = 'current' and cardinality(words) > 1
      union all select 'name-1', words[1] from people.name where kind = 'current' and cardinality(words) > 1
      union all select 'name-2', words[2] from people.name where kind = 'current' and cardinality(words) > 2
      union all select 'last-name', words[cardinality(words)] from people.name where kind = 'current' and cardinality(words) > 0
      union all select 'date-of-birth', date_of_birth::text from people.person
                 where date_of_birth is not null and date_of_birth not in ('1970-01-01', '1900-01-01')
      union all select distinct on (person, postcode) 'postcode', postcode from people.address where postcode is not null
      union all select 'pnc', value from people.identifier where kind = 'pnc'
      union all select 'cro', value from people.identifier where kind = 'cro'
    ), counted as (
      select term, value, count(*) as here, sum(count(*)) over (partition by term) as all_of_it from term group by term, value
    )
    insert into people.term_frequency (term, value, share)
    select term, value, here / all_of_it from counted`.execute(db)
  const { people } = await db
    .selectFrom('people.person')
    .select(eb => eb.fn.countAll<number>().as('people'))
    .executeTakeFirstOrThrow()
  await db
    .insertInto('people.term_count')
    .values({ one: true, people, refreshed_at: at })
    .onConflict(conflict => conflict.column('one').doUpdateSet({ people, refreshed_at: at }))
    .execute()
  return people
}
