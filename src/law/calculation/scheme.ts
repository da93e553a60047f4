import type { Day } from '#kernel'
import type { ReleaseLaw } from '../editions.ts'
import type { KindCode } from '../kinds.ts'
import type { Tranche } from '../uksi-2024-844/article-1-tranches.ts'
import type { Outcome } from './outcome.ts'
import type { Sentence } from './sentence.ts'
import type { Timeline } from './timeline.ts'

/** How a staged change of release points treats people sentenced before it. */
export interface Scheme {
  /** Kinds of date by which it can be told that the change shaped the result. */
  readonly shows: readonly KindCode[]
  /** A parole date held to another sentence's release shows it by that release. */
  readonly comparesHeldParole: boolean
  /** True when the change set the release point of this sentence. */
  readonly shaped: (sentence: Sentence) => boolean
  /** True when the change may affect this sentence, so that its holder needs a tranche. */
  mayAffect(timeline: Timeline, law: ReleaseLaw, commencement: Day, sentence: Sentence): boolean
  /** True when the person, being out of custody, is not allocated to this tranche. */
  vetoes(timeline: Timeline, tranche: Tranche): boolean
  /** True when the dates before the change must be kept, to be compared with those after it. */
  keepsEarlier(law: ReleaseLaw, tranche: Tranche, sentences: readonly Sentence[]): boolean
  /** The final dates, from those under the change and those just before it took effect for the person. */
  finalise(timeline: Timeline, law: ReleaseLaw, tranche: Tranche, compared: Compared): Outcome
}

export interface Compared {
  /** Under the change. */
  readonly early: Outcome
  /** Just before it took effect for the person. */
  readonly standard: Outcome
}
