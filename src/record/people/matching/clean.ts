import { isoDay, type Day } from '#kernel'
import { nameKey, type PersonName } from '../name-key.ts'
import { outwardCode, readPostcode } from '../postcode.ts'

/** What one record brings to a comparison, as it stands in the record. */
export interface Described {
  readonly name: PersonName
  readonly otherNames: readonly PersonName[]
  readonly dateOfBirth: Day | null
  readonly otherDatesOfBirth: readonly Day[]
  readonly postcodes: readonly string[]
  /** Canonical. */
  readonly pncs: readonly string[]
  readonly cros: readonly string[]
  readonly sentenceDays: readonly Day[]
  readonly defendant: string | null
}

/** A record made ready for comparison. Null or empty: nothing is known. */
export interface Comparable {
  readonly name1: string | null
  readonly name2: string | null
  readonly lastName: string | null
  readonly firstAndLast: string | null
  readonly forenames: readonly string[]
  readonly surnames: readonly string[]
  readonly dateOfBirth: string | null
  readonly datesOfBirth: readonly string[]
  readonly postcodes: readonly string[]
  readonly outwardCodes: readonly string[]
  readonly pnc: string | null
  readonly cro: string | null
  readonly sentenceDays: readonly Day[]
  readonly defendant: string | null
}

// Dates that other systems wrote when they knew none.
const PLACEHOLDERS: ReadonlySet<string> = new Set(['1970-01-01', '1900-01-01'])

/** A name cleaned of what other systems put into it. The published model leaves accents; here they are taken off too. */
export function cleanName(name: string): string {
  return nameKey(name.toUpperCase().replaceAll(/MIG_ERROR_|NO_SHOW_|DUPLICATE_|NOT ENTERED/g, ''))
}

/** Makes a record ready for comparison. Source: hmpps-person-match (MIT), the cleaning of model 2026-02-23. */
export function comparable(described: Described): Comparable {
  const { name, otherNames } = described
  const pieces = cleanName(`${name.forename} ${name.middleNames} ${name.surname}`)
    .split(' ')
    .filter(piece => piece.length > 1)
  const name1 = pieces.length >= 2 ? (pieces[0] ?? null) : null
  const lastName = pieces.at(-1) ?? null
  const datesOfBirth = setOf(
    [described.dateOfBirth, ...described.otherDatesOfBirth].map(on => (on === null ? '' : isoDay(on))),
  ).filter(date => !PLACEHOLDERS.has(date))
  const own = described.dateOfBirth === null ? null : isoDay(described.dateOfBirth)
  const postcodes = setOf(described.postcodes.map(each => readPostcode(each) ?? ''))
  return {
    name1,
    name2: pieces.length >= 3 ? (pieces[1] ?? null) : null,
    lastName,
    firstAndLast: name1 === null || lastName === null ? null : `${name1} ${lastName}`,
    forenames: setOf([name1 ?? '', ...otherNames.map(other => cleanName(other.forename))]),
    surnames: setOf([lastName ?? '', ...otherNames.map(other => cleanName(other.surname))]),
    dateOfBirth: own !== null && !PLACEHOLDERS.has(own) ? own : (datesOfBirth[0] ?? null),
    datesOfBirth,
    postcodes,
    outwardCodes: setOf(postcodes.map(outwardCode)),
    pnc: setOf(described.pncs)[0] ?? null,
    cro: setOf(described.cros.filter(cro => cro !== '000000/00Z'))[0] ?? null,
    sentenceDays: [...new Set(described.sentenceDays)].toSorted((left, right) => left - right),
    defendant: described.defendant,
  }
}

function setOf(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter(value => value !== ''))].toSorted()
}
