import type { Day, Text } from '#kernel'
import type { KindCode } from '../kinds.ts'
import type { Gathered } from './outcome.ts'
import type { Sentence } from './sentence.ts'
import type { Timeline } from './timeline.ts'

/** One line of a working, like a line of a receipt. */
export interface Step {
  readonly what: Text
  /** Days this step adds, or takes off when negative. */
  readonly days?: number
  /** Where the date stands after it. */
  readonly date?: Day
  readonly because: Text
  /** legislation.gov.uk identifiers. */
  readonly cites: readonly string[]
}

/** The working of each date. */
export type Workings = { readonly [kind in KindCode]?: readonly Step[] }

export function workingsOf(
  _timeline: Timeline,
  _gathered: Gathered,
  _sentences: readonly Sentence[],
  _heldBy?: Sentence,
): Workings {
  return {}
}
