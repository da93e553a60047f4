import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { calculate } from '#law'
import { caseFilesBelow, differences, openCaseFile } from '#sentence/case-files'
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

test.skipIf(!present)('every public example agrees in all it compares', () => {
  const wrong: string[] = []
  let agreed = 0
  for (const file of caseFilesBelow(folder)) {
    const read = openCaseFile(file)
    if (!read.ok) {
      wrong.push(`${file}: ${read.refusal.says.en}`)
      continue
    }
    const { booking, edition, options } = read.value
    const [first] = differences(read.value, calculate(booking, edition, options))
    if (first) wrong.push(`${file}: ${first.what}: expected ${first.expected}, got ${first.got}`)
    else agreed++
  }
  process.stdout.write(`Worked examples of release dates: ${agreed} agree.\n`)
  expect(wrong).toEqual([])
  expect(agreed).toBeGreaterThan(0)
})

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
