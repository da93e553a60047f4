import { expect, test } from 'vitest'
import { day } from '#kernel'
import { instantInLondon, timeInLondon } from './london.ts'

test.each([
  ['2026-11-21', '14:05', '2026-11-21T14:05:00.000Z'],
  ['2026-07-01', '00:30', '2026-06-30T23:30:00.000Z'],
  // The hour that is left out in spring, and the one that comes twice in autumn.
  ['2026-03-29', '01:30', undefined],
  ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
  ['2026-11-21', '24:00', undefined],
])('on %s the clock shows %s at %s', (on, time, instant) => {
  expect(instantInLondon(day(on), time)).toBe(instant)
  if (instant !== undefined) expect(timeInLondon(instant)).toBe(time)
})
