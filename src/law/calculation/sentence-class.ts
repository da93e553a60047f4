import type { Day, Fraction, Term } from '#kernel'
import type { Part, Recall } from '../booking.ts'
import type { Edition, ReleaseLaw, Track } from '../editions.ts'
import type { KindCode } from '../kinds.ts'
import type { Reasoned } from '../rule.ts'
import type { DetentionAndTraining } from '../sentencing-act-2020/s241-detention-and-training.ts'

/** What a class of sentence answers about one imposed sentence, so that no stage needs to know which class it is. */
export interface Answers {
  /** A standard determinate sentence, whose share the release laws set; undefined for other classes. */
  readonly track: Track | undefined
  /** Serves the longer share of s.244ZA. */
  readonly sdsPlus: boolean
  /** Released under the Criminal Justice Act 1991. */
  readonly oldScheme: boolean
  /** For an offence to which the Offender Rehabilitation Act 2014 applies. */
  readonly afterRehabilitationAct: boolean
  readonly custodialTerm: Term
  readonly totalTerm: Term
  /** The share of the custodial term to be served; for a standard sentence until a release law sets another. */
  readonly share: Reasoned<Fraction>
  /** From what share of the time to serve the Parole Board may direct release; undefined where it has no part in it. */
  readonly parole: Reasoned<Fraction> | undefined
  /** An extended or special custodial sentence: a chain with one is on licence to its end. */
  readonly extended: boolean
  /** Kinds of date it has standing alone; undefined where they depend on its length and offence. */
  readonly kinds: readonly KindCode[] | undefined
  /** Kinds that a recall from it leaves, when it stands alone. */
  readonly kindsOfRecall: readonly KindCode[] | undefined
  /** How a detention and training order is served; undefined for other classes. */
  readonly training: DetentionAndTraining | undefined
  /** Committed for a term outside the release schemes: a fine default, a training order, a breach of supervision. */
  readonly committed: boolean
  /** Imprisonment in default of a fine, or for contempt. */
  readonly fine: boolean
  /** A committal for breach of the supervision after an earlier sentence. */
  readonly breach: { readonly supervisionEndsOn: Day | undefined } | undefined
  /** Which time before sentence counts as served. */
  readonly credits: { readonly remand: boolean; readonly taggedBail: boolean }
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
export interface ServedPart extends Omit<Answers, 'share'> {
  /** The share of its class, before any release law sets another. */
  readonly shareOfClass: Reasoned<Fraction>
  readonly source: Part
  readonly id: string
  /** Equal for two records that say the same of the same sentence. */
  readonly identity: number
  readonly imposedOn: Day
  readonly committedOn: Day
  readonly follows: string | undefined
  readonly recall: Recall | undefined
  /** The share that the release law now in play makes it serve. */
  share: Fraction
}

/** An entry in the registry of classes. */
export interface SentenceClass<Imposed extends Part> {
  answers(part: Imposed, edition: Edition): Answers
}
