import { day, term } from '#kernel'
import { describe, expect, test } from 'vitest'
import type { Booking, Movement, Part, Recall } from '../booking.ts'
import { checkRecord } from './check-record.ts'

// Both sides of each limit in the checks of what is recorded.

const imposed = { imposedOn: day('2025-03-03'), offence: { committedOn: day('2024-06-01') } }

const sentence = (id: string, months: number, more: Partial<Part> = {}): Part =>
  ({
    class: 'standard-determinate',
    id,
    ...imposed,
    term: term({ months }),
    sdsPlus: false,
    sdsPlusByTodaysTest: false,
    section250: false,
    exclusions: [],
    ...more,
  }) as Part

const recalled = (kind: Recall['kind'], revoked?: string, returned?: string): { readonly recall: Recall } => ({
  recall: {
    kind,
    ...(revoked !== undefined && { revokedOn: day(revoked) }),
    ...(returned !== undefined && { returnedOn: day(returned) }),
  },
})

const codesOf = (parts: readonly Part[], more: Partial<Booking> = {}): readonly string[] =>
  checkRecord({
    person: { reference: 'A0000AA', bornOn: day('1990-05-05'), activeSexOffender: false },
    parts,
    adjustments: [],
    movements: [],
    ...more,
  })

const out = (on: string, reason: 'curfew' | 'conditional-release' | 'end-of-custody-supervised-licence'): Movement => ({
  on: day(on),
  direction: 'out',
  reason,
})
const back = (on: string): Movement => ({ on: day(on), direction: 'in', reason: 'recall' })

describe('a recall of 56 days after release on curfew', () => {
  const recall = recalled('fixed-term-56', '2026-04-10', '2026-04-12')
  test.each<readonly [told: string, movements: readonly Movement[], raised: boolean]>([
    ['no movement', [], false],
    ['out on curfew and never recorded back', [out('2026-01-05', 'curfew')], true],
    ['out on curfew, then back', [out('2026-01-05', 'curfew'), back('2026-04-12')], true],
    ['out on supervised licence', [out('2026-01-05', 'end-of-custody-supervised-licence')], true],
    ['out on licence', [out('2026-01-05', 'conditional-release'), back('2026-04-12')], false],
    [
      'curfew, back, then licence before coming back',
      [out('2026-01-05', 'curfew'), back('2026-02-01'), out('2026-03-01', 'conditional-release'), back('2026-04-12')],
      false,
    ],
    [
      'licence, back, then curfew before coming back',
      [out('2026-01-05', 'conditional-release'), back('2026-02-01'), out('2026-03-01', 'curfew'), back('2026-04-12')],
      true,
    ],
    [
      'curfew only after coming back',
      [out('2026-01-05', 'conditional-release'), back('2026-04-12'), out('2026-05-20', 'curfew')],
      false,
    ],
    ['out on curfew and back on one day', [out('2026-04-12', 'curfew'), back('2026-04-12')], true],
    [
      'recorded out of order',
      [back('2026-04-12'), out('2026-03-01', 'curfew'), out('2026-01-05', 'conditional-release')],
      true,
    ],
    [
      'two on one day, of which the one listed last counts',
      [out('2026-03-01', 'curfew'), out('2026-03-01', 'conditional-release')],
      false,
    ],
  ])('%s', (_, movements, raised) => {
    expect(codesOf([sentence('a', 24, recall)], { movements })).toEqual(
      raised ? ['FTR_TYPE_56_UNSUPPORTED_RECALL'] : [],
    )
  })

  test('a recall of 28 days is not asked how release came about', () => {
    const parts = [sentence('a', 24, recalled('fixed-term-28', '2026-04-10', '2026-04-12'))]
    expect(codesOf(parts, { movements: [out('2026-01-05', 'curfew')] })).toEqual([])
  })
})

test.each<readonly [told: string, recall: { readonly recall: Recall }, codes: readonly string[]]>([
  ['revoked and returned on one day', recalled('fixed-term-56', '2026-04-10', '2026-04-10'), []],
  [
    'returned a day before',
    recalled('fixed-term-56', '2026-04-10', '2026-04-09'),
    ['FTR_RTC_DATE_BEFORE_REVOCATION_DATE'],
  ],
  ['not returned yet', recalled('fixed-term-56', '2026-04-10'), []],
  ['never revoked', recalled('fixed-term-56', undefined, '2026-04-10'), ['RECALL_MISSING_REVOCATION_DATE']],
  ['a standard recall needs neither', recalled('standard'), []],
  ['a recall of 28 days returned before it was revoked', recalled('fixed-term-28', '2026-04-10', '2026-04-09'), []],
  ['returned on the day of sentence', recalled('fixed-term-28', undefined, '2025-03-03'), []],
  [
    'returned the day before sentence',
    recalled('fixed-term-28', undefined, '2025-03-02'),
    ['FTR_RTC_DATE_BEFORE_SENTENCE_DATE'],
  ],
  ['a standard recall before the sentence', recalled('standard', undefined, '2025-03-02'), []],
])('recall: %s', (_, recall, codes) => {
  expect(codesOf([sentence('a', 24, recall)])).toEqual(codes)
})

test('one revocation is enough for a recall of 56 days on several sentences', () => {
  const parts = [
    sentence('a', 24, recalled('fixed-term-56')),
    sentence('b', 24, recalled('fixed-term-56', '2026-04-10')),
  ]
  expect(codesOf(parts)).toEqual([])
})

test.each<
  readonly [
    told: string,
    first: readonly [string | undefined, string | undefined],
    second: readonly [string | undefined, string | undefined],
    raised: boolean,
  ]
>([
  ['next to each other', ['2025-04-01', '2025-04-02'], ['2025-04-03', '2025-04-04'], false],
  ['a shared day', ['2025-04-01', '2025-04-03'], ['2025-04-03', '2025-04-04'], true],
  ['a shared day, listed the other way', ['2025-04-03', '2025-04-04'], ['2025-04-01', '2025-04-03'], true],
  ['next to each other, listed the other way', ['2025-04-03', '2025-04-04'], ['2025-04-01', '2025-04-02'], false],
  ['one inside the other', ['2025-04-01', '2025-04-09'], ['2025-04-03', '2025-04-04'], true],
  ['the first without a beginning', [undefined, '2025-04-09'], ['2025-04-03', '2025-04-04'], false],
  ['the first without an end', ['2025-04-01', undefined], ['2025-04-03', '2025-04-04'], false],
  ['the second without a beginning', ['2025-04-01', '2025-04-09'], [undefined, '2025-04-04'], false],
  ['the second without an end', ['2025-04-01', '2025-04-09'], ['2025-04-03', undefined], false],
])('two absences, %s', (_, first, second, raised) => {
  const adjustments = [first, second].map(([from, to]) => ({
    kind: 'unlawfully-at-large' as const,
    appliesFrom: day('2025-04-01'),
    days: 1,
    ...(from !== undefined && { from: day(from) }),
    ...(to !== undefined && { to: day(to) }),
  }))
  expect(codesOf([sentence('a', 24)], { adjustments })).toEqual(raised ? ['DUPLICATE_OR_OVERLAPPING_UAL'] : [])
  expect(
    codesOf([sentence('a', 24)], { adjustments: adjustments.map(each => ({ ...each, kind: 'tagged-bail' as const })) }),
  ).toEqual([])
})

describe('the length that a fixed-term recall is recorded with', () => {
  const returned = day('2026-04-12')
  const of = (id: string, kind: Recall['kind'], months: number, more: Partial<Part> = {}): Part =>
    sentence(id, months, { ...recalled(kind, '2026-04-10', '2026-04-12'), ...more })
  const extended = (months: number): Part => ({
    class: 'extended-determinate',
    id: 'e',
    ...imposed,
    custodialTerm: term({ months }),
    extension: term({ months: 6 }),
    automaticRelease: false,
    ...recalled('fixed-term-28', '2026-04-10', '2026-04-12'),
  })
  test.each<readonly [told: string, parts: readonly Part[], days: 14 | 28 | undefined, codes: readonly string[]]>([
    ['not recorded', [of('a', 'fixed-term-14', 24)], undefined, []],
    ['14 days of a short sentence', [of('a', 'fixed-term-14', 11)], 14, []],
    ['14 days of a short and a long one', [of('a', 'fixed-term-14', 11), of('b', 'fixed-term-14', 24)], 14, []],
    [
      '14 days, recorded as 28',
      [of('a', 'fixed-term-14', 11), of('b', 'fixed-term-14', 24)],
      28,
      ['FTR_TYPE_14_DAYS_BUT_LENGTH_IS_28'],
    ],
    [
      '28 days of a long sentence recorded as 14',
      [of('a', 'fixed-term-28', 24)],
      14,
      ['FTR_TYPE_28_DAYS_BUT_LENGTH_IS_14', 'FTR_14_DAYS_SENTENCE_GE_12_MONTHS'],
    ],
    ['28 days of a short and a long one', [of('a', 'fixed-term-28', 11), of('b', 'fixed-term-28', 24)], 28, []],
    [
      '28 days of short sentences',
      [of('a', 'fixed-term-28', 11)],
      28,
      ['FTR_28_DAYS_SENTENCE_LT_12_MONTHS', 'FTR_TYPE_28_DAYS_SENTENCE_LT_12_MONTHS'],
    ],
    [
      '28 days of a short one that follows another',
      [sentence('a', 24), of('b', 'fixed-term-28', 11, { follows: 'a' })],
      28,
      [],
    ],
    [
      '28 days of a short one that another follows',
      [of('a', 'fixed-term-28', 11), sentence('b', 24, { follows: 'a' })],
      28,
      [],
    ],
    [
      '28 days of a short one beside a chain of others',
      [of('a', 'fixed-term-28', 11), sentence('b', 24), sentence('c', 24, { follows: 'b' })],
      28,
      ['FTR_28_DAYS_SENTENCE_LT_12_MONTHS', 'FTR_TYPE_28_DAYS_SENTENCE_LT_12_MONTHS'],
    ],
    ['nobody recalled for 14 or 28 days', [of('a', 'fixed-term-56', 11)], 28, []],
    ['a custodial term with its extension counts whole', [extended(6)], 28, []],
    [
      'and is short when both together are',
      [extended(5)],
      28,
      ['FTR_28_DAYS_SENTENCE_LT_12_MONTHS', 'FTR_TYPE_28_DAYS_SENTENCE_LT_12_MONTHS'],
    ],
  ])('%s', (_, parts, days, codes) => {
    expect(codesOf(parts, days === undefined ? {} : { fixedTermRecall: { returnedOn: returned, days } })).toEqual(codes)
  })
})
