import { day, term } from '#kernel'
import { describe, expect, test } from 'vitest'
import type { Booking, Part, Recall } from '../booking.ts'
import { lawBeforeTheSentencingAct, lawInForce } from '../editions.ts'
import { calculate } from './calculate.ts'
import { checkRecord } from './check-record.ts'

const imposed = { imposedOn: day('2025-03-03'), offence: { committedOn: day('2024-06-01') } }

const standard = (id: string, months: number, more: Partial<Part> = {}): Part =>
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
const fine = (id: string, more: Partial<Part> = {}): Part =>
  ({ class: 'fine-default', id, ...imposed, term: term({ months: 6 }), fine: 250, ...more }) as Part
const breach = (id: string, more: Partial<Part> = {}): Part =>
  ({ class: 'supervision-breach', id, ...imposed, term: term({ days: 14 }), ...more }) as Part
const training = (id: string, more: Partial<Part> = {}): Part =>
  ({ class: 'detention-and-training-order', id, ...imposed, term: term({ months: 8 }), ...more }) as Part

const recall = (kind: Recall['kind'], more: Partial<Recall> = {}): { readonly recall: Recall } => ({
  recall: { kind, revokedOn: day('2025-09-01'), returnedOn: day('2025-09-02'), ...more },
})

const booking = (parts: readonly Part[], more: Partial<Booking> = {}): Booking => ({
  person: { reference: 'A0000AA', bornOn: day('1990-05-05'), activeSexOffender: false },
  parts,
  adjustments: [],
  movements: [],
  ...more,
})

const recorded = (days: 14 | 28 | 56): Partial<Booking> => ({
  fixedTermRecall: { returnedOn: day('2025-09-02'), days },
})
const away = (from: string, to: string): Booking['adjustments'][number] => ({
  kind: 'unlawfully-at-large',
  appliesFrom: day(from),
  from: day(from),
  to: day(to),
  days: 2,
})
const follows = { follows: 'a' }
const unfined: Part = { class: 'fine-default', id: 'a', ...imposed, term: term({ months: 6 }) }
const outOnCurfew: Partial<Booking> = {
  movements: [
    { on: day('2025-08-01'), direction: 'out', reason: 'curfew' },
    { on: day('2025-09-02'), direction: 'in', reason: 'recall' },
  ],
}

const remanded = (from: string, to: string, appliesFrom = '2025-03-03'): Booking['adjustments'][number] => ({
  kind: 'remand',
  appliesFrom: day(appliesFrom),
  from: day(from),
  to: day(to),
  days: 2,
})
const said = (person: Partial<Booking['person']>): Partial<Booking> => ({
  person: { reference: 'A0000AA', bornOn: day('1990-05-05'), activeSexOffender: false, ...person },
})
const early = { imposedOn: day('2022-06-27'), offence: { committedOn: day('2022-01-01') } }

test.each<readonly [code: string, wrong: Booking]>([
  ['PRISONER_SUBJECT_TO_PTD', booking([standard('a', 24)], said({ powerToDetain: true }))],
  ['REPATRIATED_PRISONER', booking([standard('a', 24)], said({ repatriated: true }))],
  [
    'PRE_PCSC_DTO_WITH_ADJUSTMENT',
    booking([training('a', early)], { adjustments: [remanded('2022-06-01', '2022-06-02', '2022-06-27')] }),
  ],
  [
    'REMAND_OVERLAPS_WITH_REMAND',
    booking([standard('a', 24)], {
      adjustments: [remanded('2025-01-01', '2025-01-02'), remanded('2025-01-02', '2025-01-03')],
    }),
  ],
  ['A_FINE_SENTENCE_CONSECUTIVE_TO', booking([standard('a', 6), fine('b', follows)])],
  ['A_FINE_SENTENCE_CONSECUTIVE', booking([fine('a'), standard('b', 6, follows)])],
  ['BOTUS_CONSECUTIVE_TO_OTHER_SENTENCE', booking([standard('a', 6), breach('b', follows)])],
  ['BOTUS_CONSECUTIVE_TO_OTHER_SENTENCE', booking([breach('a'), standard('b', 6, follows)])],
  ['UNSUPPORTED_CALCULATION_DTO_WITH_RECALL', booking([training('a'), standard('b', 24, recall('standard'))])],
  ['DTO_CONSECUTIVE_TO_SENTENCE', booking([standard('a', 6), training('b', follows)])],
  ['DTO_HAS_SENTENCE_CONSECUTIVE_TO_IT', booking([training('a'), standard('b', 6, follows)])],
  ['FTR_TYPE_56_UNSUPPORTED_RECALL', booking([standard('a', 24, recall('fixed-term-56'))], outOnCurfew)],
  ['A_FINE_SENTENCE_MISSING_FINE_AMOUNT', booking([unfined])],
  [
    'RECALL_MISSING_REVOCATION_DATE',
    booking([standard('a', 24, { recall: { kind: 'fixed-term-56', returnedOn: day('2025-09-02') } })]),
  ],
  [
    'FTR_RTC_DATE_BEFORE_REVOCATION_DATE',
    booking([standard('a', 24, recall('fixed-term-56', { returnedOn: day('2025-08-31') }))]),
  ],
  [
    'FTR_SENTENCES_CONFLICT_WITH_EACH_OTHER',
    booking([standard('a', 24, recall('fixed-term-28')), standard('b', 24, recall('fixed-term-56'))]),
  ],
  [
    'FTR_TYPE_14_DAYS_BUT_LENGTH_IS_28',
    booking([standard('a', 6, recall('fixed-term-14')), standard('b', 24, recall('fixed-term-14'))], recorded(28)),
  ],
  [
    'FTR_TYPE_28_DAYS_BUT_LENGTH_IS_14',
    booking(
      [standard('a', 6, recall('fixed-term-28')), standard('b', 6, { ...recall('fixed-term-28'), follows: 'a' })],
      recorded(14),
    ),
  ],
  [
    'FTR_RTC_DATE_BEFORE_SENTENCE_DATE',
    booking([standard('a', 24, recall('fixed-term-28', { returnedOn: day('2025-03-02') }))]),
  ],
  [
    'DUPLICATE_OR_OVERLAPPING_UAL',
    booking([standard('a', 24)], { adjustments: [away('2025-04-01', '2025-04-02'), away('2025-04-02', '2025-04-03')] }),
  ],
])('%s', (code, wrong) => {
  expect(checkRecord(wrong)).toEqual([code])
  const { dates, refused } = calculate(wrong, lawInForce)
  expect(dates).toEqual({})
  expect(refused.map(each => each.code)).toContain(code)
})

test.each<readonly [kind: Recall['kind'], months: number, days: 14 | 28, codes: readonly string[]]>([
  ['fixed-term-14', 12, 14, ['FTR_14_DAYS_SENTENCE_GE_12_MONTHS', 'FTR_TYPE_14_DAYS_SENTENCE_GE_12_MONTHS']],
  ['fixed-term-14', 11, 14, []],
  ['fixed-term-28', 11, 28, ['FTR_28_DAYS_SENTENCE_LT_12_MONTHS', 'FTR_TYPE_28_DAYS_SENTENCE_LT_12_MONTHS']],
  ['fixed-term-28', 12, 28, []],
])('a sentence recalled by %s of %d months and recorded as %d days: %j', (kind, months, days, codes) => {
  expect(checkRecord(booking([standard('a', months, recall(kind))], recorded(days)))).toEqual(codes)
})

test('what is in order raises nothing', () => {
  const parts = [standard('a', 24), standard('b', 6, follows), fine('c'), breach('d')]
  const apart = {
    adjustments: [
      away('2025-04-01', '2025-04-02'),
      away('2025-04-03', '2025-04-04'),
      remanded('2025-01-01', '2025-01-02'),
      remanded('2025-01-03', '2025-01-04'),
    ],
  }
  expect(checkRecord(booking(parts, apart))).toEqual([])
  expect(checkRecord(booking([training('a'), training('b', follows)]))).toEqual([])
})

test('remand counts towards a detention and training order from 28 June 2022, and towards what was passed beside an earlier one', () => {
  const adjustments = [remanded('2022-06-01', '2022-06-02', '2022-06-27')]
  expect(checkRecord(booking([training('a', early), standard('b', 24, early)], { adjustments }))).toEqual([])
  const later = { ...early, imposedOn: day('2022-06-28') }
  const counted = [remanded('2022-06-01', '2022-06-02', '2022-06-28')]
  expect(checkRecord(booking([training('a', later)], { adjustments: counted }))).toEqual([])
})

describe('an offence in the schedule outside the progression model', () => {
  const listed = { exclusions: ['progression-schedule'] } as const
  const codes = (part: Part, law = lawInForce) => calculate(booking([part]), law).refused.map(({ code }) => code)

  test('sends a standard sentence to be entered by hand, once the model is law', () => {
    expect(codes(standard('a', 24, listed))).toEqual(['PROGRESSION_MODEL_SCHEDULE_EXCLUSION'])
    expect(codes(standard('a', 24, listed), lawBeforeTheSentencingAct)).toEqual([])
  })

  test('does not where it is of section 250 or recalled', () => {
    expect(codes(standard('a', 24, { ...listed, section250: true }))).toEqual([])
    expect(codes(standard('a', 24, { ...listed, ...recall('standard') }))).toEqual([])
  })
})
