import { dayInWords, daysBetween, type Day } from '#kernel'
import type { KindCode, Dates } from '../kinds.ts'
import type { Outcome } from './outcome.ts'
import { setAccount, step, withStep, type Account } from './workings.ts'

/** The dates that were confirmed for an earlier period of custody, after the check on the second day. */
export interface Previous {
  readonly dates: Dates
  /** Days of remand or tagged bail that were left over then. */
  readonly unusedDeductions: number
}

/** Keeps the end that was confirmed before, when it is later: a person already told when a sentence ends is not told otherwise. */
export function keepPreviousExpiry(outcome: Outcome, previous: Previous | undefined): Outcome {
  const kept = previous && expiryOf(previous)
  const { SLED } = outcome.dates
  if (kept === undefined || SLED === undefined || kept <= SLED) return outcome
  const dates = { ...outcome.dates, SLED: kept }
  const accounts: { [kind in KindCode]?: Account } = { ...outcome.accounts }
  const { en, cy } = dayInWords(kept)
  setAccount(
    accounts,
    'SLED',
    withStep(
      accounts.SLED,
      step({
        what: { en: 'As confirmed before', cy: 'Fel y cadarnhawyd o’r blaen' },
        date: kept,
        because: {
          en: `The end confirmed for an earlier period of custody, ${en}, is later and is kept.`,
          cy: `Mae’r diwedd a gadarnhawyd ar gyfer cyfnod cynharach yn y ddalfa, ${cy}, yn hwyrach ac fe’i cedwir.`,
        },
      }),
    ),
  )
  if (dates.TUSED !== undefined && kept > dates.TUSED) delete dates.TUSED
  return {
    ...outcome,
    dates,
    accounts,
    breakdown: {
      ...outcome.breakdown,
      SLED: {
        rules: ['PREVIOUSLY_RECORDED_SLED_USED'],
        rulesWithExtraAdjustments: {},
        adjustedDays: daysBetween(SLED, kept),
        releaseDate: kept,
        unadjustedDate: SLED,
      },
    },
  }
}

function expiryOf({ dates: { SLED, SED, LED }, unusedDeductions }: Previous): Day | undefined {
  if (unusedDeductions > 0) return undefined
  return SLED ?? (SED === LED ? SED : undefined)
}
