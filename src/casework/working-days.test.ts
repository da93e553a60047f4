import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, dayFrom, isoDay, type Day } from '#kernel'
import { addWorkingDays, bankHoliday, workingDay } from './working-days.ts'

function holidaysOf(year: number): readonly string[] {
  const found: string[] = []
  for (let on = dayFrom(year, 1, 1); on <= dayFrom(year, 12, 31); on = addDays(on, 1)) {
    if (bankHoliday(on)) found.push(isoDay(on))
  }
  return found
}

describe('bank holidays', () => {
  // GOV.UK, "UK bank holidays", England and Wales.
  test.each([
    [1999, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31'],
    [2002, '01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26'],
    [2011, '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27'],
    [2012, '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26'],
    [2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
    [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  ])('of %i are the published ones', (year, days) => {
    expect(holidaysOf(year)).toEqual(days.split(' ').map(monthAndDay => `${year}-${monthAndDay}`))
  })
})

describe('working days', () => {
  test.each([
    ['2026-11-20', 5, '2026-11-27'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-12-23', 2, '2026-12-29'],
    ['2027-03-25', 1, '2027-03-30'],
    ['2026-11-20', 0, '2026-11-20'],
  ])('%s and %i of them end on %s', (from, count, until) => {
    expect(isoDay(addWorkingDays(day(from), count))).toBe(until)
  })

  test('are counted one by one, and the last is always a working day', () => {
    const days = fc.integer({ min: dayFrom(1995, 1, 1), max: dayFrom(2035, 12, 1) }).map(number => number as Day)
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (from, count) => {
        const until = addWorkingDays(from, count)
        let counted = 0
        for (let on = addDays(from, 1); on <= until; on = addDays(on, 1)) if (workingDay(on)) counted += 1
        expect(counted).toBe(count)
        expect(workingDay(until)).toBe(true)
      }),
    )
  })
})
