import { daysBetween, type Day } from '#kernel'
import type { AdjustmentKind } from '../booking.ts'
import { endUnconditionalRelease } from './apply-law.ts'
import { combine, sentenceOf, type Combination } from './combine.ts'
import type { ServedPart } from './sentence-class.ts'
import { firstGreatest, noDays, releaseWithoutAwarded, totalOf, type Sentence } from './sentence.ts'
import { addTo, isFixedTerm, takePending, totalDays, type Effect, type Timeline } from './timeline.ts'

/** A court sentences the person: new parts join what is being served, and share the days already counted there. */
export function sentencePerson(timeline: Timeline, on: Day): Effect {
  const before = timeline.current
  const imposed = timeline.future.filter(part => part.imposedOn === on)
  timeline.future = timeline.future.filter(part => part.imposedOn !== on)

  const served = awardedAlreadyServed(timeline, imposed, on)
  const shared = firstGreatest(before, ({ counters }) => totalOf(counters))?.counters ?? noDays()

  for (const part of imposed) {
    const law = timeline.laws.find(applied => part.reachedBy(applied.law))?.law
    const share = part.track && law?.shares[part.track]
    if (share) part.share = share.answer
  }
  const fresh = joinCurrent(timeline, imposed)
  for (const sentence of fresh) {
    attachLaw(timeline, sentence)
    if (isFixedTerm(sentence) && sentence.recall?.returnedOn === undefined) {
      timeline.faults.add('FTR_NO_RETURN_TO_CUSTODY_DATE')
    }
  }
  addTo(timeline, fresh, {
    taggedBail: shared.taggedBail,
    remand: shared.remand,
    recallRemand: shared.recallRemand,
    recallTaggedBail: shared.recallTaggedBail,
    awarded: shared.awarded,
    servedAwarded: served === 0 ? shared.servedAwarded : served,
  })
  carryAbsences(timeline, fresh, before)
  const days = (kind: AdjustmentKind): number => totalDays(takePending(timeline, kind, on))
  addTo(timeline, timeline.current, {
    remand: days('remand'),
    taggedBail: days('tagged-bail'),
    recallRemand: days('recall-remand'),
    recallTaggedBail: days('recall-tagged-bail'),
    awarded: timeline.waitingAwarded,
  })
  timeline.waitingAwarded = 0
  return 'recalculate'
}

/** Added days served before this day, when the person stayed only because of them. A new part of the same chain resets them. */
function awardedAlreadyServed(timeline: Timeline, imposed: readonly ServedPart[], on: Day): number {
  const { sentence } = timeline.latestRelease
  if (sentence === undefined || timeline.current.length === 0) return 0
  const due = releaseWithoutAwarded(sentence)
  if (on <= due) return 0
  const serving = timeline.current.flatMap(({ parts }) => parts.map(part => part.id))
  const chained = imposed.some(part => part.follows !== undefined && serving.includes(part.follows))
  return chained ? 0 : daysBetween(due, on) - 1
}

/** Combines the new parts with those being served; answers the sentences that hold a new part. */
function joinCurrent(timeline: Timeline, imposed: readonly ServedPart[]): readonly Sentence[] {
  const { current } = timeline
  if (current.length === 0) {
    timeline.current = combine(imposed).map(combination => sentenceOf(combination, timeline))
    return timeline.current
  }
  const combined = combine([...current.flatMap(sentence => sentence.parts), ...imposed])
  const isNew = (combination: Combination): boolean => combination.parts.some(part => imposed.includes(part))
  const kept = current.filter(sentence => combined.some(combination => sameParts(combination.parts, sentence.parts)))
  const fresh = combined.filter(isNew).map(combination => sentenceOf(combination, timeline))
  timeline.current = [...fresh, ...kept].sort((a, b) => a.start - b.start)
  return fresh
}

function sameParts(a: readonly ServedPart[], b: readonly ServedPart[]): boolean {
  return a.length === b.length && a.every((part, index) => part.id === b[index]?.id)
}

/** The newest law that reaches any part governs. A sentence imposed since its commencement is never held to a tranche. */
function attachLaw(timeline: Timeline, sentence: Sentence): void {
  const law = timeline.laws.find(applied => sentence.parts.some(part => part.reachedBy(applied.law)))?.law
  if (law === undefined) return
  sentence.law = { law, from: undefined }
  endUnconditionalRelease(sentence)
}

/** A chain grown by a new part keeps the absences of the sentence it grew from. */
function carryAbsences(timeline: Timeline, fresh: readonly Sentence[], before: readonly Sentence[]): void {
  for (const sentence of fresh) {
    if (sentence.parts.length < 2) continue
    const grownFrom = before.find(({ parts }) => parts.some(part => sentence.parts.includes(part)))
    if (grownFrom) addTo(timeline, [sentence], { ual: grownFrom.counters.ual })
  }
}
