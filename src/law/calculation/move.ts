import type { Day } from '#kernel'
import { failedRemoval } from '../naba-2022/s47-failed-removal.ts'
import { ask } from '../rule.ts'
import type { Effect, Timeline } from './timeline.ts'

/** The person leaves prison or comes back. The last movement listed for a day is the one that counts. */
export function move(timeline: Timeline, on: Day): Effect {
  const { movements } = timeline.booking
  const movement = movements.findLast(each => each.on === on)
  if (movement === undefined || movement.direction === 'in') return 'recalculate'
  const next = movements.find(each => each.on > on)
  const failed = next?.reason === 'failed-removal'
  const stillHeld = movement.reason === 'early-removal' && ask(failedRemoval, { failed }, on).answer
  if (!stillHeld && timeline.current.length > 0) timeline.latestRelease.on = on
  return 'leave-the-day'
}
