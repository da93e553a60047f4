import type { Day } from '#kernel'
import { firstGreatest, releaseDate } from './sentence.ts'
import { addTo, adjustmentsOn, isFixedTerm, takePending, totalDays, type Effect, type Timeline } from './timeline.ts'

/** Days added for breaking prison rules, less days restored, on one day. */
export function adjustAwarded(timeline: Timeline, on: Day): Effect {
  const { current } = timeline
  const days =
    totalDays(adjustmentsOn(timeline, 'added-days', on)) - totalDays(adjustmentsOn(timeline, 'restored-days', on))
  if (current.length === 0) {
    const effect = adjustWithNothingServed(timeline, on, days)
    if (effect === 'nothing') return effect
  } else {
    const last = firstGreatest(
      current.filter(sentence => !sentence.committed),
      releaseDate,
    )
    if (last && releaseDate(last) >= on) addTo(timeline, current, { awarded: days })
  }
  takePending(timeline, 'added-days', on)
  takePending(timeline, 'restored-days', on)
  return 'recalculate'
}

function adjustWithNothingServed(timeline: Timeline, on: Day, days: number): Effect {
  const { licence, booking } = timeline
  const fixedTerm = licence.filter(isFixedTerm)
  if (fixedTerm.length > 0) {
    // A recalled person whose return nobody recorded cannot be placed before or after it.
    if (booking.returnedOn === undefined) {
      timeline.faults.add('FTR_NO_RETURN_TO_CUSTODY_DATE')
      return 'nothing'
    }
    if (on >= booking.returnedOn) {
      addTo(timeline, fixedTerm, { awardedAfter: days })
      return 'recalculate'
    }
  }
  // Nothing is being served: the days wait for the next sentence. Those of a person recalled to the end have no effect.
  if (!licence.some(sentence => sentence.recall)) timeline.waitingAwarded += days
  return 'nothing'
}
