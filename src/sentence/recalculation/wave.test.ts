import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, isoDay } from '#kernel'
import { inSteps, type DayOfWave } from './wave.ts'

const from = day('2026-11-21')
const on = (iso: string, before: number, after: number): DayOfWave => ({
  on: day(iso),
  before,
  after,
  licencesBefore: before,
  licencesAfter: after,
})

describe('a wave', () => {
  test('counts by day, week from Monday and calendar month, with the places freed by then', () => {
    const days = [on('2026-11-21', 1, 5), on('2026-11-23', 2, 0), on('2026-12-31', 4, 0), on('2027-01-01', 0, 2)]
    expect(inSteps(days, 'day', from).slice(0, 3)).toMatchObject([
      { before: 1, after: 5, freed: 4 },
      { before: 0, after: 0, freed: 4 },
      { before: 2, after: 0, freed: 2 },
    ])
    const weeks = inSteps(days, 'week', from)
    expect(weeks.slice(0, 2).map(step => [isoDay(step.on), step.freed])).toEqual([
      ['2026-11-16', 4],
      ['2026-11-23', 2],
    ])
    const months = inSteps(days, 'month', from)
    expect(months.slice(0, 3).map(step => [isoDay(step.on), step.before, step.after])).toEqual([
      ['2026-11-01', 3, 5],
      ['2026-12-01', 4, 0],
      ['2027-01-01', 0, 2],
    ])
  })

  test('loses nobody whose day lies before its end, and in the end frees as many places as more are released', () => {
    const one = fc
      .record({ at: fc.integer({ min: -30, max: 27 }), before: fc.nat(50), after: fc.nat(50) })
      .map(({ at, before, after }) => on(isoDay(addDays(from, at)), before, after))
    fc.assert(
      fc.property(fc.array(one, { maxLength: 20 }), fc.constantFrom('day', 'week', 'month'), (days, by) => {
        const steps = inSteps(days, by, from)
        const sum = (of: (each: DayOfWave) => number, those: readonly DayOfWave[]) =>
          those.reduce((all, each) => all + of(each), 0)
        expect(sum(each => each.before, steps)).toBe(sum(each => each.before, days))
        expect(steps.at(-1)?.freed).toBe(sum(each => each.after - each.before, days))
      }),
    )
  })
})
