import { never, ok, refuse, type Result } from '#kernel'
import type { ByHand } from './by-hand.ts'
import type { Input, Outcome } from './outcome.ts'
import type { Because } from './reasons.ts'

interface OfCalculation {
  readonly id: string
  readonly person: string
  readonly version: number
  /** 1 for a person's first. */
  readonly number: number
  readonly because: Because
  /** Why, in the words of the one who made the change. */
  readonly reason: string | null
  /** Everybody who changed what it was worked out from since the last confirmed calculation. */
  readonly makers: readonly string[]
  readonly madeBy: string
  readonly madeAt: string
  readonly edition: string
  readonly input: Input
  readonly outcome: Outcome
  /** How dates came about that the law did not give; null for those that it did. */
  readonly byHand: ByHand | null
  /** A second person who did not agree with the dates; null when nobody has said so. */
  readonly sentBack: SentBack | null
}

/** That a second person did not agree, and why. */
export interface SentBack {
  readonly by: string
  readonly at: string
  readonly why: string
}

interface Signed {
  readonly confirmedBy: string
  readonly confirmedAt: string
}

interface Unsigned {
  readonly confirmedBy?: undefined
  readonly confirmedAt?: undefined
}

/** Worked out, and waiting for a second person. */
export type Provisional = OfCalculation & Unsigned & { readonly state: 'provisional' }
/** A second person did not agree: what it came from is to be put right, or the dates worked out again. */
export type NotAgreed = OfCalculation & Unsigned & { readonly state: 'sent-back'; readonly sentBack: SentBack }
/** No dates could be worked out; the outcome says why. */
export type Refused = OfCalculation & Unsigned & { readonly state: 'refused' }
/** Checked by a second person: these dates count. */
export type Confirmed = OfCalculation & Signed & { readonly state: 'confirmed' }
/** Confirmed, but what it was worked out from has changed since. */
export type OutOfDate = OfCalculation & Signed & { readonly state: 'stale' }
/** Another calculation has taken its place. */
export type Superseded = OfCalculation & (Signed | Unsigned) & { readonly state: 'superseded' }

export type Calculation = Provisional | NotAgreed | Refused | Confirmed | OutOfDate | Superseded

export type CannotConfirm = {
  readonly code:
    | 'release-dates.second-person-needed'
    | 'release-dates.inputs-changed'
    | 'release-dates.could-not-be-worked-out'
    | 'release-dates.already-confirmed'
    | 'release-dates.not-agreed'
}

/** Confirms provisional dates: never by anybody who made them, or changed what they came from. */
export function confirm(calculation: Calculation, by: string, at: string): Result<Confirmed, CannotConfirm> {
  switch (calculation.state) {
    case 'provisional':
      return calculation.makers.includes(by)
        ? refuse({ code: 'release-dates.second-person-needed' })
        : ok({ ...calculation, state: 'confirmed', confirmedBy: by, confirmedAt: at })
    case 'sent-back':
      return refuse({ code: 'release-dates.not-agreed' })
    case 'refused':
      return refuse({ code: 'release-dates.could-not-be-worked-out' })
    case 'confirmed':
      return refuse({ code: 'release-dates.already-confirmed' })
    case 'stale':
    case 'superseded':
      return refuse({ code: 'release-dates.inputs-changed' })
    default:
      return never(calculation)
  }
}

export type CannotSendBack = CannotConfirm | { readonly code: 'release-dates.no-reason' }

/** A second person does not agree: whoever could confirm the dates may send them back, and says why. */
export function sendBack(calculation: Calculation, by: SentBack): Result<NotAgreed, CannotSendBack> {
  const agreed = confirm(calculation, by.by, by.at)
  if (!agreed.ok) return agreed
  if (by.why.trim() === '') return refuse({ code: 'release-dates.no-reason' })
  const { confirmedBy: _, confirmedAt: __, ...made } = agreed.value
  return ok({ ...made, state: 'sent-back', sentBack: by })
}

/** What becomes of a calculation when what it was worked out from changes. */
export function overtake(calculation: Calculation): OutOfDate | Superseded {
  switch (calculation.state) {
    case 'confirmed':
      return { ...calculation, state: 'stale' }
    // Still the dates that were last relied on, until others are confirmed.
    case 'stale':
    case 'superseded':
      return calculation
    case 'provisional':
    case 'sent-back':
    case 'refused':
      return { ...calculation, state: 'superseded' }
    default:
      return never(calculation)
  }
}

/** What becomes of the last confirmed calculation when a newer one is confirmed. */
export function retire(calculation: OutOfDate): Superseded {
  return { ...calculation, state: 'superseded' }
}

/** Who answers for a new calculation: everybody since the last confirmed one. */
export function makersOf(latest: Calculation | undefined, by: string): readonly string[] {
  const unconfirmed: readonly Calculation['state'][] = ['provisional', 'sent-back', 'refused']
  const before = latest && unconfirmed.includes(latest.state) ? latest.makers : []
  return [...new Set([...before, by])]
}
