import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import {
  addMonths,
  addYears,
  calendarDate,
  day,
  dayFrom,
  dayOfWeek,
  endOfMonth,
  isoDay,
  readDay,
  type Day,
} from './day.ts'

const days = fc.integer({ min: day('1600-01-01'), max: day('2400-12-31') }).map(on => on as Day)
const plain = (on: Day): Temporal.PlainDate => Temporal.PlainDate.from(isoDay(on))

test('a day survives being written and read', () => {
  fc.assert(
    fc.property(days, on => {
      expect(readDay(isoDay(on))).toBe(on)
      const { year, month, day: dayOfMonth } = calendarDate(on)
      expect(dayFrom(year, month, dayOfMonth)).toBe(on)
    }),
  )
})

test('months and years agree with Temporal, including short months and leap days', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -600, max: 600 }), (on, count) => {
      expect(isoDay(addMonths(on, count))).toBe(plain(on).add({ months: count }).toString())
      expect(isoDay(addYears(on, count))).toBe(plain(on).add({ years: count }).toString())
    }),
  )
})

test('the day of the week and the end of the month agree with Temporal', () => {
  fc.assert(
    fc.property(days, on => {
      expect(dayOfWeek(on)).toBe(plain(on).dayOfWeek)
      expect(isoDay(endOfMonth(on))).toBe(
        plain(on)
          .with({ day: plain(on).daysInMonth })
          .toString(),
      )
    }),
  )
})

test.each(['2023-02-29', '2023-13-01', '2023-00-10', '2023-1-1', '', 'tomorrow', '2023-04-31'])(
  '%j is no day',
  text => {
    expect(readDay(text)).toBeUndefined()
    expect(() => day(text)).toThrow(RangeError)
  },
)
