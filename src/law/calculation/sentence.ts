import { addDays, addTerm, earliest, latest, term, type Day, type Fraction } from '#kernel'
import { under18Release } from '../cja-2003/s243a-under-18.ts'
import type { Edition, ReleaseLaw } from '../editions.ts'
import type { KindCode } from '../kinds.ts'
import { ask } from '../rule.ts'
import type { Breakdown } from './breakdown-entry.ts'
import type { Recall } from '../booking.ts'
import type { ServedPart } from './sentence-class.ts'

/** Days that move a sentence, each counted on its own. */
export interface Counters {
  remand: number
  taggedBail: number
  recallRemand: number
  recallTaggedBail: number
  /** Added days less restored days, while in custody. */
  awarded: number
  /** Unlawfully at large before release. */
  ual: number
  /** Added days in a fixed-term recall. */
  awardedAfter: number
  /** Unlawfully at large after the determinate release. */
  ualAfter: number
  /** The part of `ualAfter` inside a fixed-term recall. */
  ualAfterFixedTerm: number
  /** Added days already served when a further sentence was imposed. */
  servedAwarded: number
  /** Added days that would pass the expiry. */
  unusedAwarded: number
  /** Added days that shorten the licence of a mixed short chain. */
  unusedLicenceAwarded: number
}

/** No days at all. */
export function noDays(): Counters {
  return {
    remand: 0,
    taggedBail: 0,
    recallRemand: 0,
    recallTaggedBail: 0,
    awarded: 0,
    ual: 0,
    awardedAfter: 0,
    ualAfter: 0,
    ualAfterFixedTerm: 0,
    servedAwarded: 0,
    unusedAwarded: 0,
    unusedLicenceAwarded: 0,
  }
}

/** Adds days to the counters of a sentence, as far as its class and a recall from it let them count. */
export function increase({ counters, counts, recall }: Sentence, days: Partial<Counters>): void {
  if (recall === undefined) {
    if (counts.remand) counters.remand += days.remand ?? 0
    if (counts.taggedBail) counters.taggedBail += days.taggedBail ?? 0
  } else {
    counters.recallRemand += days.recallRemand ?? 0
    counters.recallTaggedBail += days.recallTaggedBail ?? 0
  }
  if (counts.awarded) counters.awarded += days.awarded ?? 0
  counters.ual += days.ual ?? 0
  counters.awardedAfter += days.awardedAfter ?? 0
  counters.ualAfter += days.ualAfter ?? 0
  counters.ualAfterFixedTerm += days.ualAfterFixedTerm ?? 0
  counters.servedAwarded += days.servedAwarded ?? 0
  counters.unusedAwarded += days.unusedAwarded ?? 0
  counters.unusedLicenceAwarded += days.unusedLicenceAwarded ?? 0
}

/** All counted days together, whichever way they move a sentence. */
export function totalOf(c: Counters): number {
  const deducted = c.remand + c.taggedBail + c.recallRemand + c.recallTaggedBail
  const away = c.ual + c.ualAfter + c.ualAfterFixedTerm
  return deducted + away + c.awarded + c.awardedAfter + c.servedAwarded + c.unusedAwarded + c.unusedLicenceAwarded
}

/** A release law as it applies to a sentence, with the day of the tranche that the person was allocated. */
export interface AppliedLaw {
  readonly law: ReleaseLaw
  readonly from: Day | undefined
}

/** The person, as far as the law asks. */
export interface Ages {
  /** The first day on which the person is 18. */
  readonly eighteenOn: Day
  /** The person is more than 18 after this day. */
  readonly birthday: Day
  readonly activeSexOffender: boolean
}

export type Form = 'single' | 'chain' | 'single-term'

/** One part, a chain of consecutive parts, or parts treated as a single term: what carries one calculation. */
export interface Sentence {
  readonly form: Form
  readonly parts: readonly ServedPart[]
  readonly ages: Ages
  readonly edition: Edition
  readonly start: Day
  /** Days of the whole term, as length tests measure it. */
  readonly length: number
  /** The recall from it; that of a chain is the recall from its first part. */
  readonly recall: Recall | undefined
  /** A detention and training order, or several together. */
  readonly training: boolean
  /** A term outside the release schemes; a chain never counts as one. */
  readonly committed: boolean
  /** Which days count for it at all. */
  readonly counts: { readonly remand: boolean; readonly taggedBail: boolean; readonly awarded: boolean }
  readonly lessThanTwelveMonths: boolean
  /** The days of a single term; undefined for other forms, whose terms are their parts'. */
  readonly singleTermDays: number | undefined
  /** Kinds of date, before the under-18 switch. */
  kinds: readonly KindCode[]
  /** Days to serve as an exact number: a whole number of days times a share. */
  custodyExactly: { readonly days: number; readonly share: Fraction }
  /** The same in whole days. */
  custodialDays: number
  expiryDays: number
  unadjustedRelease: Day
  unadjustedExpiry: Day
  /** When the Parole Board may first direct release; undefined where it has no part in it. */
  unadjustedParole: Day | undefined
  /** Until when a recall lasts; undefined without one. */
  unadjustedPostRecall: Day | undefined
  /** The recall lasts until the sentence ends. */
  heldToTheEnd: boolean
  readonly counters: Counters
  law: AppliedLaw | undefined
  /** Whether the recall of 56 days was law when the sentence was last measured. */
  longRecallBegun: boolean
  /** The day of the tranche by which the recall of 56 days reached the person. */
  longRecallFrom: Day | undefined
  /** The last day of the most recent unlawful absence. */
  lastDayAtLarge: Day | undefined
  /** Whether release is on licence. */
  conditional: boolean
  licenceWorkedOut: Day | undefined
  supervisionEnds: Day | undefined
  curfewFrom: Day | undefined
  removalFrom: Day | undefined
  breakdown: Breakdown
}

/** True when a sentence is shorter than some months, measured by the calendar from its start. */
export function shorterThan({ start, length }: Pick<Sentence, 'start' | 'length'>, months: number): boolean {
  return length < addTerm(start, term({ months })) - start
}

/** Days of remand and tagged bail. */
export function deductions({ counters: c }: Sentence): number {
  return c.taggedBail + c.remand + c.recallTaggedBail + c.recallRemand
}

/** Days that move release, added days apart: positive later, negative earlier. */
export function movedWithoutAwarded(sentence: Sentence): number {
  return sentence.counters.ual - deductions(sentence)
}

/** Days that move release, with the added days still to be served. */
export function moved(sentence: Sentence): number {
  return movedWithoutAwarded(sentence) + sentence.counters.awarded - sentence.counters.servedAwarded
}

/** Release if there were no added days. */
export function releaseWithoutAwarded(sentence: Sentence): Day {
  return addDays(sentence.unadjustedRelease, movedWithoutAwarded(sentence))
}

/** Release before it is held to the day of sentence and to the expiry. */
export function uncappedRelease(sentence: Sentence): Day {
  return addDays(sentence.unadjustedRelease, moved(sentence))
}

/** The day of release: never before the sentence, never pushed past its expiry by added days. */
export function release(sentence: Sentence): Day {
  return latest(sentence.start, addDays(uncappedRelease(sentence), -sentence.counters.unusedAwarded))
}

/** True when deductions leave nothing to serve. */
export function immediateRelease(sentence: Sentence): boolean {
  return release(sentence) === sentence.start
}

/** True when deductions exactly use up the custodial period. */
export function immediateCustodyRelease(sentence: Sentence): boolean {
  return immediateRelease(sentence) && 1 - moved(sentence) === sentence.custodialDays
}

/** Expiry with days taken off and added, before it is held to the sentence. */
export function adjustedExpiry(sentence: Sentence): Day {
  const { ual, ualAfter } = sentence.counters
  return addDays(sentence.unadjustedExpiry, ual + ualAfter - deductions(sentence))
}

/** The day the sentence ends: never before it began, nor on or before the last day at large. */
export function expiry(sentence: Sentence): Day {
  const least = latest(adjustedExpiry(sentence), sentence.start)
  return sentence.lastDayAtLarge === undefined ? least : latest(least, addDays(sentence.lastDayAtLarge, 1))
}

/** When the Parole Board may first direct release. */
export function paroleDate(sentence: Sentence): Day | undefined {
  const { unadjustedParole } = sentence
  return unadjustedParole === undefined ? undefined : addDays(unadjustedParole, moved(sentence))
}

/** When a recalled person is released again: at the end of a fixed term, never after the sentence has ended. */
export function postRecallRelease(sentence: Sentence): Day | undefined {
  const { unadjustedPostRecall, heldToTheEnd, counters, longRecallFrom } = sentence
  if (unadjustedPostRecall === undefined) return undefined
  const ends = expiry(sentence)
  if (heldToTheEnd) return ends
  const reached = addDays(unadjustedPostRecall, counters.ualAfterFixedTerm)
  const out = longRecallFrom === undefined ? reached : latest(reached, longRecallFrom)
  return earliest(addDays(out, counters.awardedAfter), ends)
}

/** The day on which the person is released: after a recall, from the recall. */
export function releaseDate(sentence: Sentence): Day {
  return postRecallRelease(sentence) ?? release(sentence)
}

/** A date as a staged commencement leaves it: not before the tranche that the person was allocated. */
export function defaulted(
  law: ReleaseLaw,
  date: Day,
  from: Day | undefined,
  awarded: number,
): { date: Day; moved: boolean } {
  if (from === undefined) return { date, moved: false }
  const served = law.awardedDaysFollowTranche ? awarded : 0
  return from > date - served ? { date: addDays(from, served), moved: true } : { date, moved: false }
}

/** Release as a staged commencement leaves it. */
export function releaseDefaulted(sentence: Sentence): Day {
  const { law } = sentence
  const again = postRecallRelease(sentence)
  if (again !== undefined) return again
  const date = release(sentence)
  return law === undefined ? date : defaulted(law.law, date, law.from, sentence.counters.awarded).date
}

/** True when the person is under 18 on release. */
export function isUnder18(sentence: Sentence): boolean {
  return releaseDate(sentence) < sentence.ages.eighteenOn
}

/** Kinds of date as they stand: a person under 18 on release from a short sentence leaves without a licence. */
export function kindsNow(sentence: Sentence): readonly KindCode[] {
  if (!sentence.lessThanTwelveMonths || sentence.training) return sentence.kinds
  const under18OnRelease = isUnder18(sentence)
  if (!under18OnRelease) return sentence.kinds
  const { lessThanTwelveMonths, edition } = sentence
  if (!ask(under18Release, { under18OnRelease, lessThanTwelveMonths }, edition.readOn).answer) return sentence.kinds
  return [...sentence.kinds.filter(kind => kind !== 'SLED' && kind !== 'CRD'), 'SED', 'ARD']
}

/** When the licence ends, if it has been worked out. */
export function licenceEnds(sentence: Sentence): Day | undefined {
  return kindsNow(sentence).includes('SLED') ? expiry(sentence) : sentence.licenceWorkedOut
}

/** When the licence ends, with the deductions that had nothing left to shorten given back. */
export function licenceEndsAtFirstRelease(sentence: Sentence): Day | undefined {
  const ends = licenceEnds(sentence)
  const unused = -moved(sentence) - sentence.custodialDays
  return ends !== undefined && unused > 0 ? addDays(ends, unused) : ends
}

/** What kind of date the release of this sentence is. */
export function releaseKind(sentence: Sentence): 'PRRD' | 'CRD' | 'MTD' | 'ARD' {
  if (sentence.recall) return 'PRRD'
  if (sentence.conditional) return 'CRD'
  return kindsNow(sentence).includes('MTD') ? 'MTD' : 'ARD'
}

/** The first of the values that is greatest. Undefined for none. */
export function firstGreatest<Item>(
  items: readonly Item[],
  value: (item: Item) => number | undefined,
): Item | undefined {
  let greatest: Item | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const item of items) {
    const found = value(item)
    if (found !== undefined && found > most) {
      greatest = item
      most = found
    }
  }
  return greatest
}

/** The last of the values that is greatest. Undefined for none. */
export function lastGreatest<Item>(items: readonly Item[], value: (item: Item) => number): Item | undefined {
  return firstGreatest(items.toReversed(), value)
}
