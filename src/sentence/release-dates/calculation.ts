import { never, ok, refuse, type Result } from '#kernel'
import type { Input, Outcome } from './outcome.ts'

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
}

/** Why a calculation was made. */
export type Because =
  | 'warrant'
  | 'warrant-corrected'
  | 'adjustment-added'
  | 'adjustment-changed'
  | 'adjustment-removed'
  | 'records-joined'
  | 'alert-changed'
  | 'date-of-birth-corrected'
  | 'asked'
  | 'law'

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
/** No dates could be worked out; the outcome says why. */
export type Refused = OfCalculation & Unsigned & { readonly state: 'refused' }
/** Checked by a second person: these dates count. */
export type Confirmed = OfCalculation & Signed & { readonly state: 'confirmed' }
/** Confirmed, but what it was worked out from has changed since. */
export type OutOfDate = OfCalculation & Signed & { readonly state: 'stale' }
/** Another calculation has taken its place. */
export type Superseded = OfCalculation & (Signed | Unsigned) & { readonly state: 'superseded' }

export type Calculation = Provisional | Refused | Confirmed | OutOfDate | Superseded

export type CannotConfirm = {
  readonly code:
    | 'release-dates.second-person-needed'
    | 'release-dates.inputs-changed'
    | 'release-dates.could-not-be-worked-out'
    | 'release-dates.already-confirmed'
}

/** Confirms provisional dates: never by anybody who made them, or changed what they came from. */
export function confirm(calculation: Calculation, by: string, at: string): Result<Confirmed, CannotConfirm> {
  switch (calculation.state) {
    case 'provisional':
      return calculation.makers.includes(by)
        ? refuse({ code: 'release-dates.second-person-needed' })
        : ok({ ...calculation, state: 'confirmed', confirmedBy: by, confirmedAt: at })
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
  const before = latest && (latest.state === 'provisional' || latest.state === 'refused') ? latest.makers : []
  return [...new Set([...before, by])]
}
