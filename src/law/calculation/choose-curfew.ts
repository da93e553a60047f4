import { daysBetween, type Day } from '#kernel'
import type { Found } from './kind-of-date.ts'
import {
  firstGreatest,
  immediateCustodyRelease,
  immediateRelease,
  kindsNow,
  release,
  releaseDefaulted,
  type Sentence,
} from './sentence.ts'

/** The curfew date that stands when several sentences are served together. */
export function chooseCurfew(sentences: readonly Sentence[], latestRelease: Day): Found | undefined {
  if (sentences.some(({ form, parts }) => form === 'single' && parts.some(part => !part.curfewAllowed)))
    return undefined
  const longest = firstGreatest(sentences, release)
  if (longest?.curfewFrom === undefined) return undefined
  const fourteenDays = longest.edition.curfew.fourteenDays.answer
  const chosen = firstGreatest(
    sentences.filter(({ start }) => start + fourteenDays <= latestRelease),
    sentence => sentence.curfewFrom,
  )
  const on = chosen?.curfewFrom
  if (chosen === undefined || on === undefined || latestRelease <= on) return undefined

  const conflicts = sentences.filter(other => other.curfewFrom === undefined && releaseDefaulted(other) > on)
  const next = firstGreatest(conflicts, release)
  const stays = next === undefined || (conflicts.every(immediateRelease) && !immediateCustodyRelease(next))
  const found: Found = stays
    ? { date: on, entry: chosen.breakdown.HDCED, sentence: chosen }
    : heldBack(chosen, on, next)
  return adultCurfewStopped(sentences, found.date, chosen) ? undefined : found
}

function heldBack(chosen: Sentence, on: Day, next: Sentence): Found {
  const held = releaseDefaulted(next)
  return {
    date: held,
    sentence: chosen,
    heldBy: next,
    entry: {
      rules: [
        kindsNow(next).includes('ARD')
          ? 'HDCED_ADJUSTED_TO_CONCURRENT_ACTUAL_RELEASE'
          : 'HDCED_ADJUSTED_TO_CONCURRENT_CONDITIONAL_RELEASE',
      ],
      rulesWithExtraAdjustments: {},
      adjustedDays: daysBetween(held, on),
      releaseDate: held,
      unadjustedDate: on,
    },
  }
}

/** True when the law takes the curfew from adults, and one of the sentences is an adult's. */
export function adultCurfewStopped(sentences: readonly Sentence[], on: Day, chosen: Sentence): boolean {
  const { adultsSuspended, adultsUntil } = chosen.edition.curfew
  if (!adultsSuspended && adultsUntil === undefined) return false
  if (!sentences.some(isAdult)) return false
  if (adultsSuspended) return true
  return adultsUntil !== undefined && (on >= adultsUntil.day || chosen.law?.law.withoutAdultCurfew === true)
}

/** A single sentence of youth detention is not an adult's; a chain always counts as one. */
function isAdult({ form, parts }: Sentence): boolean {
  return !(form === 'single' && parts.every(part => part.youthDetention))
}
