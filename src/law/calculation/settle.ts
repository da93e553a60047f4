import { daysBetween, type Day } from '#kernel'
import { expiry, releaseDate, type Sentence } from './sentence.ts'
import type { Group, Timeline } from './timeline.ts'
import { workOut } from './work-out.ts'

/**
 * Works out every sentence of some groups. Added days that would pass the expiry are set aside as unused,
 * and those left over shorten the licence of a mixed short chain. Repeating it changes nothing.
 */
export function settle(groups: readonly Pick<Group, 'sentences'>[], asked: Timeline['asked']): void {
  for (const { sentences } of groups) {
    for (const sentence of sentences) {
      const ends = expiry(sentence)
      const out = releaseDate(sentence)
      if (out > ends) sentence.counters.unusedAwarded += daysBetween(ends, out)
      workOut(sentence, asked)
    }
  }
  let shortened = false
  for (const { sentences } of groups) {
    const unused = licencePastExpiry(sentences)
    if (unused > 0) {
      for (const sentence of sentences) sentence.counters.unusedLicenceAwarded += unused
      shortened = true
    }
  }
  if (!shortened) return
  for (const { sentences } of groups) for (const sentence of sentences) workOut(sentence, asked)
}

/** By how many days the licence of a mixed short chain would pass the last expiry of its group. */
function licencePastExpiry(sentences: readonly Sentence[]): number {
  let last: Day | undefined
  for (const sentence of sentences) {
    const ends = expiry(sentence)
    if (last === undefined || ends > last) last = ends
  }
  if (last === undefined) return 0
  let most = 0
  for (const { breakdown, licenceWorkedOut } of sentences) {
    if (!breakdown.LED?.rules.includes('LED_CONSEC_ORA_AND_NON_ORA') || licenceWorkedOut === undefined) continue
    most = Math.max(most, daysBetween(last, licenceWorkedOut))
  }
  return most
}
