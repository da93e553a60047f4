import type { Day } from '#kernel'
import { release } from './sentence.ts'
import { addTo, takePending, totalDays, type Effect, type Timeline } from './timeline.ts'

/** Time unlawfully at large: it does not count for a sentence whose release had not come. */
export function absent(timeline: Timeline, on: Day): Effect {
  const absences = takePending(timeline, 'unlawfully-at-large', on)
  const ends = absences.flatMap(({ to }) => (to === undefined ? [] : [to]))
  const last = ends.length === 0 ? undefined : (Math.max(...ends) as Day)
  for (const sentence of timeline.current) sentence.lastDayAtLarge = last
  const serving = [...timeline.current, ...timeline.licence].filter(sentence => on <= release(sentence))
  addTo(timeline, serving, { ual: totalDays(absences) })
  for (const { from, to } of absences) {
    if (from !== undefined && to !== undefined) timeline.absences.push({ from, to })
  }
  return 'recalculate'
}
