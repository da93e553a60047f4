import { say, type Reader } from '#web'
import { attributes, valueText, type AttributeName } from './attributes.ts'
import type { FoundPlace } from './find-places.ts'
import { kinds } from './kinds.ts'
import { attributeOn } from './place.ts'

/** A cell that no spreadsheet takes for a formula, with quotes where they are needed. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const shown: readonly AttributeName[] = [
  'name',
  'welsh-name',
  'status',
  'operator',
  'functions',
  'category',
  'estate',
  'holds',
  'designations',
  'court-type',
  'succeeded-by',
]

/** A list of places as comma-separated values, with a mark at the beginning that spreadsheets read as UTF-8. */
export function placesCsv(reader: Reader, found: readonly FoundPlace[], on: FoundPlaceDay): string {
  const english = say(reader, { en: 'yes', cy: '' }) === 'yes'
  const head = english
    ? ['Code', 'Kind', 'Part of', 'Country', 'Region', 'Address', 'Town', 'County', 'Postcode']
    : ['Cod', 'Math', 'Rhan o', 'Gwlad', 'Rhanbarth', 'Cyfeiriad', 'Tref', 'Sir', 'Cod post']
  const rows = found.map(({ place }) => [
    place.code,
    say(reader, kinds[place.kind].name),
    place.parent ?? '',
    place.country,
    place.region ?? '',
    place.address.lines,
    place.address.town,
    place.address.county,
    place.address.postcode,
    ...shown.map(name => {
      const value = attributeOn(place, name, on)
      return value === undefined ? '' : say(reader, valueText(name, value))
    }),
  ])
  const all = [[...head, ...shown.map(name => say(reader, attributes[name].name))], ...rows]
  return `\uFEFF${all.map(row => row.map(cell).join(',')).join('\r\n')}\r\n`
}

type FoundPlaceDay = Parameters<typeof attributeOn>[2]
