import { rulebook } from '#law'
import { expect, test } from 'vitest'
import type { Command } from './command.ts'
import { rulebookCommand } from './rulebook.ts'

async function said(command: Command, ...args: string[]) {
  let [text, error] = ['', '']
  const status = await command.run(args, { write: line => (text += line), error: line => (error += line) })
  return { status, text, error }
}

test('every rule is printed once under its Act, with a link to the text as it stood', async () => {
  const { status, text } = await said(rulebookCommand)
  expect(status).toBe(0)
  for (const { id } of rulebook) expect(text.split(`\n${id}\n`)).toHaveLength(2)
  expect(text.split('Criminal Justice Act 2003\n===')).toHaveLength(2)
  expect(text).toContain('https://www.legislation.gov.uk/ukpga/2003/44/section/244/2024-09-10')
  expect(text).toContain('10 September 2024 to 30 September 2026')
  expect(text).toContain('Not certain: Repealed in spring 2026')
})

test('one rule is printed as JSON, in Welsh when asked', async () => {
  const { text } = await said(rulebookCommand, 'cja-2003/s244/', '--json', '--welsh')
  const rule = JSON.parse(text) as { readonly act: string; readonly versions: readonly object[] }
  expect(rule.act).toBe('Deddf Cyfiawnder Troseddol 2003')
  expect(rule.versions).toHaveLength(3)
  expect(rule.versions[1]).toMatchObject({ from: '2024-09-10', name: 'uksi/2024/844/article/3' })
})

test('a rule that is not there, and an option that means nothing, are refused with what to do', async () => {
  expect(await said(rulebookCommand, 'nothing')).toMatchObject({ status: 1, text: '' })
  const { status, error } = await said(rulebookCommand, '--nothing')
  expect([status, error.includes('--json')]).toEqual([2, true])
})
