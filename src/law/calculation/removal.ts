import { addDays, addTerm, daysBetween, earliest, shareRoundedUp, term, type Day } from '#kernel'
import type { EarlyRemoval } from '../cja-2003/s260-early-removal.ts'
import type { BreakdownEntry, ExtraAdjustment } from './breakdown-entry.ts'
import { moved, paroleDate, release, type Sentence } from './sentence.ts'

interface Removal {
  readonly on: Day
  readonly entry: BreakdownEntry
}

interface Reckoning extends Removal {
  /** The date that decides which side of the change the sentence falls on. */
  readonly compared: Day
}

/** True when a chain has parts imposed before the change of the law on early removal and parts imposed after. */
export function spansRemovalChange({ form, parts, edition }: Sentence): boolean {
  const { on } = edition.removal
  return form === 'chain' && parts.some(part => part.imposedOn < on) && parts.some(part => part.imposedOn >= on)
}

/** From when a person liable to removal may be removed from the country (Criminal Justice Act 2003 s.260). */
export function removal(sentence: Sentence): Removal | undefined {
  const { form, parts, start, counters } = sentence
  const { before, after, on } = sentence.edition.removal
  if (sentence.recall || !parts.some(part => part.removable)) return undefined
  if (form === 'single' && parts.every(part => part.oldScheme)) return undefined
  const later = start >= on || spansRemovalChange(sentence)
  if (!later) {
    const older = reckon(sentence, before.answer)
    if (older.compared < on) return older
  }
  const newer = reckon(sentence, after.answer)
  if (later || newer.compared >= on) return newer
  const date = addDays(on, counters.awarded - counters.unusedAwarded - counters.servedAwarded)
  return {
    on: date,
    entry: { ...newer.entry, rules: [...newer.entry.rules, 'ERSED_ADJUSTED_TO_ERS30_COMMENCEMENT'] },
  }
}

function reckon(sentence: Sentence, { within, share }: EarlyRemoval): Reckoning {
  const { start, unadjustedRelease, unadjustedParole, counters } = sentence
  // Removal is reckoned from when release could first come.
  const out = paroleDate(sentence) ?? release(sentence)
  const unadjusted = unadjustedParole ?? unadjustedRelease
  const longestBefore = addTerm(out, negative(within))
  const shareServed = addDays(start, shareRoundedUp(daysBetween(start, unadjusted) + 1, share))
  const adjustedShareServed = earliest(addDays(shareServed, moved(sentence)), out)
  const byShare = adjustedShareServed > longestBefore
  const on = byShare ? adjustedShareServed : longestBefore
  const entry: BreakdownEntry = byShare
    ? {
        rules: ['ERSED_MIN_EFFECTIVE_DATE'],
        rulesWithExtraAdjustments: {},
        adjustedDays: daysBetween(shareServed, adjustedShareServed),
        releaseDate: on,
        unadjustedDate: shareServed,
      }
    : {
        rules: ['ERSED_MAX_PERIOD'],
        rulesWithExtraAdjustments: { ERSED_MAX_PERIOD: longestBeforeRelease(within) },
        adjustedDays: daysBetween(unadjustedRelease, release(sentence)),
        releaseDate: on,
        unadjustedDate: unadjusted,
      }
  const added = counters.ual + counters.awarded
  if (on - added >= start) return { on, entry, compared: addDays(on, -counters.awarded) }
  const notBefore = addDays(start, added)
  return {
    on: notBefore,
    compared: addDays(start, counters.ual),
    entry: {
      rules: ['ERSED_BEFORE_SENTENCE_DATE'],
      rulesWithExtraAdjustments: {},
      adjustedDays: added,
      releaseDate: notBefore,
      unadjustedDate: start,
    },
  }
}

function negative({ years, months, weeks, days }: EarlyRemoval['within']): EarlyRemoval['within'] {
  return term({ years: -years, months: -months, weeks: -weeks, days: -days })
}

function longestBeforeRelease({ years, days }: EarlyRemoval['within']): ExtraAdjustment {
  return years > 0 ? { adjustmentValue: -years, type: 'YEARS' } : { adjustmentValue: -days, type: 'DAYS' }
}
