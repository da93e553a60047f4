// What the papers of a calculation say, for every whole sentence that the project knows.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { day, term } from '#kernel'
import { calculate, kinds, lawInForce, provision, type KindCode } from '#law'
import { readCaseFile } from '#sentence/case-files'
import { outcomeOf, papers, type Printed } from '#sentence/release-dates'
import { dayText, paperDrawn, say } from '#web'
import { readingAge, sentencesOf, wordsOf } from '../reading-age.ts'

const folder = join(import.meta.dirname, 'dates')

const printed = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .map((name): readonly [string, Printed] => {
    const read = readCaseFile(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    if (!read.ok) throw new Error(`${name}: ${read.refusal.says.en}`)
    const { booking, edition, options } = read.value
    return [name, aPrinted({ booking, outcome: outcomeOf(calculate(booking, edition, options)), edition: edition.id })]
  })

function aPrinted(changes: Pick<Printed, 'booking' | 'outcome' | 'edition'>): Printed {
  return {
    name: 'Emlyn Oxwick',
    number: 'A1234BC',
    where: { en: 'HMP Leeds', cy: 'CEF Leeds' },
    state: 'confirmed',
    called: { en: 'Calculation 3', cy: 'Cyfrifiad 3' },
    because: { en: 'A warrant was recorded', cy: 'Cofnodwyd gwarant' },
    byHand: null,
    made: { by: 'Test Clerk', at: dayText(day('2026-11-02')) },
    checked: { by: 'Test Checker', at: dayText(day('2026-11-03')) },
    printedOn: dayText(day('2026-11-21')),
    ...changes,
  }
}

describe.each(printed)('%s', (_, whole) => {
  test('has a letter that a child of nine can read, without a sentence that loses its beginning', () => {
    const sentences = sentencesOf(papers.letter.write(whole, 'en'))
    expect(readingAge(sentences)).toBeLessThanOrEqual(9)
    const long = sentences.filter(sentence => wordsOf(sentence).length > 25)
    expect(long).toEqual([])
  })

  test('has a Welsh letter in sentences as short as the English ones', () => {
    const sentences = sentencesOf(papers.letter.write(whole, 'cy'))
    const words = sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0)
    expect(words / sentences.length).toBeLessThanOrEqual(12)
  })

  test('has a letter with every date that happens to somebody, and a sheet with every date, step and provision', () => {
    const { outcome } = whole
    for (const language of ['en', 'cy'] as const) {
      const letter = sentencesOf(papers.letter.write(whole, language)).join(' ')
      const sheet = JSON.stringify(papers.sheet.write(whole, language))
      for (const [kind, on] of Object.entries(outcome.dates) as [KindCode, Parameters<typeof dayText>[0]][]) {
        const said = say(language, dayText(on))
        if (kinds[kind].marks !== 'reckoning') expect(letter).toContain(said)
        expect(letter).not.toMatch(new RegExp(`\\b${kind}\\b`))
        expect(sheet).toContain(said)
        for (const { what, cites } of outcome.workings[kind] ?? []) {
          expect(sheet).toContain(JSON.stringify(say(language, what)).slice(1, -1))
          for (const cite of cites) expect(sheet).toContain(say(language, provision(cite).short))
        }
      }
      for (const { says } of outcome.refused) expect(sheet).toContain(say(language, says))
    }
  })
})

const [, one] = printed.find(([name]) => name.startsWith('remand-comes-off')) ?? []

test.each([
  ['provisional', 'NOT CONFIRMED', 'have not been checked yet'],
  ['sent-back', 'NOT CONFIRMED', 'have not been checked yet'],
  ['not-recorded', 'NOT CONFIRMED', 'have not been checked yet'],
  ['stale', 'OUT OF DATE', 'This letter is old'],
  ['superseded', 'REPLACED', 'This letter is old'],
] as const)('papers of a %s calculation say on every page that nobody may rely on them', (state, mark, says) => {
  const letter = papers.letter.write({ ...one!, state }, 'en')
  expect([letter.watermark, papers.sheet.write({ ...one!, state }, 'en').watermark]).toEqual([mark, mark])
  expect(sentencesOf(letter).join(' ')).toContain(says)
})

test('papers of confirmed dates carry no mark, and the sheet says who answers for them', () => {
  const sheet = papers.sheet.write(one!, 'en')
  expect([sheet.watermark, papers.letter.write(one!, 'en').watermark]).toEqual([undefined, undefined])
  const { markup } = paperDrawn(sheet)
  for (const said of ['Test Clerk', 'Test Checker', one!.edition, 'A1234BC']) expect(markup).toContain(said)
  expect(markup).not.toContain('Nobody yet')
})

test('dates that the law did not give say so, and on what evidence', () => {
  const byHand = {
    way: 'genuine-override',
    evidence: 'Order of the Court of Appeal',
    of: '1',
    why: 'other',
    detail: 'The sentence was changed on appeal',
  } as const
  const sheet = JSON.stringify(papers.sheet.write({ ...one!, byHand }, 'en'))
  expect(sheet).toContain('Order of the Court of Appeal')
  expect(sheet).toContain('The sentence was changed on appeal')
  const letter = sentencesOf(papers.letter.write({ ...one!, byHand }, 'en'))
  expect(letter).toContain('A member of staff worked out these dates by hand.')
})

test('somebody with a sentence without an end is told what its end depends on, in the same words', () => {
  const booking: NonNullable<Printed['booking']> = {
    ...one!.booking!,
    parts: [],
    adjustments: [],
    indeterminate: [
      {
        id: 'life',
        kind: 'life',
        imposedOn: day('2020-01-06'),
        offence: { committedOn: day('2019-01-01') },
        minimumTerm: term({ years: 12 }),
      },
    ],
  }
  const whole = { ...one!, booking, outcome: outcomeOf(calculate(booking, lawInForce)) }
  const letter = sentencesOf(papers.letter.write(whole, 'en'))
  expect(letter).toContain('No date lets you out by itself.')
  expect(readingAge(letter)).toBeLessThanOrEqual(9)
  expect(JSON.stringify(papers.sheet.write(whole, 'en'))).toContain('life, minimum term 12 years')
})

test('a letter names no member of staff', () => {
  expect(JSON.stringify(papers.letter.write(one!, 'en'))).not.toContain('Test C')
})

test('a person whose dates could not be worked out is told so, and not given any', () => {
  const outcome = { dates: {}, length: null, tranches: {}, workings: {}, lanes: [], refused: [] }
  const letter = papers.letter.write({ ...one!, state: 'refused', outcome }, 'en')
  expect(sentencesOf(letter).join(' ')).toContain('We do not have dates for you yet')
  expect(letter.blocks.some(({ is }) => is === 'table')).toBe(false)
})
