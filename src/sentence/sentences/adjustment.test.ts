import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { mayChange, type Adjustment, type AdjustmentTerms, type Serving } from './adjustment.ts'
import { withEffectiveDays } from './effective-days.ts'
import { reckon, restoresOverHalf } from './reckon.ts'
import { words } from './words.ts'

const imposedOn = day('2025-03-03')

const kept = (changes: Partial<Adjustment>): Adjustment => ({
  id: 'a',
  version: 1,
  person: 'p',
  warrant: null,
  recall: null,
  sentence: null,
  state: 'in-force',
  kind: 'added-days',
  appliesFrom: day('2025-06-01'),
  days: 10,
  from: day('2025-06-01'),
  to: null,
  absence: null,
  detail: {},
  ...changes,
})

const serving: Serving = {
  today: day('2026-11-21'),
  sentences: [{ id: 's', imposedOn, family: 'standard', finePence: null }],
  adjustments: [],
}
const remand = (from: string, to: string): AdjustmentTerms => ({
  kind: 'remand',
  sentence: 's',
  from: day(from),
  to: day(to),
})
const absence = (from: string, to: string): AdjustmentTerms => ({
  kind: 'unlawfully-at-large',
  from: day(from),
  to: day(to),
  absence: 'escape',
})
const days = (kind: 'added-days' | 'restored-days', from: string, count: number): AdjustmentTerms => ({
  kind,
  from: day(from),
  days: count,
})

const unused = (count: number): AdjustmentTerms => ({ kind: 'unused-deductions', sentence: 's', days: count })
const fine = { id: 's', imposedOn, family: 'fine-default', finePence: 1000 } as const
const payment = (on: string, pence: number): AdjustmentTerms => ({
  kind: 'fine-payment',
  sentence: 's',
  from: day(on),
  pence,
})

describe('an adjustment', () => {
  test('counts both ends of a period, and takes effect from the sentence or the day it happened', () => {
    expect(reckon(remand('2025-02-01', '2025-03-02'), serving)).toMatchObject({
      ok: true,
      value: { days: 30, appliesFrom: imposedOn },
    })
    expect(reckon(absence('2025-05-01', '2025-05-01'), serving)).toMatchObject({
      ok: true,
      value: { days: 1, appliesFrom: day('2025-05-01'), absence: 'escape' },
    })
    expect(reckon({ kind: 'tagged-bail', sentence: 's', days: 12 }, serving)).toMatchObject({
      ok: true,
      value: { days: 12, appliesFrom: imposedOn, from: null },
    })
    expect(reckon(days('added-days', '2025-05-01', 14), serving)).toMatchObject({
      ok: true,
      value: { days: 14, appliesFrom: day('2025-05-01') },
    })
  })

  const wrong: readonly (readonly [string, AdjustmentTerms, Partial<Serving>, string])[] = [
    ['needs a sentence', remand('2025-02-01', '2025-02-02'), { sentences: [] }, 'adjustment.no-sentence'],
    [
      'counts towards a sentence in force',
      { kind: 'tagged-bail', sentence: 'other', days: 3 },
      {},
      'adjustment.unknown-sentence',
    ],
    ['is of one day at least', days('added-days', '2025-05-01', 0), {}, 'adjustment.no-days'],
    ['runs forward', remand('2025-02-02', '2025-02-01'), {}, 'adjustment.ends-before-it-starts'],
    ['of absence has ended', absence('2026-11-20', '2026-11-22'), {}, 'adjustment.in-future'],
    ['of added days was awarded already', days('added-days', '2026-11-22', 3), {}, 'adjustment.in-future'],
    ['of absence begins in the sentence', absence('2025-03-02', '2025-03-05'), {}, 'adjustment.before-sentence'],
    ['of remand ends before the sentence', remand('2025-02-01', '2025-03-03'), {}, 'adjustment.remand-after-sentence'],
    [
      'counts a day of remand once',
      remand('2025-02-10', '2025-02-20'),
      { adjustments: [kept({ kind: 'remand', from: day('2025-02-01'), to: day('2025-02-10') })] },
      'adjustment.remand-overlaps',
    ],
    [
      'counts a day of absence once',
      absence('2025-05-01', '2025-05-09'),
      { adjustments: [kept({ kind: 'unlawfully-at-large', from: day('2025-05-09'), to: day('2025-05-10') })] },
      'adjustment.absence-overlaps',
    ],
    ['restores only what was added', days('restored-days', '2025-07-01', 1), {}, 'adjustment.restores-nothing'],
    [
      'restores no more than was added',
      days('restored-days', '2025-07-01', 11),
      { adjustments: [kept({})] },
      'adjustment.restores-too-much',
    ],
    [
      'before 28 June 2022 does not count towards a training order',
      { kind: 'tagged-bail', sentence: 's', days: 3 },
      { sentences: [{ id: 's', imposedOn: day('2022-06-27'), family: 'detention-and-training', finePence: null }] },
      'adjustment.remand-before-2022-training-order',
    ],
    [
      'of unused days is no more than was deducted',
      unused(21),
      { adjustments: [kept({ kind: 'remand', days: 12 }), kept({ kind: 'tagged-bail', days: 8 })] },
      'adjustment.unused-more-than-there-is',
    ],
    [
      'of unused days is made once',
      unused(1),
      { adjustments: [kept({ kind: 'remand', days: 12 }), kept({ kind: 'unused-deductions', days: 2 })] },
      'adjustment.unused-already',
    ],
    [
      'counts a day lawfully at large once',
      { kind: 'lawfully-at-large', from: day('2025-05-01'), to: day('2025-05-02'), affectsDates: true },
      { adjustments: [kept({ kind: 'lawfully-at-large', from: day('2025-05-02'), to: day('2025-05-02') })] },
      'adjustment.absence-overlaps',
    ],
    [
      'of special remission was granted already',
      { kind: 'special-remission', from: day('2026-11-22'), days: 3, remission: 'meritorious-conduct' },
      {},
      'adjustment.in-future',
    ],
    [
      'as an appeal applicant has a whole reference',
      { kind: 'appeal-applicant', sentence: 's', days: 3, reference: '2024-001' },
      {},
      'adjustment.bad-appeal-reference',
    ],
    ['that pays is for a fine', payment('2025-05-01', 100), {}, 'adjustment.not-a-fine'],
    ['pays something', payment('2025-05-01', 0), { sentences: [fine] }, 'adjustment.pays-nothing'],
    [
      'is not paid before the committal',
      payment('2025-03-02', 100),
      { sentences: [fine] },
      'adjustment.before-sentence',
    ],
    ['is paid already', payment('2026-11-22', 100), { sentences: [fine] }, 'adjustment.in-future'],
    [
      'pays no more than the fine',
      payment('2025-05-01', 601),
      {
        sentences: [fine],
        adjustments: [kept({ kind: 'fine-payment', sentence: 's', days: 0, detail: { pence: 400 } })],
      },
      'adjustment.pays-too-much',
    ],
  ]
  test.each(wrong)('%s', (_, terms, changes, code) => {
    expect(reckon(terms, { ...serving, ...changes })).toEqual({ ok: false, refusal: { code } })
    expect(Object.keys(words)).toContain(code)
  })

  test.each<readonly [AdjustmentTerms, object]>([
    [unused(20), { days: 20, sentence: 's', detail: {} }],
    [payment('2025-05-01', 600), { days: 0, sentence: 's', from: day('2025-05-01'), detail: { pence: 600 } }],
    [
      { kind: 'custody-abroad', sentence: 's', days: 9, document: 'casework-letter' },
      { days: 9, appliesFrom: imposedOn, detail: { document: 'casework-letter' } },
    ],
    [
      { kind: 'appeal-applicant', sentence: 's', days: 9, reference: '202400123A1' },
      { days: 9, detail: { reference: '202400123A1' } },
    ],
    [
      { kind: 'lawfully-at-large', from: day('2025-05-01'), to: day('2025-05-03'), affectsDates: false },
      { days: 3, sentence: null, detail: { affectsDates: false } },
    ],
    [
      { kind: 'special-remission', from: day('2025-05-01'), days: 4, remission: 'dates-too-early' },
      { days: 4, appliesFrom: day('2025-05-01'), detail: { remission: 'dates-too-early' } },
    ],
  ])('keeps what its kind says: $kind', (terms, said) => {
    const adjustments = [kept({ kind: 'remand', days: 12 }), kept({ kind: 'tagged-bail', days: 8 })]
    const sentences = terms.kind === 'fine-payment' ? [fine] : serving.sentences
    expect(reckon(terms, { ...serving, sentences, adjustments })).toMatchObject({ ok: true, value: said })
  })

  test('of unused days takes them off remand first, the oldest first, then off tagged bail', () => {
    const older = kept({ id: '1', kind: 'remand', days: 10 })
    const newer = kept({ id: '2', kind: 'remand', days: 5 })
    const bail = kept({ id: '3', kind: 'tagged-bail', days: 8 })
    const left = (days: number) =>
      withEffectiveDays([bail, newer, older, kept({ id: '4', kind: 'unused-deductions', days })]).map(each => each.days)
    expect(left(4)).toEqual([8, 5, 6, 4])
    expect(left(12)).toEqual([8, 3, 0, 12])
    expect(left(20)).toEqual([3, 0, 0, 20])
  })

  test('that restores more than half is noticed', () => {
    const added = { ...serving, adjustments: [kept({ days: 10 })] }
    expect(restoresOverHalf(days('restored-days', '2025-07-01', 5), added)).toBe(false)
    expect(restoresOverHalf(days('restored-days', '2025-07-01', 6), added)).toBe(true)
  })
})

describe('changing an adjustment', () => {
  test.each([
    ['needs a reason', kept({}), ' ', 'adjustment.no-reason'],
    ['is for the court where a court ordered it', kept({ warrant: 'w' }), 'because', 'adjustment.ordered-by-court'],
    ['follows the recall that made it', kept({ recall: 'r' }), 'because', 'adjustment.made-by-recall'],
    ['is too late once it is removed', kept({ state: 'removed' }), 'because', 'adjustment.already-removed'],
  ] as const)('%s', (_, adjustment, reason, code) => {
    expect(mayChange(adjustment, reason)).toEqual({ ok: false, refusal: { code } })
  })

  test('is allowed with a reason', () => {
    expect(mayChange(kept({}), 'The report was wrong').ok).toBe(true)
  })
})
