import type { Day, Period } from '#kernel'
import type { SchemeName } from '../editions.ts'
import type { KindCode } from '../kinds.ts'
import type { Breakdown } from './breakdown-entry.ts'
import type { ServedPart } from './sentence-class.ts'
import type { Accounts } from './workings.ts'

/** The dates of a booking at one moment of its timeline, and how they came about. */
export interface Outcome {
  readonly dates: { [kind in KindCode]?: Day }
  readonly breakdown: Breakdown
  readonly length: Period
  /** Whether a staged release law shaped a date that counts. */
  readonly affected: { readonly [scheme in SchemeName]: boolean }
  /** Parts that gave the final release. */
  readonly impacting: readonly ServedPart[]
  /** The latest release after a recall, where it is not the release that counts. */
  readonly otherDates: { readonly PRRD?: Day }
  /** There is no early removal date because a training order releases after the other sentences. */
  readonly removalNotApplicable: boolean
  /** False when days were taken off or added after the tranche, so that hints about it would mislead. */
  readonly showTrancheHints: boolean
  /** How each date was reached; empty unless an explanation was asked for. */
  readonly accounts: Accounts
}

/** True when two sets of dates are the same. */
export function sameDates(a: Outcome['dates'], b: Outcome['dates']): boolean {
  const kinds = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<KindCode>
  return [...kinds].every(kind => a[kind] === b[kind])
}
