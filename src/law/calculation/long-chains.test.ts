import { addDays, day, term } from '#kernel'
import { expect, test } from 'vitest'
import type { Booking, StandardDeterminatePart } from '../booking.ts'
import { lawInForce } from '../editions.ts'
import { calculate } from './calculate.ts'

const begins = day('2025-01-06')

const month = (id: string, follows: string | undefined, imposedOn = begins): StandardDeterminatePart => ({
  class: 'standard-determinate',
  id,
  ...(follows !== undefined && { follows }),
  imposedOn,
  offence: { committedOn: day('2024-06-03') },
  term: term({ months: 1 }),
  sdsPlus: false,
  sdsPlusByTodaysTest: false,
  section250: false,
  exclusions: [],
})

const bookingOf = (parts: readonly StandardDeterminatePart[]): Booking => ({
  person: { reference: 'A1234BC', bornOn: day('1990-01-01'), activeSexOffender: false },
  parts,
  adjustments: [],
  movements: [],
})

/** Sentences each served after the one before. */
const chain = (length: number, offences: number): StandardDeterminatePart[] =>
  Array.from({ length }, (_, at) =>
    Array.from({ length: offences }, () => month(`s${at}`, at === 0 ? undefined : `s${at - 1}`)),
  ).flat()

test.each([
  [
    'a chain that forks at its end, with a later sentence beside it',
    [
      ...chain(18, 1),
      ...['a', 'b', 'c', 'd'].map(id => month(id, 's17')),
      month('later', undefined, addDays(begins, 30)),
    ],
  ],
  ['a chain of sentences of several offences each', [...chain(18, 3), month('later', undefined, addDays(begins, 30))]],
])('%s is worked out in a moment', (_, parts) => {
  const started = performance.now()
  const { dates, refused } = calculate(bookingOf(parts), lawInForce)
  expect(refused).toEqual([])
  expect(dates.SLED).toBeGreaterThan(addDays(begins, 500))
  expect(performance.now() - started).toBeLessThan(2_000)
})
