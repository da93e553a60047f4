import type { Booking } from '../booking.ts'
import type { Step } from '../calculation/workings.ts'
import type { Edition } from '../editions.ts'
import type { QuestionCode } from '../questions.ts'

/** A booking put into terms that the timeline knows, with what was done to it. */
export interface Translated {
  readonly booking: Booking
  /** Stand before every working. */
  readonly notes: readonly Step[]
  /** What must be decided first. */
  readonly open: readonly QuestionCode[]
}

/** Puts one thing that the timeline does not know into terms that it knows. */
export type Translate = (booking: Booking, edition: Edition) => Translated

/** Nothing to do. */
export function unchanged(booking: Booking): Translated {
  return { booking, notes: [], open: [] }
}
