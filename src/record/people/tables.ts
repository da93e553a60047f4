import Type from 'typebox'
import { Value } from 'typebox/value'
import { day, type Day, type Text } from '#kernel'
import type { NameKind } from './codes.ts'
import { detailsFrom, type DetailColumns } from './details.ts'
import type { IdentifierKindCode } from './identifiers/kinds.ts'
import type { PersonName } from './name-key.ts'
import type { Birth, HeldAddress, HeldIdentifier, HeldName, Person } from './person.ts'
import type { Standing } from './standing.ts'

export interface PersonRow extends DetailColumns {
  id: string
  version: number
  forename: string
  middle_names: string
  surname: string
  date_of_birth: string | null
  date_of_birth_unknown: string | null
  restricted: boolean
  named: string[]
  excluded: string[]
  places: string[]
  held_at: string | null
  living_unit: string | null
  supervised_at: string | null
  status_line: unknown
  demo: boolean
  merged_into: string | null
  stands_as: string
  own: unknown
}

export interface NameRow {
  id: string
  person: string
  kind: NameKind
  forename: string
  middle_names: string
  surname: string
  from_day: string | null
  until_day: string | null
  surname_key: string
  forename_key: string
  words: string[]
}

export interface IdentifierRow {
  id: string
  person: string
  kind: IdentifierKindCode
  value: string
  from_day: string | null
  until_day: string | null
}

export interface AddressRow {
  id: string
  person: string
  no_fixed_abode: boolean
  lines: string
  postcode: string | null
  outward: string | null
  from_day: string | null
  until_day: string | null
}

/** The tables and views of the room. */
export interface PeopleTables {
  'people.person': PersonRow
  'people.name': NameRow
  'people.identifier': IdentifierRow
  'people.address': AddressRow
  'people.other_date_of_birth': { person: string; date_of_birth: string }
  'people.sentence_day': { person: string; on_day: string }
  'people.merge': {
    id: string
    survivor: string
    person: string
    reason: string
    at: string
    by_user: string
    undone_at: string | null
    undone_by: string | null
    undone_why: string | null
  }
  'people.told_apart': { person: string; other: string; at: string; by_user: string; reason: string }
  'people.term_frequency': { term: string; value: string; share: number }
  'people.term_count': { one: boolean; people: number; refreshed_at: string }
  'people.word': { word: string; sound: string; other: string }
  'people.seen_name': NameRow & {
    date_of_birth: string | null
    stands_as: string
    held_at: string | null
    supervised_at: string | null
    places: string[]
  }
  'people.seen_identifier': { person: string; kind: IdentifierKindCode; value: string; stands_as: string }
  'people.seen_address': { person: string; postcode: string; outward: string; stands_as: string }
  'people.seen_sentence_day': { person: string; on_day: string; stands_as: string }
  'people.seen_other_date_of_birth': { person: string; date_of_birth: string; stands_as: string }
}

const StoredText = Type.Object({ en: Type.String(), cy: Type.String() })
const Absent = Type.Null()
const StoredStanding = Type.Object({
  restricted: Type.Boolean(),
  named: Type.Array(Type.String()),
  excluded: Type.Array(Type.String()),
  places: Type.Array(Type.String()),
  heldAt: Type.Union([Type.String(), Absent]),
  livingUnit: Type.Union([Type.String(), Absent]),
  supervisedAt: Type.Union([Type.String(), Absent]),
  status: Type.Union([StoredText, Absent]),
})

export function statusOf(stored: unknown): Text | null {
  return stored === null ? null : Value.Parse(StoredText, stored)
}

const dayOrNull = (text: string | null): Day | null => (text === null ? null : day(text))

export function nameOf(row: { forename: string; middle_names: string; surname: string }): PersonName {
  return { forename: row.forename, middleNames: row.middle_names, surname: row.surname }
}

export function birthOf(row: Pick<PersonRow, 'date_of_birth' | 'date_of_birth_unknown'>): Birth {
  return row.date_of_birth === null
    ? { dateOfBirth: null, dateOfBirthUnknown: row.date_of_birth_unknown ?? '' }
    : { dateOfBirth: day(row.date_of_birth), dateOfBirthUnknown: null }
}

export function personFrom(row: Omit<PersonRow, 'own' | 'named' | 'excluded' | 'places'>): Person {
  return {
    id: row.id,
    version: row.version,
    name: nameOf(row),
    ...birthOf(row),
    ...detailsFrom(row),
    heldAt: row.held_at,
    livingUnit: row.living_unit,
    supervisedAt: row.supervised_at,
    status: statusOf(row.status_line),
    restricted: row.restricted,
    mergedInto: row.merged_into,
    standsAs: row.stands_as,
    demo: row.demo,
  }
}

/** What the columns of a record say of its standing. */
export function standingFrom(row: PersonRow): Standing {
  return {
    restricted: row.restricted,
    named: row.named,
    excluded: row.excluded,
    places: row.places,
    heldAt: row.held_at,
    livingUnit: row.living_unit,
    supervisedAt: row.supervised_at,
    status: statusOf(row.status_line),
  }
}

/** What a record says of its standing by itself, whether or not it stands in a merge. */
export function ownStandingFrom(row: PersonRow): Standing {
  return row.own === null ? standingFrom(row) : Value.Parse(StoredStanding, row.own)
}

export function heldNameFrom(row: NameRow): HeldName {
  return {
    id: row.id,
    kind: row.kind,
    name: nameOf(row),
    from: dayOrNull(row.from_day),
    until: dayOrNull(row.until_day),
  }
}

export function heldIdentifierFrom(row: IdentifierRow): HeldIdentifier {
  return {
    id: row.id,
    kind: row.kind,
    value: row.value,
    from: dayOrNull(row.from_day),
    until: dayOrNull(row.until_day),
  }
}

export function heldAddressFrom(row: AddressRow): HeldAddress {
  return {
    id: row.id,
    noFixedAbode: row.no_fixed_abode,
    lines: row.lines,
    postcode: row.postcode,
    from: dayOrNull(row.from_day),
    until: dayOrNull(row.until_day),
  }
}
