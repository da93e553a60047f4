import { day, term, type Term } from '#kernel'
import { expect, test } from 'vitest'
import type { Booking, Part } from './booking.ts'
import { warningsOf } from './warnings.ts'

const part = (id: string, length: Term, follows?: string): Part => ({
  class: 'standard-determinate',
  id,
  imposedOn: day('2025-03-03'),
  offence: { committedOn: day('2024-06-01') },
  term: length,
  sdsPlus: false,
  sdsPlusByTodaysTest: false,
  section250: false,
  exclusions: [],
  ...(follows === undefined ? {} : { follows }),
})
const booking = (...parts: readonly Part[]): Booking => ({
  person: { reference: 'A0000AA', bornOn: day('1990-05-05'), activeSexOffender: false },
  parts,
  adjustments: [],
  movements: [],
})
const months = (count: number) => term({ months: count })

test.each<readonly [string, Booking, Term | undefined]>([
  [
    'one after the other',
    booking(part('a', months(6)), part('b', months(6), 'a'), part('c', months(6), 'b')),
    undefined,
  ],
  ['beside each other', booking(part('a', months(6)), part('b', months(6))), undefined],
  [
    'several offences of one sentence',
    booking(part('a', months(6)), part('b', months(6), 'a'), part('b', months(6), 'a')),
    undefined,
  ],
  [
    'two that follow the same one',
    booking(
      part('a', term({ years: 1 })),
      part('b', term({ months: 6, days: 3 }), 'a'),
      part('c', term({ weeks: 4 }), 'a'),
    ),
    term({ years: 1, months: 6, days: 3 }),
  ],
  [
    'the longest chain, not the one with the most sentences, and no other chain',
    booking(
      part('a', months(6)),
      part('b', months(1), 'a'),
      part('c', months(1), 'b'),
      part('d', months(3), 'a'),
      part('e', months(60)),
      part('f', months(60), 'e'),
    ),
    months(9),
  ],
  ['a circle', booking(part('a', months(6), 'b'), part('b', months(6), 'a'), part('c', months(6), 'b')), months(18)],
])('%s', (_, of, length) => {
  const [warning, ...more] = warningsOf(of)
  expect(more).toEqual([])
  expect(warning?.length).toEqual(length)
})

test('says how long the longest chain is, with its years, months, weeks and days', () => {
  const length = term({ years: 2, months: 1, weeks: 3, days: 4 })
  const [warning] = warningsOf(booking(part('a', length), part('b', months(1), 'a'), part('c', months(1), 'a')))
  expect(warning?.says.en).toContain('2 years 2 months 3 weeks 4 days')
  expect(warning?.says.cy).toContain('2 flynedd 2 fis 3 wythnos 4 diwrnod')
})
