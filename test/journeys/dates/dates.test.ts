import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { calculate } from '#law'
import { differences, readCaseFile } from '#sentence/case-files'
import { describe, expect, test } from 'vitest'

const folder = import.meta.dirname
const examples = readdirSync(folder).filter(name => name.endsWith('.json'))

interface Example {
  readonly proves: string
  readonly from: string
}

describe.each(examples)('%s', name => {
  const json = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Example
  const read = readCaseFile(json)
  if (!read.ok) throw new Error(`${name}: ${read.refusal.says.en}`)
  const file = read.value

  test(json.proves, () => {
    expect(json.from).not.toBe('')
    expect(file.expected !== undefined || file.expectedCodes.length > 0).toBe(true)
    expect(differences(file, calculate(file.booking, file.edition, file.options))).toEqual([])
  })
})

test('each example proves something of its own', () => {
  const proofs = examples.map(name => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Example).proves)
  expect(new Set(proofs).size).toBe(examples.length)
})
