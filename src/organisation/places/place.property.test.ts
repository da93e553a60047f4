import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, type Day } from '#kernel'
import { valueOn, withChange, type Dated } from './place.ts'

const first = day('2020-01-01')
const days = fc.integer({ min: 0, max: 40 }).map(count => (first + count) as Day)
const change = fc
  .record({ value: fc.constantFrom('a', 'b', 'c'), from: days, length: fc.option(fc.integer({ min: 1, max: 15 })) })
  .map(({ value, from, length }) => ({
    value,
    from,
    ...(length === null ? {} : { until: (from + length) as Day }),
  }))

test('after any changes no two values hold on one day, and each day reads as the last change that covered it', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), changes => {
      let history: readonly Dated[] = []
      const said = new Map<Day, string>()
      for (const each of changes) {
        const end = each.until ?? history.map(({ from }) => from).find(from => from !== undefined && from > each.from)
        for (let on = first; on < first + 60; on = (on + 1) as Day) {
          if (on >= each.from && (end === undefined || on < end)) said.set(on, each.value)
        }
        history = withChange(history, each)
      }
      for (let on = first; on < first + 60; on = (on + 1) as Day) {
        const holding = history.filter(
          ({ from, until }) => (from === undefined || from <= on) && (until === undefined || on < until),
        )
        expect(holding.length).toBeLessThanOrEqual(1)
        expect(valueOn(history, on)).toBe(said.get(on))
      }
    }),
  )
})

test('a change without an end lasts until the next recorded change, and no day after it moves', () => {
  const history: readonly Dated[] = [
    { value: 'private', from: undefined, until: day('2024-08-01'), precision: 'day' },
    { value: 'public', from: day('2024-08-01'), until: undefined, precision: 'day' },
  ]
  const changed = withChange(history, { value: 'closed', from: day('2023-12-18') })
  expect(changed.map(({ value, until }) => [value, until])).toEqual([
    ['private', day('2023-12-18')],
    ['closed', day('2024-08-01')],
    ['public', undefined],
  ])
})

test('saying what was said already changes nothing', () => {
  const history: readonly Dated[] = [{ value: 'open', from: undefined, until: undefined, precision: 'day' }]
  expect(withChange(history, { value: 'open', from: day('2026-01-01') })).toEqual(history)
})
