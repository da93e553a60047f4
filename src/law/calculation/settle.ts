import { daysBetween, type Day } from '#kernel'
import { mixedChain } from './identify.ts'
import { expiry, kindsNow, releaseDate, type Sentence } from './sentence.ts'
import type { Group } from './timeline.ts'
import { workOutLicence } from './work-out.ts'

/**
 * Sets aside as unused the added days that would pass an expiry, and works out licences that end before the sentence:
 * days left over shorten the licence of a mixed short chain. Repeating it changes nothing.
 */
export function settle(groups: readonly Pick<Group, 'sentences'>[]): void {
  for (const { sentences } of groups) {
    let apart = false
    for (const sentence of sentences) {
      const ends = expiry(sentence)
      const out = releaseDate(sentence)
      if (out > ends) sentence.counters.unusedAwarded += daysBetween(ends, out)
      if (!kindsNow(sentence).includes('LED')) continue
      workOutLicence(sentence)
      apart ||= mixedChain(sentence)
    }
    const unused = apart ? licencePastExpiry(sentences) : 0
    if (unused === 0) continue
    for (const sentence of sentences) {
      sentence.counters.unusedLicenceAwarded += unused
      if (kindsNow(sentence).includes('LED')) workOutLicence(sentence)
    }
  }
}

/** By how many days the licence of a mixed short chain would pass the last expiry of its group. */
function licencePastExpiry(sentences: readonly Sentence[]): number {
  const last = Math.max(...sentences.map(expiry)) as Day
  const past = sentences.map(sentence =>
    sentence.licenceWorkedOut !== undefined && mixedChain(sentence) ? daysBetween(last, sentence.licenceWorkedOut) : 0,
  )
  return Math.max(0, ...past)
}
