import { sql } from 'kysely'
import { day, isoDay, type Day } from '#kernel'
import { isId, newId, NotFound, Stale, type Tx } from '#platform'
import type { NameKind } from './codes.ts'
import { identifierKinds, type IdentifierKindCode } from './identifiers/kinds.ts'
import { nameKey, wordsOf, type PersonName } from './name-key.ts'
import { detailColumns, type PersonDetails } from './details.ts'
import type { Birth, HeldAddress, HeldIdentifier, Person, PersonInList, WholePerson } from './person.ts'
import { outwardCode } from './postcode.ts'
import {
  heldAddressFrom,
  heldIdentifierFrom,
  heldNameFrom,
  nameOf,
  personFrom,
  statusOf,
  type PeopleTables,
} from './tables.ts'

const tables = (tx: Tx) => tx.tables<PeopleTables>()

const isoOrNull = (on: Day | null) => (on === null ? null : isoDay(on))

/** Opens the record of a person with their current name. */
export async function insertPerson(
  tx: Tx,
  person: PersonDetails & Birth & { readonly id: string; readonly name: PersonName; readonly demo: boolean },
): Promise<void> {
  await tables(tx)
    .insertInto('people.person')
    .values({
      id: person.id,
      forename: person.name.forename,
      middle_names: person.name.middleNames,
      surname: person.name.surname,
      date_of_birth: isoOrNull(person.dateOfBirth),
      date_of_birth_unknown: person.dateOfBirthUnknown,
      ...detailColumns(person),
      demo: person.demo,
      stands_as: person.id,
    } as PeopleTables['people.person'])
    .execute()
  await insertName(tx, { person: person.id, kind: 'current', name: person.name, from: null, until: null })
}

/** The record with this id, merged or not. Throws NotFound when there is none, or none that the actor may know of. */
export async function personOf(tx: Tx, id: string): Promise<Person> {
  if (!isId(id)) throw new NotFound(`person ${id}`)
  const row = await tables(tx).selectFrom('people.person').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound(`person ${id}`)
  return personFrom(row)
}

/**
 * The ids of all records that are this person: their own and those merged with it. Never empty: an id of nobody, or of
 * somebody of whom the actor may not know, stands for itself, and finds nothing.
 */
export async function idsOf(tx: Tx, person: string): Promise<readonly string[]> {
  const rows = await tables(tx)
    .selectFrom('people.person')
    .select('id')
    .where('stands_as', '=', eb => eb.selectFrom('people.person as p').select('p.stands_as').where('p.id', '=', person))
    .orderBy('id')
    .execute()
  return rows.length === 0 ? [person] : rows.map(({ id }) => id)
}

/** All that is held of a person, those merged into the record included: their current names become aliases. */
export async function loadPerson(tx: Tx, id: string): Promise<WholePerson> {
  const person = await personOf(tx, id)
  const ids = await idsOf(tx, id)
  const db = tables(tx)
  const names = await db.selectFrom('people.name').selectAll().where('person', 'in', ids).orderBy('id').execute()
  const identifiers = await db
    .selectFrom('people.identifier')
    .selectAll()
    .where('person', 'in', ids)
    .orderBy('kind')
    .orderBy('id')
    .execute()
  const addresses = await db
    .selectFrom('people.address')
    .selectAll()
    .where('person', 'in', ids)
    .orderBy('id', 'desc')
    .execute()
  const born = await db
    .selectFrom('people.other_date_of_birth')
    .select('date_of_birth')
    .where('person', 'in', ids)
    .orderBy('date_of_birth')
    .execute()
  const merged =
    ids.length < 2
      ? []
      : await db
          .selectFrom('people.merge')
          .select(['id', 'person', 'survivor', 'reason', 'at', 'by_user'])
          .where('person', 'in', ids)
          .where('undone_at', 'is', null)
          .orderBy('id')
          .execute()
  return {
    person,
    names: names
      .map(heldNameFrom)
      .map((held, index) =>
        held.kind === 'current' && names[index]?.person !== id ? { ...held, kind: 'alias' as const } : held,
      ),
    identifiers: identifiers.map(heldIdentifierFrom),
    addresses: addresses.map(heldAddressFrom),
    otherDatesOfBirth: born.map(row => day(row.date_of_birth)),
    merged: merged.map(row => ({
      merge: row.id,
      person: row.person,
      into: row.survivor,
      reason: row.reason,
      at: row.at,
      by: row.by_user,
    })),
  }
}

/** What lists show of people, in the order of the ids; those the actor may not know of are left out. */
export async function peopleInList(tx: Tx, ids: readonly string[]): Promise<readonly PersonInList[]> {
  if (ids.length === 0) return []
  const number = (kind: IdentifierKindCode) =>
    sql<string | null>`(select i.value from people.identifier i where i.person = p.id and i.kind = ${kind}
                         order by i.until_day desc nulls first, i.id desc limit 1)`
  const rows = await tables(tx)
    .selectFrom('people.person as p')
    .select([
      'p.id',
      'p.forename',
      'p.middle_names',
      'p.surname',
      'p.date_of_birth',
      'p.held_at',
      'p.living_unit',
      'p.supervised_at',
      'p.status_line',
      'p.restricted',
      number('prison-number').as('prison_number'),
      number('crn').as('crn'),
    ])
    .where('p.id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute()
  const found = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => {
    const row = found.get(id)
    if (!row) return []
    return {
      id,
      name: nameOf(row),
      dateOfBirth: row.date_of_birth === null ? null : day(row.date_of_birth),
      prisonNumber: row.prison_number,
      crn: row.crn,
      heldAt: row.held_at,
      livingUnit: row.living_unit,
      supervisedAt: row.supervised_at,
      status: statusOf(row.status_line),
      restricted: row.restricted,
    }
  })
}

/** Counts a change of the record. Throws Stale when it is no longer at the version that was read. */
export async function countChange(tx: Tx, { id, version }: Pick<Person, 'id' | 'version'>): Promise<number> {
  const row = await tables(tx)
    .updateTable('people.person')
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  if (!row) throw new Stale(`person ${id} v${version}`)
  return row.version
}

export async function insertName(
  tx: Tx,
  name: {
    readonly person: string
    readonly kind: NameKind
    readonly name: PersonName
    readonly from: Day | null
    readonly until: Day | null
  },
): Promise<string> {
  const id = newId()
  const words = wordsOf(name.name)
  await tables(tx)
    .insertInto('people.name')
    .values({
      id,
      person: name.person,
      kind: name.kind,
      forename: name.name.forename,
      middle_names: name.name.middleNames,
      surname: name.name.surname,
      from_day: isoOrNull(name.from),
      until_day: isoOrNull(name.until),
      surname_key: nameKey(name.name.surname),
      forename_key: nameKey(name.name.forename),
      words: [...words],
    })
    .execute()
  await sql`insert into people.word (word, sound, other)
            select word, dmetaphone(word), dmetaphone_alt(word) from unnest(${[...words]}::text[]) as word
            on conflict do nothing`.execute(tables(tx))
  return id
}

/** Makes a name the current one; the one before it stays, as a former name until that day or as an alias. */
export async function replaceCurrentName(
  tx: Tx,
  {
    person,
    name,
    keepAs,
    on,
  }: {
    readonly person: string
    readonly name: PersonName
    /** What the name before it becomes; undefined when it was a mistake and goes. */
    readonly keepAs: 'former' | 'maiden' | 'alias' | undefined
    readonly on: Day
  },
): Promise<void> {
  const db = tables(tx)
  if (keepAs === undefined) {
    await db.deleteFrom('people.name').where('person', '=', person).where('kind', '=', 'current').execute()
  } else {
    await db
      .updateTable('people.name')
      .set({ kind: keepAs, until_day: isoDay(on) })
      .where('person', '=', person)
      .where('kind', '=', 'current')
      .execute()
  }
  await insertName(tx, { person, kind: 'current', name, from: keepAs === undefined ? null : on, until: null })
  await db
    .updateTable('people.person')
    .set({ forename: name.forename, middle_names: name.middleNames, surname: name.surname })
    .where('id', '=', person)
    .execute()
}

export async function setDetails(tx: Tx, person: string, details: PersonDetails): Promise<void> {
  await tables(tx).updateTable('people.person').set(detailColumns(details)).where('id', '=', person).execute()
}

export async function setBirth(tx: Tx, person: string, birth: Birth): Promise<void> {
  await tables(tx)
    .updateTable('people.person')
    .set({ date_of_birth: isoOrNull(birth.dateOfBirth), date_of_birth_unknown: birth.dateOfBirthUnknown })
    .where('id', '=', person)
    .execute()
}

export async function insertOtherDateOfBirth(tx: Tx, person: string, born: Day): Promise<void> {
  await tables(tx)
    .insertInto('people.other_date_of_birth')
    .values({ person, date_of_birth: isoDay(born) })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** False when another person has the number and each person's must be their own. Tells nothing of who has it. */
export async function numberIsFree(
  tx: Tx,
  { kind, value }: { readonly kind: IdentifierKindCode; readonly value: string },
): Promise<boolean> {
  if (!identifierKinds[kind].onePerson) return true
  const { rows } = await sql<{ free: boolean }>`select people.number_is_free(${kind}, ${value}) as free`.execute(
    tables(tx),
  )
  return rows[0]?.free ?? false
}

export async function insertIdentifier(
  tx: Tx,
  identifier: Omit<HeldIdentifier, 'id'> & { readonly person: string },
): Promise<string> {
  const id = newId()
  await tables(tx)
    .insertInto('people.identifier')
    .values({
      id,
      person: identifier.person,
      kind: identifier.kind,
      value: identifier.value,
      from_day: isoOrNull(identifier.from),
      until_day: isoOrNull(identifier.until),
    })
    .execute()
  return id
}

/** The identifier with this id and whose it is; undefined when there is none. */
export async function identifierOf(
  tx: Tx,
  id: string,
): Promise<(HeldIdentifier & { readonly person: string }) | undefined> {
  const row = await tables(tx).selectFrom('people.identifier').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { ...heldIdentifierFrom(row), person: row.person }
}

export async function setIdentifierEnd(tx: Tx, id: string, until: Day): Promise<void> {
  await tables(tx)
    .updateTable('people.identifier')
    .set({ until_day: isoDay(until) })
    .where('id', '=', id)
    .execute()
}

export async function insertAddress(
  tx: Tx,
  address: Omit<HeldAddress, 'id'> & { readonly person: string },
): Promise<string> {
  const id = newId()
  await tables(tx)
    .insertInto('people.address')
    .values({
      id,
      person: address.person,
      no_fixed_abode: address.noFixedAbode,
      lines: address.lines,
      postcode: address.postcode,
      outward: address.postcode === null ? null : outwardCode(address.postcode),
      from_day: isoOrNull(address.from),
      until_day: isoOrNull(address.until),
    })
    .execute()
  return id
}

/** The days on which a person was sentenced, all of them: what was there before is replaced. */
export async function replaceSentenceDays(tx: Tx, person: string, days: readonly Day[]): Promise<void> {
  await tables(tx).deleteFrom('people.sentence_day').where('person', '=', person).execute()
  if (days.length === 0) return
  await tables(tx)
    .insertInto('people.sentence_day')
    .values([...new Set(days)].map(on => ({ person, on_day: isoDay(on) })))
    .execute()
}

/** Codes of the places where a person is. Throws NotFound when the actor may not know of them. */
export async function placesOf(tx: Tx, person: string): Promise<readonly string[]> {
  if (!isId(person)) throw new NotFound(`person ${person}`)
  const row = await tables(tx).selectFrom('people.person').select('places').where('id', '=', person).executeTakeFirst()
  if (!row) throw new NotFound(`person ${person}`)
  return row.places
}
