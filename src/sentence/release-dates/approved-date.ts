import { ok, refuse, type Day, type Result } from '#kernel'
import type { Calculation } from './calculation.ts'
import { approvedKinds, type ApprovedKind, type KeyDates } from './date-kinds.ts'
import { faultsOf, type EnteredFault } from './entered-dates.ts'

/** A date that somebody approved, and no calculation gives. */
export interface ApprovedDate {
  readonly id: string
  readonly version: number
  readonly person: string
  readonly kind: ApprovedKind
  readonly on: Day
  /** The confirmed calculation that it was given beside. */
  readonly calculation: string
  readonly state: 'in-force' | 'removed'
  /** On what authority it was given, changed or removed. */
  readonly reason: string
  readonly givenBy: string
  readonly givenAt: string
}

/** The approved dates in force, by kind. */
export function datesOf(approved: readonly ApprovedDate[]): KeyDates {
  return Object.fromEntries(approved.filter(({ state }) => state === 'in-force').map(({ kind, on }) => [kind, on]))
}

export type CannotStand = {
  readonly code:
    | 'approved-dates.no-previous-calculation'
    | 'approved-dates.previous-calculation-manual'
    | 'approved-dates.previous-calculation-overridden'
    | 'approved-dates.inputs-changed'
    | 'approved-dates.validation-failed'
    | 'approved-dates.calculation-failed'
    | 'approved-dates.dates-have-changed'
}

/** What a calculation comes to now. */
export interface Again {
  readonly sameInput: boolean
  readonly sameDates: boolean
  /** What is recorded could not even be made into a booking. */
  readonly invalid: boolean
  readonly refused: boolean
}

/** Whether approved dates may be given beside the newest calculation: it is confirmed, worked out, and comes to the same. */
export function mayStandBeside(latest: Calculation | undefined, again: Again): Result<Calculation, CannotStand> {
  if (!latest) return refuse({ code: 'approved-dates.no-previous-calculation' })
  if (latest.state !== 'confirmed') return refuse({ code: 'approved-dates.inputs-changed' })
  if (latest.byHand?.way === 'genuine-override')
    return refuse({ code: 'approved-dates.previous-calculation-overridden' })
  if (latest.byHand) return refuse({ code: 'approved-dates.previous-calculation-manual' })
  if (again.invalid) return refuse({ code: 'approved-dates.validation-failed' })
  if (!again.sameInput) return refuse({ code: 'approved-dates.inputs-changed' })
  if (again.refused) return refuse({ code: 'approved-dates.calculation-failed' })
  if (!again.sameDates) return refuse({ code: 'approved-dates.dates-have-changed' })
  return ok(latest)
}

/** What is wrong with an approved date beside the others: only what it is itself a part of. */
export function faultsBeside(
  kind: ApprovedKind,
  on: Day,
  { worked, others }: { readonly worked: KeyDates; readonly others: KeyDates },
): readonly EnteredFault[] {
  const all = { ...worked, ...others, [kind]: on }
  return faultsOf(all, { indeterminate: false }).filter(({ kinds }) => kinds.includes(kind))
}

/** True for the code of an approved kind of date. */
export function isApprovedKind(kind: string): kind is ApprovedKind {
  return approvedKinds.some(each => each === kind)
}
