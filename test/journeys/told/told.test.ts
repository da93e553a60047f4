import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isoDay, type Text } from '#kernel'
import { calculate, type Calculation } from '#law'
import { readCaseFile } from '#sentence/case-files'
import { expect, test } from 'vitest'

/** How many bookings of each class are told. */
const OF_EACH_CLASS = 3

const lines = readFileSync(join(import.meta.dirname, '../agreed/bookings.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')

interface Line {
  readonly of: string
  readonly input: { readonly expectedValidationException?: string }
}

const told = lines
  .map(line => JSON.parse(line) as Line)
  .filter(({ input }) => input.expectedValidationException === undefined)
  .filter(({ of }, index, all) => index - all.findIndex(first => first.of === of) < OF_EACH_CLASS)

test.each([...new Set(told.map(({ of }) => of))])('the working of %s, in words', async of => {
  const texts = told
    .filter(line => line.of === of)
    .map(line => {
      const read = readCaseFile(line)
      if (!read.ok) throw new Error(read.refusal.says.en)
      const { booking, edition, options } = read.value
      return inWords(calculate(booking, edition, options))
    })
  await expect(texts.join('\n\n')).toMatchFileSnapshot(`${of}.txt`)
})

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
  return [
    ...kinds,
    ...lanes.map(lane => JSON.stringify(lane)),
    ...reasons.map(({ rule, version }) => `${rule} ${version ?? ''}`),
  ].join('\n')
}

function both({ en, cy }: Text): string {
  return `${en} | ${cy}`
}
