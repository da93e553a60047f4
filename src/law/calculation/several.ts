import { addDays, earliest, periodBetween, type Day, type Period } from '#kernel'
import type { Found } from './kind-of-date.ts'
import { chooseParole, type ChosenParole } from './choose-parole.ts'
import { releaseAgain } from './release-again.ts'
import { chooseRemoval, type ChosenRemoval } from './choose-removal.ts'
import {
  expiry,
  firstGreatest,
  immediateRelease,
  isUnder18,
  kindsNow,
  lastGreatest,
  licenceEnds,
  release,
  releaseDate,
  releaseDefaulted,
  shorterThan,
  type Sentence,
} from './sentence.ts'
import type { Group, Timeline } from './timeline.ts'

/** What any choice among several sentences starts from. Of equal dates the sentence listed first counts. */
export interface Together {
  readonly sentences: readonly [Sentence, ...Sentence[]]
  readonly groups: readonly Pick<Group, 'sentences'>[]
  readonly timeline: Timeline
  readonly start: Day
  /** From the first day to the last that the sentences would have with no day taken off or added. */
  readonly length: Period
  /** The sentences that release last, as a staged commencement leaves them. */
  readonly releasingLast: readonly Sentence[]
  /** The first of these. */
  readonly active: Sentence
  readonly latestRelease: Day
  /** The sentence whose custody would end last but for any recall. */
  readonly longest: Sentence
  /** The sentence that ends last. */
  readonly lastExpiring: Sentence
  readonly latestExpiry: Day
  readonly lastUnadjusted: Sentence
  /** The sentence whose licence ends last, if there is a licence. */
  readonly licensed: Sentence | undefined
  readonly latestLicence: Day | undefined
  readonly anyTraining: boolean
  readonly allTraining: boolean
  /** The training order that releases last, and the other sentence that does: of equal dates the one listed last. */
  readonly lastTraining: Sentence | undefined
  readonly lastOther: Sentence | undefined
}

/** A release, on licence or without. */
export interface ReleaseTogether extends Found {
  readonly kind: 'CRD' | 'ARD'
}

/** Sentences served together or after each other, with the choices on which more than one kind of date rests. */
export interface Several extends Together {
  /** Whether a licence may end apart from the sentence. */
  readonly licenceAllowed: boolean
  readonly ending: 'SLED' | 'SED'
  readonly release: ReleaseTogether | undefined
  /** The middle of the training orders. */
  readonly transfer: Found | undefined
  /** Release after a recall, when that is the last release. */
  readonly again: Day | undefined
  readonly parole: ChosenParole | undefined
  readonly removal: ChosenRemoval
}

/** What the kinds of date ask of several sentences, worked out once. */
export function severalOf(timeline: Timeline, groups: Together['groups'], sentences: Together['sentences']): Several {
  const together = togetherOf(timeline, groups, sentences)
  const { conditional, licenceAllowed } = howReleased(together)
  const ending = endingOf(together)
  const released = releaseOf(together, conditional)
  const transfer = transferOf(together, conditional)
  return Object.assign(together, {
    licenceAllowed,
    ending,
    release: released,
    transfer,
    again: together.releasingLast.some(({ recall }) => recall) ? releaseAgain(together, ending) : undefined,
    parole: chooseParole(together),
    removal: timeline.asked.earlyRemoval
      ? chooseRemoval(together, released, transfer)
      : { found: undefined, notApplicable: false },
  })
}

function togetherOf(timeline: Timeline, groups: Together['groups'], sentences: Together['sentences']): Together {
  const [first] = sentences
  const start = sentences.reduce<Day>((soFar, sentence) => earliest(soFar, sentence.start), first.start)
  const active = firstGreatest(sentences, releaseDefaulted) ?? first
  const lastRelease = releaseDefaulted(active)
  const lastUnadjusted = firstGreatest(sentences, sentence => sentence.unadjustedExpiry) ?? first
  const lastExpiring = firstGreatest(sentences, expiry) ?? first
  const licensed = firstGreatest(sentences, licenceEnds)
  const training = sentences.filter(sentence => sentence.training)
  const anyTraining = training.length > 0
  return {
    sentences,
    groups,
    timeline,
    start,
    length: periodBetween(start, addDays(lastUnadjusted.unadjustedExpiry, 1)),
    releasingLast: sentences.filter(sentence => releaseDefaulted(sentence) === lastRelease),
    active,
    latestRelease: releaseDate(active),
    longest: firstGreatest(sentences, release) ?? first,
    lastExpiring,
    latestExpiry: expiry(lastExpiring),
    lastUnadjusted,
    licensed,
    latestLicence: licensed && licenceEnds(licensed),
    anyTraining,
    allTraining: training.length === sentences.length,
    lastTraining: lastGreatest(training, releaseDate),
    lastOther: anyTraining
      ? lastGreatest(
          sentences.filter(sentence => !sentence.training),
          releaseDate,
        )
      : undefined,
  }
}

/** Whether release is on licence, and whether a licence may end apart from the sentence. */
function howReleased(together: Together): { readonly conditional: boolean; readonly licenceAllowed: boolean } {
  const { sentences, longest, length, latestRelease, lastExpiring, anyTraining } = together
  const alone = sentences.filter(({ form, parts }) => form === 'single' && parts.every(part => part.track))
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
    const outlived = kindsNow(lastExpiring).includes('SED') && latestRelease > expiry(lastLicence)
    return { conditional: !outlived, licenceAllowed: !outlived }
  }
  if (anyTraining) {
    const lessThanTwelveMonths = length.years * 12 + length.months < 12
    if (lessThanTwelveMonths && sentences.every(isUnder18)) return { conditional: false, licenceAllowed: true }
    if (!together.allTraining && !sentences.some(isUnder18)) return { conditional: true, licenceAllowed: true }
  }
  const onLicence = sentences.some(sentence => (licenceEnds(sentence) ?? Number.NEGATIVE_INFINITY) >= latestRelease)
  return { conditional: onLicence, licenceAllowed: true }
}

function endingOf({ lastExpiring, latestExpiry, latestLicence, lastTraining, lastOther }: Together): 'SLED' | 'SED' {
  if (latestLicence === latestExpiry && kindsNow(lastExpiring).includes('SLED')) return 'SLED'
  return lastTraining && lastOther && expiry(lastTraining) === expiry(lastOther) ? 'SLED' : 'SED'
}

function releaseOf(together: Together, conditional: boolean): ReleaseTogether | undefined {
  const kind = conditional ? 'CRD' : 'ARD'
  const { anyTraining, lastOther, releasingLast, latestRelease } = together
  if (anyTraining) return lastOther && { kind, date: releaseDate(lastOther), sentence: lastOther, entry: undefined }
  const sentence = releasingLast.find(({ recall }) => recall === undefined)
  if (sentence === undefined) return undefined
  return { kind, date: latestRelease, sentence, entry: sentence.breakdown.CRD ?? sentence.breakdown.ARD }
}

/** The middle of the training orders: for those imposed before remand was credited, before any day is taken off. */
function transferOf(together: Together, conditional: boolean): Found | undefined {
  const { sentences, allTraining, lastTraining, lastExpiring, latestRelease } = together
  if (lastTraining === undefined) return undefined
  if (allTraining) return { date: latestRelease, sentence: lastExpiring, entry: undefined }
  const remandCounts = lastTraining.parts.some(part => part.training?.remandCounts)
  const date = (): Day => {
    if (remandCounts && immediateRelease(lastTraining)) return lastTraining.start
    if (conditional && !remandCounts) return lastTraining.unadjustedRelease
    return conditional || sentences.every(isUnder18) ? release(lastTraining) : latestRelease
  }
  return { date: date(), sentence: lastTraining, entry: undefined }
}
