import type { Day } from '#kernel'
import type { RuleCode } from './breakdown-entry.ts'
import type { Found } from './kind-of-date.ts'
import { spansRemovalChange } from './removal.ts'
import { firstGreatest, immediateRelease, releaseDate, type Sentence } from './sentence.ts'
import type { Together } from './several.ts'
import type { Timeline } from './timeline.ts'

/** The early removal date of several sentences. */
export interface ChosenRemoval {
  readonly found: Found | undefined
  /** There is none because a training order releases after the other sentences. */
  readonly notApplicable: boolean
}

/** The latest early removal date, held back by terms served beside it that have none. */
export function chooseRemoval(
  together: Together,
  released: Found | undefined,
  transfer: Found | undefined,
): ChosenRemoval {
  const { sentences, groups, timeline } = together
  const none: ChosenRemoval = { found: undefined, notApplicable: false }
  const last = firstGreatest(
    sentences.filter(sentence => !immediateRelease(sentence)),
    sentence => sentence.removalFrom,
  )
  const on = last?.removalFrom
  if (last === undefined || on === undefined) return none
  const beside = groups.find(group => group.sentences.includes(last))?.sentences ?? []
  const terms = beside.filter(sentence => isFineOrBreach(sentence) && !immediateRelease(sentence))
  if (terms.some(sentence => releaseDate(sentence) > releaseDate(last))) return none
  const fine = firstGreatest(
    terms.filter(sentence => sentence.parts.every(part => part.fine) && releaseDate(sentence) > on),
    releaseDate,
  )
  const own: Found = { date: on, sentence: last, entry: last.breakdown.ERSED }
  if (fine) return later(held(own, 'ERSED_ADJUSTED_TO_CONCURRENT_TERM', releaseDate(fine)), fine, timeline)
  if (transfer && released) {
    if (transfer.date >= released.date) return { found: undefined, notApplicable: true }
    if (transfer.date >= on)
      return later(held(own, 'ERSED_ADJUSTED_TO_MTD', transfer.date), transfer.sentence, timeline)
  }
  return later(own, undefined, timeline)
}

function isFineOrBreach({ form, parts }: Sentence): boolean {
  return form === 'single' && parts.every(part => part.fine || part.breach !== undefined)
}

function held(own: Found, rule: RuleCode, date: Day): Found {
  const entry = {
    rules: [rule],
    rulesWithExtraAdjustments: {},
    adjustedDays: 0,
    releaseDate: date,
    unadjustedDate: own.date,
  }
  return { ...own, date, entry }
}

/** A chain that crosses the change of the law keeps the date it had just before, where an edition says so. */
function later(found: Found, heldBy: Sentence | undefined, { beforeRemovalChange }: Timeline): ChosenRemoval {
  const kept = beforeRemovalChange?.dates.ERSED
  if (beforeRemovalChange && kept !== undefined && kept > found.date && spansRemovalChange(found.sentence)) {
    const entry = beforeRemovalChange.breakdown.ERSED
    return { found: { ...found, date: kept, entry }, notApplicable: beforeRemovalChange.removalNotApplicable }
  }
  return { found: heldBy ? { ...found, heldBy } : found, notApplicable: false }
}
