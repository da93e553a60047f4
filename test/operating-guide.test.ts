import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { settingsExplained } from '#platform'

const file = join(import.meta.dirname, '..', 'docs', 'operating.md')
const between = /(<!-- settings -->\n)[\s\S]*(<!-- \/settings -->)/

function table(): string {
  const rows = settingsExplained.map(
    ({ name, usual, says }) => `| \`${name}\` | ${usual === '' ? '' : `\`${usual}\``} | ${says} |`,
  )
  return `\n| Setting | Usual | Means |\n|---|---|---|\n${rows.join('\n')}\n\n`
}

test('the operating guide explains every setting as the program does: UPDATE_DOCS=1 writes the table', () => {
  const text = readFileSync(file, 'utf8')
  const current = text.replace(between, (_, begin: string, end: string) => begin + table() + end)
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, current)
  expect(readFileSync(file, 'utf8')).toBe(current)
})

test('every setting says what it means', () => {
  expect(settingsExplained.filter(({ says }) => says === '').map(({ name }) => name)).toEqual([])
})
