import type { Day } from '#kernel'

/** Whom a recalculation is about. What is left out does not narrow it: an empty cohort is everybody in custody. */
export interface Cohort {
  /** True: also those who are not in custody. */
  readonly anywhere?: boolean
  /** Codes of prisons and youth sites. */
  readonly prisons?: readonly string[]
  /** The statistical region of those, such as `Yorkshire and The Humber`. */
  readonly region?: string
  /** Sentenced between these days, both counted. */
  readonly sentencedFrom?: Day
  readonly sentencedTo?: Day
  /** With a date of this kind, between these days where they are given. */
  readonly kind?: string
  readonly kindFrom?: Day
  readonly kindTo?: Day
  /** Serving a sentence of this class, such as `standard-determinate`. */
  readonly class?: string
  /** Prison numbers. */
  readonly numbers?: readonly string[]
  /** No more than so many of those: for a trial. */
  readonly most?: number
}

export type CannotRecalculate = {
  readonly code:
    | 'recalculation.own-prison'
    | 'recalculation.nobody'
    | 'recalculation.running'
    | 'recalculation.ended'
    | 'recalculation.not-in-force'
}
