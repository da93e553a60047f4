import type { Day, Text } from '#kernel'
import type { Reference } from './reference.ts'
import type { RemandPeriod } from './order.ts'

/** One thing wrong with an order, and where: a JSON pointer into it. */
export interface Fault {
  readonly code: FaultCode
  readonly at: string
  /** What fills the sentence's gaps. */
  readonly values?: Readonly<Record<string, string | number | Text>>
}

/** What an order is checked against: the reference data and what the person is serving already. */
export interface Circumstances extends Pick<Reference, 'today' | 'court' | 'offence' | 'outcome' | 'sentenceType'> {
  /** Sentences in force on the person's other warrants. */
  readonly earlier: readonly EarlierSentence[]
  /** Remand that is counted already on the person's other warrants. */
  readonly earlierRemand: readonly RemandPeriod[]
  /** Sentences of other warrants that run after one of the warrant being corrected: it must stay. */
  readonly followedFromElsewhere: ReadonlySet<string>
  /** Warrants in force that would be the same as this one. */
  readonly sameHearingRecorded: (court: string, reference: string | null, heardOn: Day) => boolean
}

/** A sentence on another warrant that this one may follow. */
export interface EarlierSentence {
  readonly id: string
  readonly imposedOn: Day
  readonly follows: string | null
}

export type FaultCode =
  | 'warrant.no-court'
  | 'warrant.unknown-court'
  | 'warrant.bad-reference'
  | 'warrant.no-hearing-date'
  | 'warrant.hearing-in-future'
  | 'warrant.hearing-too-long-ago'
  | 'warrant.already-recorded'
  | 'warrant.no-charges'
  | 'warrant.too-many-charges'
  | 'warrant.no-sentence'
  | 'warrant.sentence-at-remand-hearing'
  | 'warrant.no-offence'
  | 'warrant.unknown-offence'
  | 'warrant.no-offence-date'
  | 'warrant.offence-date-out-of-range'
  | 'warrant.offence-after-hearing'
  | 'warrant.offence-range-after-hearing'
  | 'warrant.offence-range-backwards'
  | 'warrant.count-repeated'
  | 'warrant.charge-repeated'
  | 'warrant.no-outcome'
  | 'warrant.unknown-outcome'
  | 'warrant.outcome-without-sentence'
  | 'warrant.sentence-without-outcome'
  | 'warrant.no-sentence-type'
  | 'warrant.unknown-sentence-type'
  | 'warrant.sentence-type-too-early'
  | 'warrant.sentence-type-too-late'
  | 'warrant.sentence-type-not-for-offence'
  | 'warrant.shares-and-has-a-sentence'
  | 'warrant.shares-no-sentence'
  | 'warrant.zero-term'
  | 'warrant.no-minimum-term'
  | 'warrant.whole-life-not-allowed'
  | 'warrant.whole-life-with-a-minimum'
  | 'warrant.training-order-over-24-months'
  | 'warrant.training-order-of-no-set-length'
  | 'warrant.term-over-the-most'
  | 'warrant.term-too-long'
  | 'warrant.no-licence-term'
  | 'warrant.licence-too-short'
  | 'warrant.licence-too-long'
  | 'warrant.licence-not-twelve-months'
  | 'warrant.licence-not-allowed'
  | 'warrant.no-fine-amount'
  | 'warrant.fine-of-nothing'
  | 'warrant.fine-not-allowed'
  | 'warrant.question-unanswered'
  | 'warrant.schedule-without-reason'
  | 'warrant.generic-conspiracy'
  | 'warrant.encouraging-or-assisting'
  | 'warrant.breach-of-1997-order'
  | 'warrant.suspended-sentence-offence'
  | 'warrant.offence-before-sentencing-code'
  | 'warrant.follows-unknown-sentence'
  | 'warrant.follows-later-sentence'
  | 'warrant.follows-itself'
  | 'warrant.follows-in-a-circle'
  | 'warrant.followed-by-another'
  | 'warrant.remand-backwards'
  | 'warrant.remand-on-or-after-hearing'
  | 'warrant.remand-overlaps'
  | 'warrant.remand-counted-already'
  | 'warrant.remand-without-sentence'
  | 'warrant.remand-before-2022-training-order'
  | 'warrant.bad-bail-days'
