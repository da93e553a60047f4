import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { calculate, type Calculation } from '#law'
import { differences, readCaseFile } from '#sentence/case-files'
import { expect, test } from 'vitest'

/** Invented bookings, one a line, with the answer of a second implementation of the same specification: see README.md. */
const lines = readFileSync(join(import.meta.dirname, 'bookings.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')

interface Line {
  readonly of: string
}

const bookings = lines.map((line, index) => ({ at: `line ${index + 1}`, json: JSON.parse(line) as Line }))

test.each([...new Set(bookings.map(({ json }) => json.of))])('%s: both agree, and each date has a working', of => {
  for (const { at, json } of bookings.filter(each => each.json.of === of)) {
    const read = readCaseFile(json)
    if (!read.ok) throw new Error(`${at}: ${read.refusal.says.en}`)
    const { booking, edition, options } = read.value
    const calculation = calculate(booking, edition, options)
    expect({ at, differ: differences(read.value, calculation) }).toEqual({ at, differ: [] })
    expect({ at, ...lastOfWorkings(calculation) }).toEqual({ at, ...calculation.dates })
  }
})

/** The day on which the working of each date ends. */
function lastOfWorkings({ dates, workings }: Calculation): Record<string, unknown> {
  const explained = Object.entries(workings).filter(([kind]) => kind in dates)
  return Object.fromEntries(
    explained.map(([kind, steps]) => [kind, steps.findLast(({ date }) => date !== undefined)?.date]),
  )
}
