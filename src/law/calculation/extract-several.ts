import { addDays, earliest, periodBetween, type Day, type Period } from '#kernel'
import { chooseCurfew } from './choose-curfew.ts'
import { explain } from './explain.ts'
import { put, type Gathered, type Outcome } from './outcome.ts'
import { spansRemovalChange } from './removal.ts'
import { affectedBy } from './schemes.ts'
import {
  expiry,
  firstGreatest,
  immediateRelease,
  kindsNow,
  licenceEnds,
  ownDates,
  release,
  releaseDefaulted,
  shorterThan,
  type Sentence,
} from './sentence.ts'
import type { Timeline } from './timeline.ts'

type Several = readonly [Sentence, ...Sentence[]]

/** The dates of sentences served together or after each other. Of equal dates the sentence listed first gives its own. */
export function extractSeveral(timeline: Timeline, sentences: Several): Outcome {
  const gathered: Gathered = { dates: {}, breakdown: {}, governing: {} }
  const [first] = sentences
  const start = sentences.reduce<Day>((soFar, sentence) => earliest(soFar, sentence.start), first.start)
  const active = firstGreatest(sentences, releaseDefaulted) ?? first
  const latestRelease = release(active)
  const lastUnadjusted = firstGreatest(sentences, sentence => sentence.unadjustedExpiry) ?? first
  const length = periodBetween(start, addDays(lastUnadjusted.unadjustedExpiry, 1))
  const { conditional, licenceAllowed } = howReleased(sentences, latestRelease, length)

  putExpiry(gathered, sentences, licenceAllowed, latestRelease)
  const kind = conditional ? 'CRD' : 'ARD'
  put(gathered, kind, { date: latestRelease, entry: active.breakdown.CRD ?? active.breakdown.ARD, sentence: active })
  putSupervision(gathered, sentences)
  const curfew = chooseCurfew(sentences, latestRelease)
  if (curfew) put(gathered, 'HDCED', { date: curfew.on, entry: curfew.entry, sentence: curfew.sentence })
  putRemoval(gathered, sentences, timeline)
  put(gathered, 'ESED', { date: lastUnadjusted.unadjustedExpiry, entry: undefined, sentence: lastUnadjusted })

  return {
    dates: gathered.dates,
    breakdown: gathered.breakdown,
    length,
    affected: shapedBy(sentences, gathered),
    impacting: active.parts,
    showTrancheHints: true,
    accounts: timeline.asked.explain ? explain({ gathered, sentences, heldBy: curfew?.heldBy }) : {},
  }
}

/** Whether release is on licence, and whether a licence may end apart from the sentence. */
function howReleased(
  sentences: Several,
  latestRelease: Day,
  length: Period,
): { conditional: boolean; licenceAllowed: boolean } {
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

function putExpiry(gathered: Gathered, sentences: Several, licenceAllowed: boolean, latestRelease: Day): void {
  const [first] = sentences
  const last = firstGreatest(sentences, expiry) ?? first
  const ends = expiry(last)
  const licensed = firstGreatest(sentences, licenceEnds)
  const licence = licensed && licenceEnds(licensed)
  if (licence === ends && kindsNow(last).includes('SLED')) {
    put(gathered, 'SLED', { date: ends, entry: last.breakdown.SLED, sentence: last })
    return
  }
  put(gathered, 'SED', { date: ends, entry: last.breakdown.SED, sentence: last })
  if (licensed && licence !== undefined && licenceAllowed && licence >= latestRelease) {
    put(gathered, 'LED', {
      date: licence,
      entry: licensed.breakdown.LED ?? licensed.breakdown.SLED,
      sentence: licensed,
    })
  }
}

/** Supervision is printed only when it outlasts every licence. */
function putSupervision(gathered: Gathered, sentences: Several): void {
  const last = firstGreatest(sentences, sentence => sentence.supervisionEnds)
  const licensed = firstGreatest(sentences, licenceEnds)
  const licence = licensed && licenceEnds(licensed)
  const ends = last?.supervisionEnds
  if (last === undefined || ends === undefined || licence === undefined || ends <= licence) return
  put(gathered, 'TUSED', { date: ends, entry: last.breakdown.TUSED, sentence: last })
}

function putRemoval(gathered: Gathered, sentences: Several, { beforeRemovalChange }: Timeline): void {
  const last = firstGreatest(
    sentences.filter(sentence => !immediateRelease(sentence)),
    sentence => sentence.removalFrom,
  )
  const on = last?.removalFrom
  if (last === undefined || on === undefined) return
  put(gathered, 'ERSED', { date: on, entry: last.breakdown.ERSED, sentence: last })
  const kept = beforeRemovalChange?.dates.ERSED
  if (kept !== undefined && kept > on && spansRemovalChange(last)) {
    put(gathered, 'ERSED', { date: kept, entry: beforeRemovalChange?.breakdown.ERSED, sentence: last })
  }
}

/** A staged law shaped the result when a sentence it shaped gave one of the dates that show it. */
function shapedBy(sentences: Several, { dates }: Gathered): Outcome['affected'] {
  return affectedBy((shaped, shows) =>
    sentences.some(sentence => {
      if (!shaped(sentence)) return false
      const own = ownDates(sentence)
      return shows.some(kind => own[kind] !== undefined && own[kind] === dates[kind])
    }),
  )
}
