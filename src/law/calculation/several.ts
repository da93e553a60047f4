import { addDays, earliest, periodBetween, type Day, type Period } from '#kernel'
import {
  expiry,
  firstGreatest,
  kindsNow,
  licenceEnds,
  release,
  releaseDefaulted,
  shorterThan,
  type Sentence,
} from './sentence.ts'
import type { Timeline } from './timeline.ts'

/** Sentences served together or after each other, with what most dates ask of them. */
export interface Several {
  readonly sentences: readonly [Sentence, ...Sentence[]]
  readonly timeline: Timeline
  /** From the first day to the last that the sentences would have with no day taken off or added. */
  readonly length: Period
  /** The sentence that releases last. Of equal dates, here as everywhere, the sentence listed first counts. */
  readonly active: Sentence
  readonly latestRelease: Day
  /** The sentence that ends last. */
  readonly lastExpiring: Sentence
  readonly latestExpiry: Day
  readonly lastUnadjusted: Sentence
  /** The sentence whose licence ends last, if there is a licence. */
  readonly licensed: Sentence | undefined
  readonly latestLicence: Day | undefined
  /** Whether release is on licence. */
  readonly conditional: boolean
  /** Whether a licence may end apart from the sentence. */
  readonly licenceAllowed: boolean
  /** True when sentence and licence end together. */
  readonly endsWithLicence: boolean
}

/** What most dates ask of several sentences, worked out once. */
export function severalOf(timeline: Timeline, sentences: Several['sentences']): Several {
  const [first] = sentences
  const start = sentences.reduce<Day>((soFar, sentence) => earliest(soFar, sentence.start), first.start)
  const active = firstGreatest(sentences, releaseDefaulted) ?? first
  const latestRelease = release(active)
  const lastUnadjusted = firstGreatest(sentences, sentence => sentence.unadjustedExpiry) ?? first
  const length = periodBetween(start, addDays(lastUnadjusted.unadjustedExpiry, 1))
  const lastExpiring = firstGreatest(sentences, expiry) ?? first
  const latestExpiry = expiry(lastExpiring)
  const licensed = firstGreatest(sentences, licenceEnds)
  const latestLicence = licensed && licenceEnds(licensed)
  return {
    sentences,
    timeline,
    length,
    active,
    latestRelease,
    lastExpiring,
    latestExpiry,
    lastUnadjusted,
    licensed,
    latestLicence,
    ...howReleased(sentences, latestRelease, length),
    endsWithLicence: latestLicence === latestExpiry && kindsNow(lastExpiring).includes('SLED'),
  }
}

/** Whether release is on licence, and whether a licence may end apart from the sentence. */
function howReleased(
  sentences: Several['sentences'],
  latestRelease: Day,
  length: Period,
): Pick<Several, 'conditional' | 'licenceAllowed'> {
  const [first] = sentences
  const longest = firstGreatest(sentences, release) ?? first
  const alone = sentences.filter(sentence => sentence.form === 'single')
  const afterAct = (sentence: Sentence): boolean => sentence.parts.every(part => part.afterRehabilitationAct)
  const withLicence = sentences.filter(sentence => kindsNow(sentence).includes('SLED'))
  const bothSidesOfTheAct =
    !kindsNow(longest).includes('CRD') &&
    length.years < 4 &&
    alone.some(afterAct) &&
    alone.some(sentence => !afterAct(sentence) && shorterThan(sentence, 12)) &&
    sentences.some(sentence => kindsNow(sentence).includes('SED'))
  const lastLicence = firstGreatest(withLicence, expiry)
  if (bothSidesOfTheAct && lastLicence) {
    const lastExpiry = firstGreatest(sentences, expiry) ?? first
    const outlived = kindsNow(lastExpiry).includes('SED') && latestRelease > expiry(lastLicence)
    return { conditional: !outlived, licenceAllowed: !outlived }
  }
  const onLicence = sentences.some(sentence => (licenceEnds(sentence) ?? Number.NEGATIVE_INFINITY) >= latestRelease)
  return { conditional: onLicence, licenceAllowed: true }
}
