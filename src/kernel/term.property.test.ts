import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { day, isoDay, type Day } from './day.ts'
import { periodBetween } from './period.ts'
import { addTerm, addTerms, daysOfTerms, endOfTerm, term, termDays, termRuns } from './term.ts'

const days = fc.integer({ min: day('1950-01-01'), max: day('2090-12-31') }).map(on => on as Day)
const terms = fc
  .record({ years: fc.nat(30), months: fc.nat(36), weeks: fc.nat(60), days: fc.nat(400) })
  .map(units => term(units))
const plain = (on: Day): Temporal.PlainDate => Temporal.PlainDate.from(isoDay(on))

test('a term added by the calendar agrees with Temporal, unit by unit', () => {
  fc.assert(
    fc.property(days, terms, (on, { years, months, weeks, days: more }) => {
      const expected = plain(on).add({ years }).add({ months }).add({ weeks }).add({ days: more })
      expect(isoDay(addTerm(on, term({ years, months, weeks, days: more })))).toBe(expected.toString())
    }),
  )
})

test('a term ends the day before it would begin again, save that a month from the first runs to the end of a month', () => {
  fc.assert(
    fc.property(days, terms, (on, length) => {
      const { years, months, weeks, days: more } = length
      const first = plain(on).day === 1 && (years > 0 || months > 0)
      const expected = first
        ? plain(on).add({ years, months }).subtract({ days: 1 }).add({ weeks, days: more })
        : plain(on).subtract({ days: 1 }).add({ years }).add({ months }).add({ weeks, days: more })
      expect(isoDay(endOfTerm(length, on))).toBe(expected.toString())
    }),
  )
})

test('the period between two days agrees with Temporal', () => {
  fc.assert(
    fc.property(days, fc.nat(40_000), (from, more) => {
      const to = (from + more) as Day
      const expected = plain(from).until(plain(to), { largestUnit: 'years' })
      expect(periodBetween(from, to)).toEqual({
        years: expected.years,
        months: expected.months,
        days: expected.days,
      })
    }),
  )
})

test('runs keep every unit of the terms they gather, and never two of one kind in a row', () => {
  fc.assert(
    fc.property(fc.array(terms, { maxLength: 6 }), list => {
      const runs = termRuns(list)
      expect(addTerms(runs)).toEqual(addTerms(list))
      const kinds = runs.map(({ years, months }) => years > 0 || months > 0)
      expect(kinds.every((calendar, index) => calendar !== kinds[index - 1])).toBe(true)
    }),
  )
})

test('terms in weeks and days last as long together as apart, wherever they begin', () => {
  fc.assert(
    fc.property(days, fc.array(fc.nat(500), { minLength: 1, maxLength: 5 }), (on, counts) => {
      const list = counts.map(count => term({ days: count }))
      expect(daysOfTerms(list, on)).toBe(counts.reduce((sum, count) => sum + count, 0))
    }),
  )
})

test('a longer term never ends earlier', () => {
  fc.assert(
    fc.property(days, terms, (on, length) => {
      expect(termDays(addTerms([length, term({ days: 1 })]), on)).toBe(termDays(length, on) + 1)
      expect(termDays(addTerms([length, term({ months: 1 })]), on)).toBeGreaterThan(termDays(length, on))
    }),
  )
})
