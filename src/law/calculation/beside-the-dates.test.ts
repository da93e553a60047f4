import { addDays, day, term, type Day } from '#kernel'
import { describe, expect, test } from 'vitest'
import type { Booking, Part } from '../booking.ts'
import { lawBeforeTheSentencingAct, lawInForce } from '../editions.ts'
import type { KindCode } from '../kinds.ts'
import { calculate } from './calculate.ts'
import { envelopeOf } from './envelope.ts'
import { hintsOf } from './hints.ts'
import { unusedDeductions } from './unused-deductions.ts'
import { discretionaryRelease, workingDay } from './working-days.ts'

const standard = (imposedOn: string, months: number, more: Partial<Part> = {}): Part =>
  ({
    class: 'standard-determinate',
    id: imposedOn,
    imposedOn: day(imposedOn),
    offence: { committedOn: addDays(day(imposedOn), -300) },
    term: term({ months }),
    sdsPlus: false,
    sdsPlusByTodaysTest: false,
    section250: false,
    exclusions: [],
    ...more,
  }) as Part

const booking = (parts: readonly Part[], more: Partial<Booking> = {}): Booking => ({
  person: { reference: 'A0000AA', bornOn: day('1990-05-05'), activeSexOffender: false },
  parts,
  adjustments: [],
  movements: [],
  ...more,
})

const law = lawBeforeTheSentencingAct
const remand = (on: string, days: number): Booking['adjustments'][number] => ({
  kind: 'remand',
  appliesFrom: day(on),
  days,
})

describe('a day on which people work', () => {
  const easter = new Set([day('2026-04-03'), day('2026-04-06')])
  test.each([
    ['a Thursday stays', '2026-03-26', '2026-03-26', '2026-03-26'],
    ['a Sunday', '2026-03-29', '2026-03-27', '2026-03-30'],
    ['Easter Saturday', '2026-04-04', '2026-04-02', '2026-04-07'],
  ])('%s', (_, on, before, after) => {
    expect(workingDay(day(on), easter, 'before')).toBe(day(before))
    expect(workingDay(day(on), easter, 'after')).toBe(day(after))
  })

  test.each([
    ['a Thursday stays', '2026-03-26', '2026-03-26'],
    ['a Friday goes to Thursday', '2026-03-27', '2026-03-26'],
    ['the Thursday before Good Friday goes to Wednesday', '2026-04-02', '2026-04-01'],
    ['Easter Monday goes to the Wednesday before', '2026-04-06', '2026-04-01'],
  ])('discretionary release: %s', (_, on, released) => {
    expect(discretionaryRelease(day(on), easter)).toBe(day(released))
  })
})

describe('hints', () => {
  const hints = (of: Booking, kind: KindCode, today: Day = day('2040-01-01')): readonly string[] => {
    const calculation = calculate(of, law, { earlyRemoval: true })
    return (hintsOf({ booking: of, calculation, edition: law, today })[kind] ?? []).map(({ en }) => en)
  }

  test('of a tranche say which date has been applied', () => {
    const four = booking([standard('2022-12-01', 48)])
    expect(hints(four, 'CRD')).toEqual(['Defaulted to tranche 1 commencement'])
    expect(hints(four, 'HDCED')).toEqual(['50% date has been applied'])
    expect(hints(booking([standard('2023-09-05', 48)]), 'CRD')).toEqual(['40% date has been applied'])
    expect(hints(booking([standard('2024-05-01', 18)]), 'TUSED')).toEqual(['Anniversary of 40% CRD'])
  })

  test('say when a release may be brought forward, and nothing of a past one', () => {
    const friday = booking([standard('2024-11-10', 8)])
    expect(hints(friday, 'CRD', day('2025-02-14'))[0]).toBe(
      'Release may be brought forward to 13 February 2025: the Friday and pre-bank-holiday release policy applies.',
    )
    expect(hints(friday, 'CRD', day('2025-02-15'))).toEqual([])
  })

  test('say what is served beside a sentence', () => {
    const extended = {
      class: 'extended-determinate',
      id: 'e',
      imposedOn: day('2025-03-03'),
      offence: { committedOn: day('2024-06-01') },
      custodialTerm: term({ years: 3 }),
      extension: term({ years: 2 }),
      automaticRelease: false,
    } as const
    expect(hints(booking([extended, standard('2025-03-03', 72)]), 'PED')).toEqual([
      'Adjusted to the CRD of a concurrent sentence',
    ])
    const training: Part = {
      class: 'detention-and-training-order',
      id: 'd',
      imposedOn: day('2023-07-05'),
      offence: { committedOn: day('2022-06-01') },
      term: term({ months: 10 }),
    }
    const both = booking([training, standard('2023-07-05', 24)])
    expect(hints(both, 'MTD')).toEqual(['The earliest that release can happen is the HDCED'])
    expect(hints(booking([training, standard('2023-07-05', 6)]), 'CRD')).toEqual([
      'Release from the detention and training order is later than this date',
    ])
  })
})

test.each([
  ['none when all count', 47, 0],
  ['none when custody is just used up', 48, 0],
  ['what goes beyond it', 60, 12],
])('deductions left over: %s', (_, days, left) => {
  const of = booking([standard('2025-02-03', 4)], { adjustments: [remand('2025-02-03', days)] })
  expect(unusedDeductions(of, law)).toBe(left)
})

test('the envelope of sentences runs from the first day to the last, and says what is in it', () => {
  const of = booking([
    standard('2025-02-03', 24),
    standard('2025-04-03', 36, { sdsPlus: true, sdsPlusByTodaysTest: true }),
  ])
  const calculation = calculate(of, lawInForce)
  expect(envelopeOf(of, calculation)).toEqual({
    begins: day('2025-02-03'),
    ends: day('2028-04-02'),
    days: 1155,
    recalled: false,
    sdsPlus: true,
    excludedFromProgression: false,
  })
  expect(envelopeOf(of, calculate(booking([]), lawInForce))).toBeUndefined()
})

describe('an end confirmed before', () => {
  const of = booking([standard('2025-02-03', 20)])
  const ends = calculate(of, law).dates.SLED ?? day('2000-01-01')
  const with_ = (previous: NonNullable<Parameters<typeof calculate>[2]>['previous']) =>
    calculate(of, law, previous ? { previous } : {})

  test('is kept when it is later, with its reason, and takes supervision that it outlasts away', () => {
    const later = addDays(ends, 400)
    const { dates, workings, breakdown } = with_({ dates: { SLED: later }, unusedDeductions: 0 })
    expect([dates.SLED, dates.TUSED]).toEqual([later, undefined])
    expect(workings.SLED?.findLast(({ date }) => date !== undefined)?.date).toBe(later)
    expect(breakdown.SLED?.rules).toEqual(['PREVIOUSLY_RECORDED_SLED_USED'])
  })

  test('may be a sentence end on the day of the licence end', () => {
    const later = addDays(ends, 4)
    expect(with_({ dates: { SED: later, LED: later }, unusedDeductions: 0 }).dates.SLED).toBe(later)
    expect(with_({ dates: { SED: later }, unusedDeductions: 0 }).dates.SLED).toBe(ends)
  })

  test.each([
    ['earlier', -1, 0],
    ['confirmed with deductions left over', 400, 3],
  ])('is passed over when %s', (_, days, left) => {
    expect(with_({ dates: { SLED: addDays(ends, days) }, unusedDeductions: left }).dates.SLED).toBe(ends)
  })
})
