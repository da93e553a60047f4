import type { Day, Text } from '#kernel'
import type { Kind } from '../kinds.ts'
import type { BreakdownEntry } from './breakdown-entry.ts'
import type { Sentence } from './sentence.ts'
import type { Several } from './several.ts'
import type { Timeline } from './timeline.ts'
import type { Step } from './workings.ts'

/** A date that was found, with the sentence that gives it. */
export interface Found {
  readonly date: Day
  readonly sentence: Sentence
  readonly entry: BreakdownEntry | undefined
  /** A longer sentence whose release holds this date back. */
  readonly heldBy?: Sentence | undefined
}

/** Everything about one kind of date: what it is called, and how it is worked out, chosen and explained. */
export interface KindOfDate extends Kind {
  /** The date that a sentence of this kind has of its own, whatever is served beside it. */
  own(sentence: Sentence): Day | undefined
  /** The date when one sentence is all there is. */
  alone(sentence: Sentence, timeline: Timeline): Found | undefined
  /** The date when several sentences are served together or after each other. */
  together(several: Several): Found | undefined
  /** The lines of its receipt, up to the date. */
  steps(found: Found): readonly Step[]
  /** Why the sentence that gives it decides, and not another. */
  readonly deciding: Text
}

/** A date of a sentence, with the entry of that kind; undefined without a date. */
export function found(sentence: Sentence, date: Day | undefined, entry: BreakdownEntry | undefined): Found | undefined {
  return date === undefined ? undefined : { date, sentence, entry }
}
