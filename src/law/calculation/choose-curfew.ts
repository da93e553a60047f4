import { daysBetween, type Day } from '#kernel'
import type { RuleCode } from './breakdown-entry.ts'
import type { Found } from './kind-of-date.ts'
import {
  firstGreatest,
  immediateCustodyRelease,
  immediateRelease,
  kindsNow,
  releaseDate,
  releaseDefaulted,
  type Sentence,
} from './sentence.ts'
import type { Several } from './several.ts'

/** The curfew date that stands when several sentences are served together. */
export function chooseCurfew(several: Several): Found | undefined {
  const { sentences, latestRelease } = several
  if (sentences.some(({ form, parts }) => form === 'single' && parts.some(part => !part.curfewAllowed)))
    return undefined
  const longest = firstGreatest(
    sentences.filter(({ recall, training }) => !recall && !training),
    releaseDate,
  )
  if (longest?.curfewFrom === undefined || pastReleaseAgain(several)) return undefined
  const fourteenDays = longest.edition.curfew.fourteenDays.answer
  const chosen = firstGreatest(
    sentences.filter(({ start }) => start + fourteenDays <= latestRelease),
    sentence => sentence.curfewFrom,
  )
  const on = chosen?.curfewFrom
  if (chosen === undefined || on === undefined || latestRelease <= on) return undefined

  const conflicts = sentences.filter(
    other => other.curfewFrom === undefined && !other.training && releaseDefaulted(other) > on,
  )
  const next = firstGreatest(conflicts, releaseDate)
  const passed = conflicts.every(other => !other.recall && immediateRelease(other))
  const stays = next === undefined || (passed && !immediateCustodyRelease(next))
  const found: Found = stays
    ? { date: on, entry: chosen.breakdown.HDCED, sentence: chosen }
    : heldBack(chosen, on, next)
  return adultCurfewStopped(sentences, found.date, chosen) ? undefined : found
}

/** True when release after a recall comes last, so that nothing is left to spend on curfew. */
function pastReleaseAgain({ again, release }: Several): boolean {
  return again !== undefined && (release === undefined || again >= release.date)
}

function heldBack(chosen: Sentence, on: Day, next: Sentence): Found {
  const held = releaseDefaulted(next)
  return {
    date: held,
    sentence: chosen,
    heldBy: next,
    entry: {
      rules: [heldRule(next)],
      rulesWithExtraAdjustments: {},
      adjustedDays: daysBetween(held, on),
      releaseDate: held,
      unadjustedDate: on,
    },
  }
}

function heldRule(next: Sentence): RuleCode {
  const kinds = kindsNow(next)
  if (kinds.includes('ARD')) return 'HDCED_ADJUSTED_TO_CONCURRENT_ACTUAL_RELEASE'
  return kinds.includes('PRRD')
    ? 'HDCED_ADJUSTED_TO_CONCURRENT_PRRD'
    : 'HDCED_ADJUSTED_TO_CONCURRENT_CONDITIONAL_RELEASE'
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
function isAdult({ form, parts, committed }: Sentence): boolean {
  return !committed && !(form === 'single' && parts.every(part => part.youthDetention))
}
