import { addDays, latest, type Day } from '#kernel'
import type { LongestCurfew } from '../cja-2003/s246-home-detention-curfew.ts'
import type { BreakdownEntry, ExtraAdjustment, RuleCode } from './breakdown-entry.ts'
import { deductions, release, type Sentence } from './sentence.ts'

interface Curfew {
  readonly on: Day
  readonly entry: BreakdownEntry
}

interface Reckoning extends Curfew {
  /** Before added days. */
  readonly withoutAwarded: Day
}

/** From when a sentence may be served on home detention curfew (Criminal Justice Act 2003 s.246). */
export function curfew(sentence: Sentence): Curfew | undefined {
  const { form, start, parts, custodialDays } = sentence
  const { longest, shortestCustodialPeriod, fourteenDays } = sentence.edition.curfew
  if (release(sentence) < start + fourteenDays.answer) return undefined
  if (custodialDays < shortestCustodialPeriod.answer) return undefined

  const older = reckon(sentence, longest.before.answer)
  const spans =
    form === 'chain' &&
    parts.some(part => part.imposedOn < longest.on) &&
    parts.some(part => part.imposedOn >= longest.on)
  const decisive = spans ? latest(older.withoutAwarded, longest.on) : older.withoutAwarded
  if (decisive < longest.on)
    return { on: older.on, entry: { ...older.entry, rules: [...older.entry.rules, 'HDC_180'] } }

  const newer = reckon(sentence, longest.after.answer)
  if (newer.withoutAwarded >= longest.on) return newer
  return {
    on: addDays(longest.on, awardedToServe(sentence)),
    entry: { ...newer.entry, rules: [...newer.entry.rules, 'HDCED_ADJUSTED_TO_365_COMMENCEMENT'] },
  }
}

function awardedToServe({ counters }: Sentence): number {
  return counters.awarded - counters.unusedAwarded - counters.servedAwarded
}

function reckon(sentence: Sentence, longest: LongestCurfew): Reckoning {
  const { start, custodialDays, counters } = sentence
  const { fourteenDays } = sentence.edition.curfew
  const credit = deductions(sentence)
  const awarded = awardedToServe(sentence)
  let extras: { [code in RuleCode]?: ExtraAdjustment }
  const rules: RuleCode[] = []
  let withoutAwarded: Day
  let adjustedDays = counters.ual + awarded - credit
  let fromStart: boolean

  if (custodialDays < longest.from) {
    const served = daysServedFirst(sentence)
    withoutAwarded = addDays(start, served - credit + counters.ual)
    rules.push('HDCED_GE_MIN_PERIOD_LT_MIDPOINT')
    extras = { HDCED_GE_MIN_PERIOD_LT_MIDPOINT: { adjustmentValue: served, type: 'DAYS' } }
    fromStart = true
  } else {
    withoutAwarded = addDays(start, custodialDays - (longest.days + 1) - credit + counters.ual)
    rules.push('HDCED_GE_MIDPOINT_LT_MAX_PERIOD')
    extras = { HDCED_GE_MIDPOINT_LT_MAX_PERIOD: { adjustmentValue: -longest.days, type: 'DAYS' } }
    fromStart = false
  }
  if (start + fourteenDays.answer >= withoutAwarded - counters.ual) {
    withoutAwarded = addDays(start, fourteenDays.answer + counters.ual)
    rules.push('HDCED_MINIMUM_CUSTODIAL_PERIOD')
    extras = { HDCED_MINIMUM_CUSTODIAL_PERIOD: { adjustmentValue: fourteenDays.answer, type: 'DAYS' } }
    adjustedDays = counters.ual + awarded
    fromStart = true
  }
  const on = addDays(withoutAwarded, awarded)
  return {
    on,
    withoutAwarded,
    entry: {
      rules,
      rulesWithExtraAdjustments: extras,
      adjustedDays,
      releaseDate: on,
      unadjustedDate: fromStart ? start : addDays(on, longest.days),
    },
  }
}

/** What must be served before a curfew: the half, taken of the exact custodial period before it was rounded to whole days. */
export function daysServedFirst({ custodyExactly: { days, share }, edition }: Sentence): number {
  const { days: least, share: part } = edition.curfew.servedFirst.answer
  return Math.max(least, Math.ceil((days * share.numerator * part.numerator) / (share.denominator * part.denominator)))
}
