import type { Day } from '#kernel'
import { release, releaseDate } from './sentence.ts'
import { addTo, isFixedTerm, takePending, totalDays, type Effect, type Timeline } from './timeline.ts'

/** Time unlawfully at large: it does not count for a sentence whose release had not come, nor for one recalled. */
export function absent(timeline: Timeline, on: Day): Effect {
  const absences = takePending(timeline, 'unlawfully-at-large', on)
  const days = totalDays(absences)
  const ends = absences.flatMap(({ to }) => (to === undefined ? [] : [to]))
  const last = ends.length === 0 ? undefined : (Math.max(...ends) as Day)
  for (const sentence of timeline.current) {
    sentence.lastDayAtLarge = last
    if (on <= release(sentence)) addTo(timeline, [sentence], { ual: days })
    else if (sentence.recall) addTo(timeline, [sentence], { ualAfter: days })
  }
  awayOnLicence(timeline, on, { days, last })
  for (const { from, to } of absences) {
    if (from !== undefined && to !== undefined) timeline.absences.push({ from, to })
  }
  return 'recalculate'
}

interface Away {
  readonly days: number
  readonly last: Day | undefined
}

function awayOnLicence(timeline: Timeline, on: Day, { days, last }: Away): void {
  const { licence, booking } = timeline
  const { returnedOn } = booking
  const due = licence.filter(sentence => on <= release(sentence))
  const past = licence.filter(sentence => on > release(sentence))
  for (const sentence of due) addTo(timeline, [sentence], sentence.recall ? { ualAfter: days } : { ual: days })
  const backForFixedTerm = returnedOn !== undefined && returnedOn <= on && past.some(isFixedTerm)
  for (const sentence of past) {
    if (sentence.recall === undefined) continue
    const inside = backForFixedTerm && on <= releaseDate(sentence)
    addTo(timeline, [sentence], { ualAfter: days, ualAfterFixedTerm: inside ? days : 0 })
    sentence.lastDayAtLarge = last
  }
}
