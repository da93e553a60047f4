import { day, type Day } from '#kernel'
import type { Effect, Timeline } from './timeline.ts'

/** Nationality and Borders Act 2022 s.47: from this day, days after a removal that fails do not count as served. */
const removalStopsTheClock = day('2022-06-28')

/** The person leaves prison or comes back. The last movement listed for a day is the one that counts. */
export function move(timeline: Timeline, on: Day): Effect {
  const { movements } = timeline.booking
  const movement = movements.findLast(each => each.on === on)
  if (movement === undefined || movement.direction === 'in') return 'recalculate'
  const next = movements.find(each => each.on > on)
  const countsAsCustody =
    movement.reason === 'early-removal' && (next?.reason === 'failed-removal' || on >= removalStopsTheClock)
  if (!countsAsCustody && timeline.current.length > 0) timeline.latestRelease.on = on
  return 'leave-the-day'
}
