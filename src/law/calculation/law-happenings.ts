import type { ReleaseLaw } from '../editions.ts'
import type { Tranche } from '../uksi-2024-844/article-1-tranches.ts'
import { applyLaw } from './apply-law.ts'
import { latestOutcome } from './extract.ts'
import type { Outcome } from './outcome.ts'
import { schemes } from './schemes.ts'
import { adjustedExpiry, release, type Sentence } from './sentence.ts'
import { groupsSoFar, type Effect, type Timeline } from './timeline.ts'
import { fits } from './tranche-length.ts'

/** A release law commences: sentences imposed from now on fall under it when it reaches them. */
export function commence(timeline: Timeline, law: ReleaseLaw): Effect {
  const since = law.commencesOn ?? Number.NEGATIVE_INFINITY
  const place = timeline.laws.findIndex(applied => (applied.law.commencesOn ?? Number.NEGATIVE_INFINITY) < since)
  timeline.laws.splice(place < 0 ? timeline.laws.length : place, 0, { law, from: undefined })
  return 'nothing'
}

/** A release law that binds people still in custody takes hold of the sentences being served. */
export function amend(timeline: Timeline, law: ReleaseLaw): Effect {
  const bound = timeline.current.filter(sentence => reachesAny(law, sentence))
  for (const sentence of bound) applyLaw(timeline, sentence, { law, from: undefined })
  if (bound.length === 0) return 'nothing'
  timeline.changes++
  return 'recalculate'
}

/** The first tranche that fits a person whom the law may affect is theirs. */
export function allocate(timeline: Timeline, law: ReleaseLaw): Effect {
  if (!timeline.allocated.has(law.name)) {
    const tranche = fittingTranche(timeline, law)
    if (tranche && !(law.scheme && schemes[law.scheme].vetoes(timeline, tranche))) {
      timeline.allocated.set(law.name, tranche)
      timeline.laws = timeline.laws.map(applied => (applied.law === law ? { law, from: tranche.on } : applied))
    }
  }
  return 'recalculate'
}

function fittingTranche(timeline: Timeline, law: ReleaseLaw): Tranche | undefined {
  const { commencesOn, scheme } = law
  if (commencesOn === undefined || scheme === undefined) return undefined
  const held = [...timeline.current, ...timeline.licence]
  if (!held.some(sentence => schemes[scheme].mayAffect(timeline, law, commencesOn, sentence))) return undefined
  const considered = held.filter(sentence => adjustedExpiry(sentence) >= commencesOn)
  return law.tranches.find(tranche => considered.every(sentence => fits(tranche, sentence, commencesOn)))
}

/** Keeps the dates as they were just before the law takes effect for the person. */
export function keepEarlier(timeline: Timeline, law: ReleaseLaw, tranche: Tranche): Effect {
  const held = [...timeline.current, ...timeline.licence]
  if (
    law.scheme &&
    timeline.allocated.get(law.name) === tranche &&
    schemes[law.scheme].keepsEarlier(law, tranche, held)
  ) {
    const groups = groupsSoFar(timeline)
    if (groups.length > 0) timeline.snapshots.set(law.name, finalised(timeline, latestOutcome(timeline, groups)))
  }
  return 'recalculate'
}

/** The law takes effect for the people of a tranche: those whose release has not come serve its share. */
export function takeEffect(timeline: Timeline, law: ReleaseLaw, tranche: Tranche): Effect {
  if (timeline.allocated.get(law.name) !== tranche) return 'nothing'
  const held = [...timeline.current, ...timeline.licence]
  const reached = held.filter(sentence => release(sentence) > tranche.on && reachesAny(law, sentence))
  for (const sentence of reached) {
    applyLaw(timeline, sentence, { law, from: tranche.on })
    sentence.counters.unusedAwarded = 0
    sentence.counters.unusedLicenceAwarded = 0
  }
  if (reached.length === 0) return 'nothing'
  timeline.changes++
  return 'recalculate'
}

function reachesAny(law: ReleaseLaw, sentence: Sentence): boolean {
  return sentence.parts.some(part => part.reachedBy(law))
}

/** Keeps the dates as they were just before the law on early removal changed. */
export function keepRemoval(timeline: Timeline): Effect {
  const groups = groupsSoFar(timeline)
  if (groups.length > 0) timeline.beforeRemovalChange = latestOutcome(timeline, groups)
  return 'recalculate'
}

/**
 * Dates as a staged change leaves them: compared with those just before it took effect for the person.
 * Only the newest change that the person was allocated to has the last word.
 */
export function finalised(timeline: Timeline, early: Outcome): Outcome {
  for (const { law } of timeline.laws) {
    const tranche = timeline.allocated.get(law.name)
    const standard = timeline.snapshots.get(law.name)
    if (law.scheme && tranche && standard)
      return schemes[law.scheme].finalise(timeline, law, tranche, { early, standard })
  }
  return early
}
