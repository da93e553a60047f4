import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isoDay, type Text } from '#kernel'
import { calculate, type Calculation } from '#law'
import { readCaseFile } from '#sentence/case-files'
import { expect, test } from 'vitest'

const lines = readFileSync(join(import.meta.dirname, '../agreed/bookings.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')

/** Those of the bookings on which two implementations agree whose working says something that no earlier one says. */
const told = new Map<string, string[]>()
const sayings = new Set<string>()
for (const line of lines) {
  const json = JSON.parse(line) as { readonly of: string }
  const read = readCaseFile(json)
  if (!read.ok) throw new Error(read.refusal.says.en)
  const calculation = calculate(read.value.booking, read.value.edition, read.value.options)
  const before = sayings.size
  for (const saying of sayingsOf(calculation)) sayings.add(saying)
  if (sayings.size > before) told.set(json.of, [...(told.get(json.of) ?? []), inWords(calculation)])
}

test.each([...told])('what the working of %s says', async (of, texts) => {
  await expect(texts.join('\n\n')).toMatchFileSnapshot(`${of}.txt`)
})

/** The sentences of every working, whatever the figures in them. */
function sayingsOf({ workings }: Calculation): readonly string[] {
  return Object.entries(workings).flatMap(([kind, steps]) =>
    steps.map(({ what, because }) => `${kind} ${what.en} ${because.en}`.replaceAll(/\d+ \p{L}+|\d+/gu, '#')),
  )
}

/** Every date with its steps, in both languages, and the lanes of the drawn timeline. */
function inWords({ dates, workings, lanes, reasons }: Calculation): string {
  const kinds = Object.entries(dates).map(([kind, on]) => {
    const steps = Object.entries(workings).find(([explained]) => explained === kind)?.[1] ?? []
    const said = steps.map(({ what, because, date, days, cites, reasons: rests }) =>
      [
        `  ${both(what)}`,
        ...(date === undefined ? [] : [`    ${isoDay(date)}`]),
        ...(days === undefined ? [] : [`    ${days} days`]),
        `    ${both(because)}`,
        ...(cites.length === 0 ? [] : [`    ${cites.join(', ')} (${rests.map(({ rule }) => rule).join(', ')})`]),
      ].join('\n'),
    )
    return [`${kind} ${isoDay(on)}`, ...said].join('\n')
  })
  const rules = reasons.map(({ rule, version }) => `${rule} ${version ?? ''}`)
  return [...kinds, ...lanes.map(lane => JSON.stringify(lane)), ...rules].join('\n')
}

function both({ en, cy }: Text): string {
  return `${en} | ${cy}`
}
