import { addDays, earliest, type Day } from '#kernel'
import { ask } from '../rule.ts'
import { fixedTermRecall } from '../cja-2003/s255b-fixed-term-recall.ts'
import { adjustedExpiry, firstGreatest, kindsNow, shorterThan, type Sentence } from './sentence.ts'
import type { Together } from './several.ts'

/**
 * Release after a recall, when recalled sentences are served together. Fixed-term recalls of sentences of under and over
 * twelve months, whose terms differ, are reckoned from the sentence that ends last.
 */
export function releaseAgain(together: Together, ending: 'SLED' | 'SED'): Day {
  const { sentences, timeline, latestRelease, latestExpiry } = together
  const { returnedOn } = timeline.booking
  if (returnedOn === undefined || ending !== 'SLED') return latestRelease
  const recalled = sentences.filter(isShortFixedTerm)
  const longer = recalled.filter(sentence => !shorterThan(sentence, 12))
  if (longer.length === 0 || longer.length === recalled.length) return latestRelease
  const last = sentences.find(sentence => adjustedExpiry(sentence) === latestExpiry)
  if (last === undefined) return latestRelease
  const longest = longestHeld(last, returnedOn)
  if (!shorterThan(last, 12)) return earliest(longest, adjustedExpiry(last))
  const nearest = firstGreatest(
    longer.filter(sentence => adjustedExpiry(sentence) >= returnedOn),
    sentence => -Math.abs(sentence.unadjustedExpiry - latestRelease),
  )
  if (nearest === undefined || returnedOn - adjustedExpiry(nearest) >= 14) return latestRelease
  if (last.recall?.kind === 'fixed-term-28') return earliest(longest, adjustedExpiry(nearest))
  if (last.recall?.kind === 'fixed-term-14') return earliest(longest, adjustedExpiry(last))
  return latestRelease
}

function isShortFixedTerm(sentence: Sentence): boolean {
  const kind = sentence.recall?.kind
  return kind === 'fixed-term-28' || (kind === 'fixed-term-14' && kindsNow(sentence).includes('SLED'))
}

function longestHeld({ recall, counters, edition }: Sentence, returnedOn: Day): Day {
  const kind = recall?.kind === 'fixed-term-14' ? 'fixed-term-14' : 'fixed-term-28'
  const days = ask(fixedTermRecall, { kind }, edition.readOn).answer
  return addDays(returnedOn, days - 1 + counters.ualAfterFixedTerm + counters.awardedAfter)
}
