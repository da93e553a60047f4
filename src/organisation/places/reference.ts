import { day, type Day } from '#kernel'
import { isAttribute, type AttributeName } from './attributes.ts'
import { isPlaceKind } from './kinds.ts'
import type { Dated, Place, Precision } from './place.ts'
import courts from './reference/courts.json' with { type: 'json' }
import custodyAttributes from './reference/custody-attributes.json' with { type: 'json' }
import custodyPlaces from './reference/custody-places.json' with { type: 'json' }
import probationAttributes from './reference/probation-attributes.json' with { type: 'json' }
import probationPlaces from './reference/probation-places.json' with { type: 'json' }

/** A file of reference facts: where they come from, what each column is, and a row for each line. */
interface ReferenceFile {
  readonly source: string
  readonly columns: string
  readonly rows: readonly string[]
}

/** The files that the register is first filled from. */
export const referenceFiles: readonly ReferenceFile[] = [
  custodyPlaces,
  custodyAttributes,
  probationPlaces,
  probationAttributes,
  courts,
]

type Row = Readonly<Record<string, string>>

function rowsOf({ columns, rows }: ReferenceFile): readonly Row[] {
  const names = columns.split('|')
  return rows.map(row => {
    const cells = row.split('|')
    if (cells.length !== names.length) throw new Error(`This reference row does not fit its columns: ${row}`)
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
  })
}

const filled = (text: string | undefined) => (text === '' ? undefined : text)
const dayOf = (text: string | undefined): Day | undefined => (text ? day(text) : undefined)

/** Every place as the reference files have it: what an empty register is filled with. */
export function readReference(): readonly Place[] {
  const histories = new Map<string, Partial<Record<AttributeName, Dated[]>>>()
  const tell = (code: string, attribute: AttributeName, dated: Dated) => {
    const history = histories.get(code) ?? {}
    history[attribute] = [...(history[attribute] ?? []), dated]
    histories.set(code, history)
  }
  const always = (value: string): Dated => ({ value, from: undefined, until: undefined, precision: 'day' })

  for (const row of [custodyAttributes, probationAttributes].flatMap(rowsOf)) {
    const { code = '', attribute = '', value = '' } = row
    if (!isAttribute(attribute)) throw new Error(`${attribute} is not an attribute of a place`)
    const precision = (filled(row['precision']) ?? 'day') as Precision
    tell(code, attribute, { value, from: dayOf(row['from']), until: dayOf(row['until']), precision })
  }
  const courtRows = rowsOf(courts)
  for (const { code = '', name = '', welshName = '', type = '', status = '' } of courtRows) {
    tell(code, 'name', always(name))
    if (welshName !== '') tell(code, 'welsh-name', always(welshName))
    tell(code, 'court-type', always(type))
    tell(code, 'status', always(status))
  }

  const rows = [
    ...[custodyPlaces, probationPlaces].flatMap(rowsOf),
    ...courtRows.map(({ code = '', country = '' }): Row => ({ code, kind: 'court', country })),
  ]
  return rows.map(row => {
    const kind = row['kind'] ?? ''
    if (!isPlaceKind(kind)) throw new Error(`${kind} is not a kind of place`)
    const code = row['code'] ?? ''
    return {
      code,
      kind,
      parent: filled(row['parent']),
      establishment: filled(row['establishment']),
      country: row['country'] === 'Wales' ? 'Wales' : 'England',
      region: filled(row['region']),
      address: {
        lines: row['lines'] ?? '',
        town: row['town'] ?? '',
        county: row['county'] ?? '',
        postcode: row['postcode'] ?? '',
      },
      ourCode: row['ourCode'] === 'yes',
      note: row['note'] ?? '',
      version: 1,
      history: histories.get(code) ?? {},
    }
  })
}
