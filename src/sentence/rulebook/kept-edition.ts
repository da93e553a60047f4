import type { Day } from '#kernel'
import type { Edition } from '#law'

/** An edition of the law that is kept for good. */
export interface KeptEdition {
  readonly edition: Edition
  /** The day from which calculations use it; undefined for one that the program brought with it. */
  readonly begins: Day | undefined
  /** Who published it, by username. */
  readonly publishedBy: string | undefined
}
