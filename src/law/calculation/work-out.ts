import { addDays, addTerm, addTerms, daysBetween, shareRoundedDown, shareRoundedUp, termDays, type Day } from '#kernel'
import type { KindCode } from '../kinds.ts'
import type { BreakdownEntry } from './breakdown-entry.ts'
import { curfew } from './curfew.ts'
import { mixedChain } from './identify.ts'
import { removal } from './removal.ts'
import {
  adjustedExpiry,
  deductions,
  immediateRelease,
  kindsNow,
  movedWithoutAwarded,
  paroleDate,
  release,
  releaseWithoutAwarded,
  type Sentence,
} from './sentence.ts'

/** Works out every date of one sentence from what has been taken off and added so far. */
export function workOut(sentence: Sentence, asked: { readonly earlyRemoval: boolean }): void {
  const kinds = kindsNow(sentence)
  const { breakdown } = sentence
  // A training order, and a recall that leaves nothing else, are neither with a licence nor without.
  if (kinds.includes('ARD') || kinds.includes('CRD')) {
    sentence.conditional = !kinds.includes('ARD')
    if (sentence.conditional) delete breakdown.ARD
    else delete breakdown.CRD
    breakdown[sentence.conditional ? 'CRD' : 'ARD'] = releaseEntry(sentence)
  }
  if (kinds.includes('SLED')) delete breakdown.SED
  else delete breakdown.SLED
  breakdown[kinds.includes('SLED') ? 'SLED' : 'SED'] = expiryEntry(sentence)
  workOutParole(sentence, kinds)
  workOutRemoval(sentence, asked.earlyRemoval)
  workOutSupervision(sentence)
  if (kinds.includes('LED')) workOutLicence(sentence)
  if (kinds.includes('HDCED')) workOutCurfew(sentence)
}

function workOutParole(sentence: Sentence, kinds: readonly KindCode[]): void {
  const { unadjustedParole } = sentence
  const on = paroleDate(sentence)
  if (unadjustedParole === undefined || on === undefined || !kinds.includes('PED')) return
  sentence.breakdown.PED = {
    rules: [],
    rulesWithExtraAdjustments: {},
    adjustedDays: daysBetween(unadjustedParole, on),
    releaseDate: on,
    unadjustedDate: unadjustedParole,
  }
}

function releaseEntry(sentence: Sentence): BreakdownEntry {
  const { unadjustedRelease, counters } = sentence
  const releaseDate = release(sentence)
  return {
    rules: immediateRelease(sentence) ? ['IMMEDIATE_RELEASE'] : [],
    rulesWithExtraAdjustments:
      counters.unusedAwarded === 0 ? {} : { UNUSED_ADA: { adjustmentValue: counters.unusedAwarded, type: 'DAYS' } },
    adjustedDays: daysBetween(unadjustedRelease, releaseDate),
    releaseDate,
    unadjustedDate: unadjustedRelease,
  }
}

function expiryEntry(sentence: Sentence): BreakdownEntry {
  const releaseDate = adjustedExpiry(sentence)
  return {
    rules: [],
    rulesWithExtraAdjustments: {},
    adjustedDays: daysBetween(sentence.unadjustedExpiry, releaseDate),
    releaseDate,
    unadjustedDate: sentence.unadjustedExpiry,
  }
}

function workOutRemoval(sentence: Sentence, asked: boolean): void {
  const found = asked ? removal(sentence) : undefined
  if (found === undefined) return
  sentence.removalFrom = found.on
  sentence.breakdown.ERSED = found.entry
}

function workOutCurfew(sentence: Sentence): void {
  const found = curfew(sentence)
  sentence.curfewFrom = found?.on
  if (found) sentence.breakdown.HDCED = found.entry
  else delete sentence.breakdown.HDCED
}

/** Supervision runs a year from release; added days do not move it (Criminal Justice Act 2003 s.256AA). */
function workOutSupervision(sentence: Sentence): void {
  const breach = sentence.form === 'single' ? sentence.parts[0]?.breach : undefined
  if (breach) workOutBreach(sentence, breach.supervisionEndsOn)
  else workOutOwnSupervision(sentence)
}

/** The supervision that was breached runs on to its own end, until supervision is repealed. */
function workOutBreach(sentence: Sentence, ends: Day | undefined): void {
  if (ends === undefined || sentence.edition.supervision.answer === undefined) return
  sentence.supervisionEnds = ends
  sentence.breakdown.TUSED = {
    rules: ['BOTUS_LATEST_TUSED_USED'],
    rulesWithExtraAdjustments: {},
    adjustedDays: 0,
    releaseDate: ends,
    unadjustedDate: ends,
  }
}

function workOutOwnSupervision(sentence: Sentence): void {
  const { kinds, start, expiryDays, custodialDays, ages, unadjustedRelease, counters, edition } = sentence
  const supervision = edition.supervision.answer
  const due =
    supervision !== undefined &&
    kinds.includes('TUSED') &&
    expiryDays - custodialDays < supervision.licenceLessThan &&
    releaseWithoutAwarded(sentence) >= ages.eighteenOn
  if (!due) {
    sentence.supervisionEnds = undefined
    delete sentence.breakdown.TUSED
    return
  }
  const immediate = immediateRelease(sentence)
  const from = immediate ? start : releaseWithoutAwarded(sentence)
  const ends = addDays(addTerm(from, supervision.lasts), counters.ualAfter)
  sentence.supervisionEnds = ends
  sentence.breakdown.TUSED = {
    rules: immediate ? ['TUSED_LICENCE_PERIOD_LT_1Y', 'IMMEDIATE_RELEASE'] : ['TUSED_LICENCE_PERIOD_LT_1Y'],
    rulesWithExtraAdjustments: {
      TUSED_LICENCE_PERIOD_LT_1Y: { adjustmentValue: supervision.lasts.months, type: 'MONTHS' },
    },
    adjustedDays: movedWithoutAwarded(sentence),
    releaseDate: ends,
    unadjustedDate: unadjustedRelease,
  }
}

/** A licence that ends before the sentence: a mixed short chain, or an old-style sentence of one to four years. */
export function workOutLicence(sentence: Sentence): void {
  sentence.licenceWorkedOut = mixedChain(sentence) ? mixedLicence(sentence) : oldLicence(sentence)
}

function mixedLicence(sentence: Sentence): Day {
  const { parts, start, counters, edition } = sentence
  const later = parts.filter(part => part.track && part.afterRehabilitationAct).map(part => part.totalTerm)
  // The only share of a term that rounds down.
  const days = shareRoundedDown(termDays(addTerms(later), start), edition.mixedChainLicence.answer)
  const out = release(sentence)
  const ends = addDays(out, days - counters.unusedLicenceAwarded)
  const unused = counters.unusedAwarded + counters.unusedLicenceAwarded
  sentence.breakdown.LED = {
    rules: ['LED_CONSEC_ORA_AND_NON_ORA'],
    rulesWithExtraAdjustments: unused === 0 ? {} : { UNUSED_ADA: { adjustmentValue: unused, type: 'DAYS' } },
    adjustedDays: days,
    releaseDate: ends,
    unadjustedDate: out,
  }
  return ends
}

function oldLicence(sentence: Sentence): Day {
  const { start, expiryDays, custodialDays, edition } = sentence
  const unused = sentence.recall ? 0 : Math.max(0, deductions(sentence) - custodialDays)
  const days = shareRoundedUp(expiryDays, edition.oldScheme.licence.answer)
  return addDays(start, days + unused + movedWithoutAwarded(sentence) - 1)
}
