import { isoDay } from '#kernel'
import type { House } from '#platform'
import { say, type Reader } from '#web'
import { whereabouts } from './about-person.ts'
import type { FoundPerson } from './search/find-people.ts'
import { texts } from './texts.ts'

/** A cell that no spreadsheet takes for a formula, with quotes where they are needed. */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Found people as CSV (RFC 4180), with a byte-order mark so that spreadsheets read accents right. */
export function peopleCsv(reader: Reader, house: House, people: readonly FoundPerson[]): string {
  const head = [texts.surname, texts.forename, texts.middleNames, texts.number, texts.born, texts.where, texts.because]
  const rows = people.map(person => {
    const at = whereabouts(house, person)
    return [
      person.name.surname,
      person.name.forename,
      person.name.middleNames,
      person.prisonNumber ?? person.crn ?? '',
      person.dateOfBirth === null ? '' : isoDay(person.dateOfBirth),
      at === undefined ? '' : say(reader, at),
      say(reader, person.because),
    ]
  })
  const lines = [head.map(text => say(reader, text)), ...rows]
  return `\uFEFF${lines.map(line => line.map(cell).join(',')).join('\r\n')}\r\n`
}
