import type { Day, Term } from '#kernel'
import type { KnownMarkers } from '#sentence/offences'

/** What kind of hearing made the order. Only a sentencing hearing passes sentences. */
export const hearings = ['sentencing', 'appeal', 'remand'] as const
export type Hearing = (typeof hearings)[number]

/** What the clerk answered where the reference data does not say whether an offence is on a list. */
export type Answers = KnownMarkers

/** A sentence as the court said it. */
export interface ImposedSentence {
  /** The sentence type's code, such as `ADIMP`. */
  readonly type: string
  /** The time to serve: the custodial part where there are two, the tariff or minimum term where there is no end. */
  readonly term: Term
  /** The licence that follows the custodial part, for types that have one. */
  readonly licence: Term | null
  /** In pence, for imprisonment in default of a fine. */
  readonly finePence: number | null
  /** A whole life order: a sentence without an end and without a minimum term. */
  readonly wholeLife: boolean
  /** The charge whose sentence this one follows; null when it runs from the day it was imposed. */
  readonly follows: string | null
}

/** One charge with its outcome. Its id is the id of its sentence too, and stays when the warrant is corrected. */
export interface Charge {
  readonly id: string
  /** Offence code, such as `TH68010`. */
  readonly offence: string
  /** The day of the offence, or the first day of a range. */
  readonly committedFrom: Day
  /** The last day of a range; null for a single day. */
  readonly committedUntil: Day | null
  /** The number of the count on the indictment. */
  readonly count: number | null
  /** Charge outcome code, such as `1002` for imprisonment. */
  readonly outcome: string
  readonly answers: Answers
  /** Why the clerk answered that it is in the schedule of offences kept out of the progression model; null otherwise. */
  readonly answersReason: string | null
  readonly sentence: ImposedSentence | null
  /** The charge of this warrant whose one sentence was passed for this charge too. */
  readonly sharesSentenceOf: string | null
}

/** The most of each unit that a length may have: some hundred years. */
export const LONGEST: Term = { years: 99, months: 1200, weeks: 5200, days: 36_500 }

/** The most charges that one warrant may have. */
export const MOST_CHARGES = 300

/** A stay in custody on remand: both days count. */
export interface RemandPeriod {
  readonly from: Day
  readonly to: Day
}

/** Everything that a court's warrant says. */
export interface CourtOrder {
  /** Court code, such as `LEEDCT`. */
  readonly court: string
  /** Null when the warrant bears none. */
  readonly caseReference: string | null
  readonly heardOn: Day
  readonly hearing: Hearing
  readonly charges: readonly Charge[]
  readonly remand: readonly RemandPeriod[]
  /** Days to count for tagged bail, already halved and rounded by the court. */
  readonly taggedBailDays: number
}

/** The sentence that was passed for a charge: its own, or the one that it shares. */
export function sentenceFor(charge: Charge, charges: readonly Charge[]): ImposedSentence | null {
  if (charge.sharesSentenceOf === null) return charge.sentence
  return charges.find(({ id }) => id === charge.sharesSentenceOf)?.sentence ?? null
}

/** The day from which an offence's treatment is judged: the last day of a range. */
export function committedOn({ committedFrom, committedUntil }: Charge): Day {
  return committedUntil ?? committedFrom
}

/** Days in a remand period, both ends counted. */
export function daysOfRemand({ from, to }: RemandPeriod): number {
  return to - from + 1
}

/** True when two periods share a day. Periods that only touch do not. */
export function shareADay(one: RemandPeriod, other: RemandPeriod): boolean {
  return one.from <= other.to && other.from <= one.to
}
