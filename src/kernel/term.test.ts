import { describe, expect, test } from 'vitest'
import { day, isoDay } from './day.ts'
import { fraction, sameFraction, shareRoundedDown, shareRoundedUp } from './fraction.ts'
import { dayInWords, shareInWords } from './in-words.ts'
import { isoPeriod, periodBetween } from './period.ts'
import { daysOfTerms, emptyTerm, endOfTerm, term, termInWords, termRuns, totalInWords } from './term.ts'

test.each([
  ['one month from 1 February ends with February', '2023-02-01', { months: 1 }, '2023-02-28'],
  ['one month from 1 March ends with March', '2023-03-01', { months: 1 }, '2023-03-31'],
  ['a year from 1 January ends with December', '2021-01-01', { years: 1 }, '2021-12-31'],
  ['a month from 31 January ends on the last day of February', '2023-01-31', { months: 1 }, '2023-02-28'],
  ['a year from 29 February ends on 28 February', '2024-02-29', { years: 1 }, '2025-02-28'],
  ['one day ends on the day it begins', '2023-02-01', { days: 1 }, '2023-02-01'],
  ['two weeks from the first are fourteen days', '2023-02-01', { weeks: 2 }, '2023-02-14'],
])('%s', (_, start, units, end) => {
  expect(isoDay(endOfTerm(term(units), day(start)))).toBe(end)
})

test('consecutive terms gather into runs in their order', () => {
  const list = [term({ months: 3 }), term({ weeks: 3 }), term({ months: 3 }), term({ months: 5 })]
  expect(termRuns(list)).toEqual([term({ months: 3 }), term({ weeks: 3 }), term({ months: 8 })])
  expect(termRuns([term({ months: 1, days: 5 }), term({ months: 2 })])).toHaveLength(3)
  expect(daysOfTerms([], day('2023-02-01'))).toBe(0)
})

test('a term is empty only when every unit is', () => {
  expect(emptyTerm(term({}))).toBe(true)
  expect(emptyTerm(term({ days: 1 }))).toBe(false)
})

test('a term is said in units that count, in both languages', () => {
  expect(termInWords(term({ years: 1, months: 6 }))).toEqual({ en: '1 year 6 months', cy: '1 flwyddyn 6 mis' })
  expect(termInWords(term({ years: 2, weeks: 1, days: 2 })).cy).toBe('2 flynedd 1 wythnos 2 ddiwrnod')
  expect(termInWords(term({ years: 5, months: 2 })).cy).toBe('5 mlynedd 2 fis')
})

test('shares are exact, and round up unless the law says down', () => {
  expect(fraction(40, 100)).toEqual(fraction(2, 5))
  expect(sameFraction({ numerator: 4, denominator: 10 }, fraction(2, 5))).toBe(true)
  expect(shareRoundedUp(245, fraction(1, 2))).toBe(123)
  expect(shareRoundedUp(1461, fraction(2, 3))).toBe(974)
  expect(shareRoundedDown(245, fraction(1, 2))).toBe(122)
  expect(() => fraction(1, 0)).toThrow(RangeError)
  expect(() => fraction(0.5, 1)).toThrow(RangeError)
  expect(shareInWords(fraction(2, 5)).cy).toBe('dwy ran o bump')
  expect(shareInWords(fraction(5, 7)).en).toBe('5/7')
})

test('periods run forward and are written without empty units', () => {
  expect(isoPeriod(periodBetween(day('2023-03-01'), day('2023-11-01')))).toBe('P8M')
  expect(isoPeriod(periodBetween(day('2023-03-01'), day('2023-03-01')))).toBe('P0D')
  expect(isoPeriod(periodBetween(day('2023-01-31'), day('2023-02-28')))).toBe('P28D')
  expect(() => periodBetween(day('2023-03-02'), day('2023-03-01'))).toThrow(RangeError)
})

test('a day is said in both languages', () => {
  expect(dayInWords(day('2026-08-01'))).toEqual({ en: '1 August 2026', cy: '1 Awst 2026' })
})

describe('terms together in words', () => {
  test.each([
    [[term({ years: 3 }), term({ months: 18 })], '4 years 6 months'],
    [[term({ months: 18 })], '18 months'],
    [[term({ months: 6 }), term({ months: 6 })], '12 months'],
    [[term({ years: 1, weeks: 2 }), term({ months: 3, days: 5 })], '1 year 3 months 2 weeks 5 days'],
  ])('%j', (terms, words) => {
    expect(totalInWords(terms).en).toBe(words)
  })
})
