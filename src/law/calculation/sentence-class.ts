import type { Day, Fraction, Term } from '#kernel'
import type { Part } from '../booking.ts'
import type { Edition, ReleaseLaw, Track } from '../editions.ts'

/** What a class of sentence answers about one imposed sentence, so that no stage needs to know which class it is. */
export interface Answers {
  readonly track: Track
  /** Released under the Criminal Justice Act 1991. */
  readonly oldScheme: boolean
  /** For an offence to which the Offender Rehabilitation Act 2014 applies. */
  readonly afterRehabilitationAct: boolean
  readonly custodialTerm: Term
  readonly totalTerm: Term
  /** False when this part keeps home detention curfew from the whole sentence. */
  readonly curfewAllowed: boolean
  /** Detention of a young person: on its own, it keeps its curfew when adults lose theirs. */
  readonly youthDetention: boolean
  /** May have an early removal date; never so for some classes, and not alone under the old scheme. */
  readonly removable: boolean
  /** Everything that bears on its release point, as one text: two offences of one sentence may differ in it. */
  readonly arrangements: string
  /** True when a release law sets the share of this part. */
  readonly reachedBy: (law: ReleaseLaw) => boolean
}

/** One imposed sentence while its dates are worked out. */
export interface ServedPart extends Answers {
  readonly source: Part
  readonly id: string
  /** Equal for two records that say the same of the same sentence. */
  readonly identity: number
  readonly imposedOn: Day
  readonly committedOn: Day
  readonly follows: string | undefined
  /** The share that the release law now in play makes it serve. */
  share: Fraction
}

/** An entry in the registry of classes that can be calculated. */
export interface SentenceClass<Imposed extends Part> {
  answers(part: Imposed, edition: Edition): Answers
}
