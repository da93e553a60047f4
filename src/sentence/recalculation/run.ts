import { ok, refuse, type Day, type Result } from '#kernel'
import type { Edition } from '#law'
import type { CannotRecalculate, Cohort } from './cohort.ts'
import type { Report } from './report.ts'

/** `rehearsal`: writes to nobody's record. `for-real`: keeps a new calculation for each whose dates change. */
export type Mode = 'rehearsal' | 'for-real'

interface OfRun {
  readonly id: string
  readonly version: number
  readonly mode: Mode
  readonly cohort: Cohort
  /** The law by which dates are worked out. */
  readonly law: Edition
  /** The law that they are compared with. */
  readonly against: Edition
  readonly reason: string
  /** How many people it is about. */
  readonly people: number
  /** The prisons it was asked for, by code; none: every prison. */
  readonly places: readonly string[]
  readonly startedBy: string
  readonly startedAt: string
  /** The day as of which releases are counted. */
  readonly on: Day
}

export type Running = OfRun & { readonly state: 'running' }
/** Everybody was recalculated. */
export type Finished = OfRun & { readonly state: 'finished'; readonly endedAt: string; readonly report: Report }
/** Somebody ended it before that. What was done for real until then stays done. */
export type Cancelled = OfRun & { readonly state: 'cancelled'; readonly endedAt: string }

/** A recalculation of many people. */
export type Run = Running | Finished | Cancelled

/** How far a run has come. */
export interface Progress {
  readonly people: number
  readonly done: number
  /** Parts that are not done, being worked on or not. */
  readonly partsLeft: number
}

/** Ends a run before everybody was recalculated. */
export function cancel(run: Run, at: string): Result<Cancelled, CannotRecalculate> {
  return run.state === 'running'
    ? ok({ ...run, state: 'cancelled', endedAt: at })
    : refuse({ code: 'recalculation.ended' })
}
