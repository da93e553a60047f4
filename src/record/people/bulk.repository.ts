import { isoDay, type Day } from '#kernel'
import { appendFirstLines, chainOf, newId, type Connection } from '#platform'
import type { Sex } from './codes.ts'
import { personAdded } from './facts.ts'
import { readIdentifier, type IdentifierKindCode } from './identifiers/kinds.ts'
import { nameKey, wordsOf, type PersonName } from './name-key.ts'
import { outwardCode, readPostcode } from './postcode.ts'

/** A person for whom a record is opened together with thousands of others. */
export interface BulkPerson {
  readonly id: string
  readonly name: PersonName
  readonly aliases: readonly PersonName[]
  readonly dateOfBirth: Day
  readonly sex: Sex
  readonly identifiers: readonly { readonly kind: IdentifierKindCode; readonly value: string }[]
  readonly postcode?: string | undefined
  readonly heldAt?: string | undefined
  readonly livingUnit?: string | undefined
  readonly supervisedAt?: string | undefined
  /** The staff who may see the record, when it is restricted. */
  readonly restrictedTo?: readonly string[] | undefined
}

/** When, and by whom, the records are opened. */
export interface Opening {
  readonly on: Day
  readonly at: string
  readonly by: string
  /** True for invented people. */
  readonly demo: boolean
}

const BATCH = 1000

/**
 * Opens the records of many people, with the first line of each one's journal, a thousand in one transaction. No likely
 * matches are looked for. Throws when a number is none of its kind, or is another person's already.
 */
export async function addPeopleInBulk(
  connection: Connection,
  people: readonly BulkPerson[],
  opening: Opening,
): Promise<void> {
  for (let from = 0; from < people.length; from += BATCH) {
    await connection.query('begin', [])
    try {
      await addBatch(connection, people.slice(from, from + BATCH), opening)
      await connection.query('commit', [])
    } catch (error) {
      await connection.query('rollback', [])
      throw error
    }
  }
}

/** Tells the database what it now holds, after much was added: without it, the first searches are planned badly. */
export async function takeStock(connection: Connection): Promise<void> {
  for (const table of ['person', 'name', 'word', 'identifier', 'address', 'other_date_of_birth', 'sentence_day']) {
    await connection.query(`vacuum (analyze) people.${table}`, [])
  }
}

async function addBatch(connection: Connection, people: readonly BulkPerson[], opening: Opening): Promise<void> {
  const read = people.map(person => ({ ...person, identifiers: canonical(person.identifiers, opening.on) }))
  const names = read.flatMap(({ id, name, aliases }) => [
    nameRow(id, 'current', name),
    ...aliases.map(alias => nameRow(id, 'alias', alias)),
  ])
  await insert(
    connection,
    personSql,
    read.map(person => personRow(person, opening)),
  )
  await insert(connection, nameSql, names)
  await connection.query(wordSql, [[...new Set(names.flatMap(({ words }) => words))]])
  await insert(
    connection,
    identifierSql,
    read.flatMap(({ id, identifiers }) => identifiers.map(each => ({ id: newId(), person: id, ...each }))),
  )
  await insert(connection, addressSql, read.flatMap(addressRow))
  await appendFirstLines(
    connection,
    read.map(person => ({
      id: newId(),
      kind: personAdded.name,
      chain: chainOf({ person: person.id }),
      person: person.id,
      on: opening.on,
      at: opening.at,
      by: opening.by,
      reason: null,
      of: { reviewed: [] },
      before: null,
      after: added(person),
    })),
  )
}

function canonical(
  identifiers: BulkPerson['identifiers'],
  today: Day,
): readonly { kind: IdentifierKindCode; value: string }[] {
  return identifiers.map(({ kind, value }) => {
    const read = readIdentifier(kind, value, today)
    if (!read.ok) throw new RangeError(`${read.refusal.code}: ${value}`)
    return { kind, value: read.value }
  })
}

function added({ name, aliases, dateOfBirth, sex, identifiers, postcode, heldAt, supervisedAt }: BulkPerson): object {
  return { name, aliases, dateOfBirth: isoDay(dateOfBirth), sex, identifiers, postcode, heldAt, supervisedAt }
}

function personRow(person: BulkPerson, { demo }: Opening) {
  return {
    id: person.id,
    forename: person.name.forename,
    middle_names: person.name.middleNames,
    surname: person.name.surname,
    date_of_birth: isoDay(person.dateOfBirth),
    sex: person.sex,
    restricted: person.restrictedTo !== undefined,
    named: person.restrictedTo ?? [],
    places: [...new Set([person.heldAt, person.supervisedAt].filter(place => place !== undefined))],
    held_at: person.heldAt,
    living_unit: person.livingUnit,
    supervised_at: person.supervisedAt,
    demo,
  }
}

function nameRow(person: string, kind: 'current' | 'alias', name: PersonName) {
  return {
    id: newId(),
    person,
    kind,
    forename: name.forename,
    middle_names: name.middleNames,
    surname: name.surname,
    surname_key: nameKey(name.surname),
    forename_key: nameKey(name.forename),
    words: wordsOf(name),
  }
}

function addressRow({ id, postcode }: BulkPerson) {
  const read = postcode === undefined ? undefined : readPostcode(postcode)
  return read === undefined ? [] : [{ id: newId(), person: id, postcode: read, outward: outwardCode(read) }]
}

async function insert(connection: Connection, statement: string, rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await connection.query(statement, [JSON.stringify(rows)])
}

const personSql = `
  insert into people.person (id, stands_as, forename, middle_names, surname, date_of_birth, sex, restricted, named, places,
                             held_at, living_unit, supervised_at, demo)
  select id, id, forename, middle_names, surname, date_of_birth, sex, restricted, named, places,
         held_at, living_unit, supervised_at, demo
    from jsonb_to_recordset($1::jsonb) as row(id uuid, forename text, middle_names text, surname text,
         date_of_birth date, sex text, restricted boolean, named text[], places text[], held_at text, living_unit text,
         supervised_at text, demo boolean)`

const nameSql = `
  insert into people.name (id, person, kind, forename, middle_names, surname, surname_key, forename_key, words)
  select id, person, kind, forename, middle_names, surname, surname_key, forename_key, words
    from jsonb_to_recordset($1::jsonb) as row(id uuid, person uuid, kind text, forename text, middle_names text,
         surname text, surname_key text, forename_key text, words text[])`

const wordSql = `
  insert into people.word (word, sound, other)
  select word, dmetaphone(word), dmetaphone_alt(word) from unnest($1::text[]) as word on conflict do nothing`

const identifierSql = `
  insert into people.identifier (id, person, kind, value)
  select id, person, kind, value
    from jsonb_to_recordset($1::jsonb) as row(id uuid, person uuid, kind text, value text)`

const addressSql = `
  insert into people.address (id, person, postcode, outward)
  select id, person, postcode, outward
    from jsonb_to_recordset($1::jsonb) as row(id uuid, person uuid, postcode text, outward text)`
