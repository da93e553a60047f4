import type { Day } from '#kernel'
import type { Edition } from '../editions.ts'
import type { Tranche } from '../uksi-2024-844/article-1-tranches.ts'
import { measure } from './measure.ts'
import { adjustedExpiry, firstGreatest, releaseDate, type Sentence } from './sentence.ts'
import type { Effect, Timeline } from './timeline.ts'
import { fits } from './tranche-length.ts'

type LongRecall = NonNullable<Edition['longFixedTermRecall']>

/** A day on which the recall of 56 days reaches people already recalled. */
export function reachRecalled(timeline: Timeline, on: Day): Effect {
  const { current, licence, anyLongRecall } = timeline
  if (!anyLongRecall) {
    timeline.longRecall ??= { from: undefined }
    return 'nothing'
  }
  timeline.longRecall ??= begin(timeline, on)
  const { from } = timeline.longRecall
  const affected = [...current, ...licence].filter(
    sentence => releaseDate(sentence) > on && sentence.parts.some(({ recall }) => recall?.kind === 'fixed-term-56'),
  )
  if (affected.length === 0) return from === on ? 'recalculate' : 'nothing'
  for (const sentence of affected) {
    sentence.longRecallBegun = true
    sentence.longRecallFrom = from
    sentence.counters.unusedAwarded = 0
    sentence.counters.unusedLicenceAwarded = 0
    measure(sentence)
  }
  timeline.changes++
  return 'recalculate'
}

/** On its first day the law allocates those whom it may affect to a tranche; the others have none. */
function begin(timeline: Timeline, on: Day): { from: Day | undefined } {
  const law = timeline.edition.longFixedTermRecall
  const tranche = law && trancheOf(timeline, law)
  if (law === undefined || tranche === undefined || tranche.on < on) return { from: undefined }
  timeline.allocated.set(law.name, tranche)
  return { from: tranche.on }
}

function trancheOf(timeline: Timeline, { commencesOn, staging }: LongRecall): Tranche | undefined {
  const candidates = recalledBefore(timeline, commencesOn)
  if (candidates.length === 0) return undefined
  return staging.answer.find(tranche => candidates.every(sentence => fits(tranche, sentence, commencesOn)))
}

/** Those back in custody for the latest such recall by the commencement, also from sentences that have ended since. */
function recalledBefore({ current, licence, expired }: Timeline, commencement: Day): readonly Sentence[] {
  const recalled = [...current, ...licence, ...expired].filter(({ recall }) => recall?.kind === 'fixed-term-56')
  const latest = firstGreatest(recalled, ({ recall }) => recall?.revokedOn)?.recall?.revokedOn
  if (latest === undefined) return []
  return recalled.filter(
    sentence =>
      adjustedExpiry(sentence) > latest &&
      sentence.recall?.revokedOn !== commencement &&
      sentence.parts.some(
        ({ recall }) =>
          recall?.kind === 'fixed-term-56' && recall.returnedOn !== undefined && recall.returnedOn <= commencement,
      ),
  )
}
