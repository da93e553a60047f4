import { addTerms, termDays, type Day, type Fraction, type Term } from '#kernel'
import type { Dates, KindCode } from '../kinds.ts'
import type { Part } from '../booking.ts'
import type { Outcome } from './outcome.ts'
import { ownDates } from './own-dates.ts'
import { adjustedExpiry, kindsNow, release, releaseKind, type Form, type Sentence } from './sentence.ts'

/** A date of one sentence before and after days were taken off and added. */
export interface Measured {
  readonly kind: KindCode
  readonly unadjusted: Day
  readonly adjusted: Day
  /** Days from the start of the sentence, counting the first. */
  readonly days: number
}

/** One sentence as it was worked out: a part alone, a chain, or a single term. */
export interface SentenceAccount {
  readonly form: Form
  readonly start: Day
  /** The terms of its parts, added unit by unit. */
  readonly term: Term
  readonly days: number
  readonly parts: readonly {
    readonly part: Part
    /** The share of its term that it serves. */
    readonly share: Fraction
    /** Days of its own term. */
    readonly days: number
    readonly governsRelease: boolean
  }[]
  readonly release: Measured
  readonly expiry: Measured
  /** Its own dates, whatever is served beside it. */
  readonly dates: Dates
  readonly awardedInCustody: number
  readonly awardedAfterRelease: number
}

/** What was worked out for each sentence. */
export function accountsOf(sentences: readonly Sentence[], { impacting }: Outcome): readonly SentenceAccount[] {
  return sentences.map(sentence => {
    const { form, start, parts, counters } = sentence
    return {
      form,
      start,
      term: addTerms(parts.map(part => part.totalTerm)),
      days: sentence.expiryDays,
      parts: parts.map(part => ({
        part: part.source,
        share: part.share,
        days: termDays(part.totalTerm, part.imposedOn),
        governsRelease: impacting.includes(part),
      })),
      release: {
        kind: releaseKind(sentence),
        unadjusted: sentence.unadjustedRelease,
        adjusted: release(sentence),
        days: sentence.custodialDays,
      },
      expiry: {
        kind: kindsNow(sentence).includes('SLED') ? 'SLED' : 'SED',
        unadjusted: sentence.unadjustedExpiry,
        adjusted: adjustedExpiry(sentence),
        days: sentence.expiryDays,
      },
      dates: ownDates(sentence),
      awardedInCustody: counters.awarded,
      awardedAfterRelease: counters.awardedAfter,
    }
  })
}
