import { latest, type Day } from '#kernel'
import { release } from './sentence.ts'
import { addTo, adjustmentsOn, takePending, totalDays, type Effect, type Timeline } from './timeline.ts'

/** Days added for breaking prison rules, less days restored, on one day. */
export function adjustAwarded(timeline: Timeline, on: Day): Effect {
  const { current } = timeline
  const days =
    totalDays(adjustmentsOn(timeline, 'added-days', on)) - totalDays(adjustmentsOn(timeline, 'restored-days', on))
  const [first] = current
  if (first === undefined) {
    // Nothing is being served: the days wait for the next sentence.
    timeline.waitingAwarded += days
    return 'nothing'
  }
  const out = current.reduce<Day>((soFar, sentence) => latest(soFar, release(sentence)), release(first))
  if (out >= on) addTo(timeline, current, { awarded: days })
  takePending(timeline, 'added-days', on)
  takePending(timeline, 'restored-days', on)
  return 'recalculate'
}
