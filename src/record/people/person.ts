import { calendarDate, type Day, type Text } from '#kernel'
import type { NameKind } from './codes.ts'
import type { PersonDetails } from './details.ts'
import type { IdentifierKindCode } from './identifiers/kinds.ts'
import type { PersonName } from './name-key.ts'

/** A date of birth, or why none is known. */
export type Birth =
  | { readonly dateOfBirth: Day; readonly dateOfBirthUnknown: null }
  | { readonly dateOfBirth: null; readonly dateOfBirthUnknown: string }

/** Where a person is and how they stand, as the rooms that know have told. */
export interface Whereabouts {
  /** Code of the prison or youth site that holds them. */
  readonly heldAt: string | null
  readonly livingUnit: string | null
  /** Code of the probation delivery unit that supervises them. */
  readonly supervisedAt: string | null
  /** "Serving 4 years 6 months. Next: may be released on home detention curfew from 12 March 2027". */
  readonly status: Text | null
}

/** One person: one record for a whole life. */
export type Person = PersonDetails &
  Birth &
  Whereabouts & {
    readonly id: string
    readonly version: number
    readonly name: PersonName
    readonly restricted: boolean
    /** The record that this one was merged into, if it was. */
    readonly mergedInto: string | null
    /** The record that stands for this person: itself unless it was merged. */
    readonly standsAs: string
    readonly demo: boolean
  }

export interface HeldName {
  readonly id: string
  readonly kind: NameKind
  readonly name: PersonName
  readonly from: Day | null
  readonly until: Day | null
}

export interface HeldIdentifier {
  readonly id: string
  readonly kind: IdentifierKindCode
  /** Canonical. */
  readonly value: string
  readonly from: Day | null
  readonly until: Day | null
}

export interface HeldAddress {
  readonly id: string
  readonly noFixedAbode: boolean
  readonly lines: string
  /** Capitals, without a space. */
  readonly postcode: string | null
  readonly from: Day | null
  readonly until: Day | null
}

/** A person with all that the record holds of them, those merged into it included. */
export interface WholePerson {
  readonly person: Person
  readonly names: readonly HeldName[]
  readonly identifiers: readonly HeldIdentifier[]
  readonly addresses: readonly HeldAddress[]
  readonly otherDatesOfBirth: readonly Day[]
  /** Records merged into this one. */
  readonly merged: readonly MergedRecord[]
}

export interface MergedRecord {
  readonly merge: string
  readonly person: string
  readonly into: string
  readonly reason: string
  readonly at: string
  readonly by: string
}

/** What a list shows of a person. */
export interface PersonInList extends Whereabouts {
  readonly id: string
  readonly name: PersonName
  readonly dateOfBirth: Day | null
  readonly prisonNumber: string | null
  readonly crn: string | null
  readonly restricted: boolean
}

/** Whole years lived on a day, or null when the date of birth is not known. */
export function ageOn(on: Day, born: Day | null): number | null {
  if (born === null) return null
  const [then, now] = [calendarDate(born), calendarDate(on)]
  const before = now.month < then.month || (now.month === then.month && now.day < then.day)
  return now.year - then.year - (before ? 1 : 0)
}
