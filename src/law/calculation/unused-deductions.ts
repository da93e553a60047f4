import { addDays, daysBetween, type Day } from '#kernel'
import type { Booking } from '../booking.ts'
import type { Edition } from '../editions.ts'
import { agenda } from './agenda.ts'
import { latestOutcome } from './extract.ts'
import { finalised } from './law-happenings.ts'
import { gate } from './refusals.ts'
import { deductions, firstGreatest, uncappedRelease, type Sentence } from './sentence.ts'
import { beginTimeline } from './timeline.ts'
import { walk } from './walk.ts'

/**
 * How many days of remand and tagged bail are left over because nothing remains to be served, in the sentences served
 * last. Asked with all the days that are recorded: a custodial period used up is what it looks for, and is not refused.
 */
export function unusedDeductions(booking: Booking, edition: Edition): number {
  const passed = gate(booking, edition)
  if ('refused' in passed) return 0
  const asked = { earlyRemoval: false, explain: false }
  const timeline = beginTimeline(booking, passed.parts, edition, asked)
  walk(timeline, agenda(booking, edition, asked))
  const { dates } = finalised(timeline, latestOutcome(timeline, timeline.released))
  const last = timeline.released.at(-1)?.sentences ?? []
  if ((dates.CRD ?? dates.ARD ?? dates.MTD) === undefined) return 0
  return leftOver(last)
}

function leftOver(sentences: readonly Sentence[]): number {
  const longest = firstGreatest(sentences, releaseWithoutDeductions)
  if (longest === undefined) return 0
  const latestStart = Math.max(...sentences.map(({ start }) => start)) as Day
  const { start, custodialDays, counters } = longest
  const usable =
    latestStart === start
      ? custodialDays + counters.ual + counters.awarded
      : daysBetween(latestStart, releaseWithoutDeductions(longest))
  return Math.max(0, Math.max(...sentences.map(deductions)) - usable)
}

function releaseWithoutDeductions(sentence: Sentence): Day {
  return addDays(uncappedRelease(sentence), deductions(sentence))
}
