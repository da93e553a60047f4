import { expect, test } from 'vitest'
import { day, term } from '#kernel'
import { sentenceSays, type BookedSentence } from './sentence-says.ts'

const imposedOn = day('2025-03-03')
const same = { id: 'one', imposedOn, offence: { committedOn: day('2024-01-01'), code: 'TH68010' } }
const standard = {
  ...same,
  class: 'standard-determinate',
  term: term({ months: 6 }),
  sdsPlus: false,
  sdsPlusByTodaysTest: false,
  section250: false,
  exclusions: [],
} as const
const long = { ...same, custodialTerm: term({ years: 4 }), extension: term({ years: 2 }) }

test.each<[BookedSentence, string]>([
  [standard, '6 months'],
  [{ ...standard, term: term({ years: 8 }), sdsPlus: true }, '8 years (SDS+)'],
  [{ ...standard, term: term({ years: 3 }), section250: true }, '3 years under section 250'],
  [
    { ...long, class: 'extended-determinate', automaticRelease: false },
    'extended sentence of 4 years and 2 years on licence',
  ],
  [
    { ...long, class: 'special-custodial', under18: false },
    'special custodial sentence of 4 years and 2 years on licence',
  ],
  [
    { ...long, class: 'restricted-release', extension: term({}), wholeTerm: false },
    'terrorist prisoner (section 247A) of 4 years',
  ],
  [
    { ...same, class: 'detention-and-training-order', term: term({ months: 8 }) },
    'detention and training order of 8 months',
  ],
  [{ ...same, class: 'fine-default', term: term({ days: 28 }) }, '28 days in default'],
  [{ ...same, class: 'fine-default', term: term({ days: 28 }), fine: 200 }, '28 days in default of £200.00'],
  [
    { ...same, class: 'fine-default', term: term({ days: 28 }), fine: 200, paid: 50 },
    '28 days in default of £200.00, £50.00 paid',
  ],
  [
    { ...same, class: 'supervision-breach', term: term({ days: 14 }) },
    'committal for breach of supervision of 14 days',
  ],
  [{ ...same, kind: 'life', minimumTerm: term({ years: 12 }) }, 'life, minimum term 12 years'],
  [{ ...same, kind: 'life', minimumTerm: undefined }, 'life, whole life order'],
  [
    { ...same, kind: 'public-protection', minimumTerm: term({ years: 2 }) },
    'public protection (IPP, DPP), minimum term 2 years',
  ],
])('%# is said in a line', (sentence, length) => {
  const { en, cy } = sentenceSays(sentence)
  expect(en).toMatch(/, 3 March 2025$/)
  expect(en.startsWith(`${length}, `)).toBe(true)
  expect(cy).not.toBe(en)
})

test('a line says what a sentence follows, and its recall', () => {
  const recall = { kind: 'fixed-term-28', revokedOn: day('2026-01-05'), returnedOn: day('2026-01-07') } as const
  expect(sentenceSays({ ...standard, follows: 'other', recall }).en).toMatch(
    /3 March 2025, consecutive, recalled 5 January 2026, back 7 January 2026$/,
  )
  const { returnedOn: _, ...atLarge } = recall
  expect(sentenceSays({ ...standard, recall: atLarge }).en).toMatch(/recalled 5 January 2026$/)
})
