import type { Day } from '#kernel'
import type { RuleVersion } from '#sentence/release-dates'

/** A person whose dates a run moves. */
export interface MovedPerson {
  readonly person: string
  readonly heldAt: string | null
  readonly beforeOn: Day | null
  readonly afterOn: Day | null
  readonly worse: boolean
}

/** A date of a person that a run moves. Days are `YYYY-MM-DD`. */
export interface MovedDate {
  readonly person: string
  readonly kind: string
  readonly from: string | null
  readonly to: string | null
  readonly by: readonly RuleVersion[]
}
