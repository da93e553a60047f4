import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from '#kernel'
import { editionJson, lawAsItStood } from '#law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { calculateCommand } from './calculate.ts'
import type { Command } from './command.ts'
import { conformanceCommand } from './conformance.ts'

let folder = ''

const input = {
  booking: {
    offender: { reference: 'A0000AA', dateOfBirth: '1990-05-05' },
    sentences: [
      {
        offence: { committedAt: '2022-06-01' },
        sentencedAt: '2023-03-01',
        duration: { durationElements: { MONTHS: 8 } },
        releaseArrangements: {
          isSDSPlus: false,
          isSDSPlusEligibleSentenceTypeLengthAndOffence: false,
          isSection250: false,
          sdsEarlyReleaseExclusions: [],
        },
      },
    ],
    adjustments: { REMAND: [{ appliesToSentencesFrom: '2023-03-01', numberOfDays: 20 }] },
  },
  params: 'calculation-params',
}

const dates = {
  SLED: '2023-10-11',
  CRD: '2023-06-11',
  HDCED: '2023-04-12',
  TUSED: '2024-06-11',
  ESED: '2023-10-31',
}

const abroad = { CUSTODY_ABROAD: [{ appliesToSentencesFrom: '2023-03-01', numberOfDays: 20 }] }

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughcare-cases-'))
  mkdirSync(join(folder, 'right'))
  const files = {
    'right/one.json': { input, expected: { dates, effectiveSentenceLength: 'P0Y8M0D' } },
    'wrong.json': { input, expected: { dates: { ...dates, CRD: '2023-06-12' }, effectiveSentenceLength: 'P8M' } },
    'abroad.json': {
      input: { ...input, booking: { ...input.booking, adjustments: abroad } },
      expected: { dates, effectiveSentenceLength: 'P8M' },
    },
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content))
  writeFileSync(join(folder, 'right', 'notes.md'), 'not an example')
})

afterAll(() => rmSync(folder, { recursive: true }))

async function said(command: Command, ...args: string[]): Promise<{ status: number; text: string; errors: string }> {
  let [text, errors] = ['', '']
  const out = { write: (more: string) => void (text += more), error: (more: string) => void (errors += more) }
  const status = await command.run(args, out)
  return { status, text, errors }
}

test('wrong dates come first with their first difference, refusals apart, and both count as failed', async () => {
  const { status, text } = await said(conformanceCommand, folder)
  expect(text).toContain('wrong.json: date CRD: expected 2023-06-12, got 2023-06-11')
  expect(text.indexOf('wrong: 1')).toBeLessThan(text.indexOf('refused by name: 1'))
  expect(text).toContain('custody abroad')
  expect(text.trimEnd().split('\n').at(-1)).toBe('1 passed, 2 failed')
  expect(status).toBe(1)
})

test('a refusal can be let pass, and a wrong date never', async () => {
  expect((await said(conformanceCommand, folder, '--refusals-ok')).text).toContain('1 passed, 1 failed')
  const { status, text } = await said(conformanceCommand, join(folder, 'right'), '--refusals-ok')
  expect([status, text]).toEqual([0, '1 passed, 0 failed\n'])
})

test('a folder that is not there is said so', async () => {
  const { status, errors } = await said(conformanceCommand, join(folder, 'nowhere'))
  expect(status).toBe(2)
  expect(errors).toContain('There is no folder')
})

test('calculate prints one JSON object a line, in the order of the files', async () => {
  const [right, refused] = [join(folder, 'right', 'one.json'), join(folder, 'abroad.json')]
  const { status, text } = await said(calculateCommand, right, refused, '--json')
  const lines = text.trimEnd().split('\n')
  expect(status).toBe(0)
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    file: right,
    dates,
    effectiveSentenceLength: 'P8M',
    tranches: {},
    refused: [],
  })
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({
    file: refused,
    dates: {},
    effectiveSentenceLength: null,
    refused: [{ code: 'law.custody-abroad-not-supported' }],
  })
})

test('calculate adds hints, the envelope and deductions left over when asked for a day', async () => {
  const file = join(folder, 'right', 'one.json')
  const { text } = await said(calculateCommand, file, '--json', '--hints', '2023-03-01')
  expect(JSON.parse(text)).toMatchObject({
    hints: {
      CRD: ['Release may be brought forward to 8 June 2023: the Friday and pre-bank-holiday release policy applies.'],
    },
    envelope: { begins: '2023-03-01', ends: '2023-10-11', days: 225 },
    unusedDeductions: 0,
  })
  expect((await said(calculateCommand, file, '--hints', '2023-03-01')).text).toContain('Sentence envelope')
  expect((await said(calculateCommand, file, '--hints', 'soon')).errors).toContain('Write a day after --hints')
})

test('calculate says each date with its working, in either language', async () => {
  const file = join(folder, 'right', 'one.json')
  const english = await said(calculateCommand, file)
  expect(english.text).toContain('11 June 2023  Conditional release date')
  expect(english.text).toContain('Less time on remand')
  expect(english.text).toContain('ukpga/2003/44/section/240ZA')
  const welsh = await said(calculateCommand, file, '--welsh')
  expect(welsh.text).toContain('11 Mehefin 2023  Dyddiad rhyddhau amodol')
})

test('calculate applies the law as it stood on a day, and says which days it can', async () => {
  const file = join(folder, 'right', 'one.json')
  const { text } = await said(calculateCommand, file, '--json', '--as-of', '2026-06-01')
  expect(JSON.parse(text)).toMatchObject({ dates: { CRD: '2023-06-11' } })
  expect(JSON.parse(text)).not.toHaveProperty('dates.TUSED')
  expect((await said(calculateCommand, file, '--as-of', '2023-01-01')).errors).toContain('16 January 2024')
  const kept = join(folder, 'edition.json')
  writeFileSync(kept, JSON.stringify(editionJson(lawAsItStood(day('2026-06-01')))))
  const again = await said(calculateCommand, file, '--json', '--edition', kept)
  expect(JSON.parse(again.text)).toEqual(JSON.parse(text))
  expect((await said(calculateCommand, file, '--edition', file)).errors).toContain('is no edition of the law')
  expect((await said(calculateCommand, file, '--edition', 'nothing')).errors).toContain('in-force')
  rmSync(kept)
  expect((await said(calculateCommand, file, '--as-of')).errors).toContain('YYYY-MM-DD')
})

test('a file that is not JSON, or not a case, is refused by name and gives status 1', async () => {
  const broken = join(folder, 'right', 'notes.md')
  const { status, text } = await said(calculateCommand, broken, '--json')
  expect(status).toBe(1)
  expect(JSON.parse(text)).toMatchObject({ dates: {}, refused: [{ code: 'case-files.not-readable' }] })
})

test('calculate writes the sheet and the letter of one booking, which say that nobody has confirmed them', async () => {
  const [file, sheet] = [join(folder, 'right', 'one.json'), join(folder, 'sheet.pdf')]
  expect((await said(calculateCommand, file, '--sheet', sheet)).status).toBe(0)
  expect(readFileSync(sheet).toString('latin1', 0, 8)).toBe('%PDF-1.7')
  expect((await said(calculateCommand, file, '--letter')).errors).toContain('name of a file after --letter')
  expect((await said(calculateCommand, file, file, '--sheet', sheet)).errors).toContain('name one file')
})

test('an option nobody knows is an error', async () => {
  expect((await said(calculateCommand, 'x.json', '--yaml')).status).toBe(2)
  expect((await said(conformanceCommand)).status).toBe(2)
})
