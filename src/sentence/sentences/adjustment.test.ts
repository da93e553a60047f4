import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import {
  mayChange,
  reckon,
  restoresOverHalf,
  type Adjustment,
  type AdjustmentTerms,
  type Serving,
} from './adjustment.ts'
import { words } from './words.ts'

const imposedOn = day('2025-03-03')

const kept = (changes: Partial<Adjustment>): Adjustment => ({
  id: 'a',
  version: 1,
  person: 'p',
  warrant: null,
  state: 'in-force',
  kind: 'added-days',
  appliesFrom: day('2025-06-01'),
  days: 10,
  from: day('2025-06-01'),
  to: null,
  absence: null,
  ...changes,
})

const serving: Serving = { today: day('2026-11-21'), sentences: [{ id: 's', imposedOn }], adjustments: [] }
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
  ]
  test.each(wrong)('%s', (_, terms, changes, code) => {
    expect(reckon(terms, { ...serving, ...changes })).toEqual({ ok: false, refusal: { code } })
    expect(Object.keys(words)).toContain(code)
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
    ['is too late once it is removed', kept({ state: 'removed' }), 'because', 'adjustment.already-removed'],
  ] as const)('%s', (_, adjustment, reason, code) => {
    expect(mayChange(adjustment, reason)).toEqual({ ok: false, refusal: { code } })
  })

  test('is allowed with a reason', () => {
    expect(mayChange(kept({}), 'The report was wrong').ok).toBe(true)
  })
})
