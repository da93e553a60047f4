import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { calculate, type Booking } from '#law'
import { caseFilesBelow, differences, openCaseFile, refusedByName } from '#sentence/case-files'
import { expect, test } from 'vitest'

/** The public worked examples, when they lie beside the project or where THROUGHCARE_CASES says. */
const root = resolve(import.meta.dirname, '..')
const folder = join(resolve(root, process.env['THROUGHCARE_CASES'] ?? '../shared/cases'), 'release-dates')
const present = existsSync(folder)

if (!present) {
  process.stdout.write(
    `Worked examples of release dates: not run, the folder ${folder} is not there (THROUGHCARE_CASES names another).\n`,
  )
}

/** What the calculation undertakes to count: standard determinate sentences, never recalled, and five adjustments. */
function inScope({ parts, adjustments }: Booking): boolean {
  const counted = ['remand', 'tagged-bail', 'unlawfully-at-large', 'added-days', 'restored-days']
  return (
    parts.every(part => part.class === 'standard-determinate' && part.recall === undefined) &&
    adjustments.every(({ kind }) => counted.includes(kind))
  )
}

test.skipIf(!present)(
  'every public example in scope agrees in all it compares, and every other is refused by name',
  () => {
    const wrong: string[] = []
    const count = { agreed: 0, refused: 0 }
    for (const file of caseFilesBelow(folder)) {
      const read = openCaseFile(file)
      if (!read.ok) {
        wrong.push(`${file}: ${read.refusal.says.en}`)
        continue
      }
      const { booking, edition, options } = read.value
      const calculation = calculate(booking, edition, options)
      if (inScope(booking)) {
        const [first] = differences(read.value, calculation)
        if (first) wrong.push(`${file}: ${first.what}: expected ${first.expected}, got ${first.got}`)
        else count.agreed++
      } else if (refusedByName(calculation)) count.refused++
      else wrong.push(`${file}: is out of scope and was not refused`)
    }
    process.stdout.write(`Worked examples of release dates: ${count.agreed} agree, ${count.refused} refused by name.\n`)
    expect(wrong).toEqual([])
    expect(count.agreed).toBeGreaterThan(0)
  },
)

test.skipIf(!present)('every date of every public example has a working that ends on it', () => {
  for (const file of caseFilesBelow(folder)) {
    const read = openCaseFile(file)
    if (!read.ok) continue
    const { dates, workings } = calculate(read.value.booking, read.value.edition, read.value.options)
    for (const [kind, on] of Object.entries(dates)) {
      const steps = Object.entries(workings).find(([explained]) => explained === kind)?.[1] ?? []
      expect([file, kind, steps.findLast(({ date }) => date !== undefined)?.date]).toEqual([file, kind, on])
    }
  }
})
