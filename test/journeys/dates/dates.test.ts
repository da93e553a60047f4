import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { calculate } from '#law'
import { differences, readCaseFile } from '#sentence/case-files'
import { expect, test } from 'vitest'

/** A booking and the dates it must give, with what that proves and the provision or instruction it comes from. */
interface Example {
  readonly name: string
  readonly proves: string
  readonly from: string
}

const folder = import.meta.dirname
const examples = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .map(name => ({ name, ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omit<Example, 'name'>) }))

test.each(examples.map(example => [example.proves, example] as const))('%s', (_, example) => {
  const read = readCaseFile(example)
  if (!read.ok) throw new Error(`${example.name}: ${read.refusal.says.en}`)
  const { expected, expectedCodes, booking, edition, options } = read.value
  expect(example.from).not.toBe('')
  expect(expected !== undefined || expectedCodes.length > 0).toBe(true)
  expect(differences(read.value, calculate(booking, edition, options))).toEqual([])
})

test('each example proves something of its own', () => {
  expect(new Set(examples.map(({ proves }) => proves)).size).toBe(examples.length)
})
