import { isoPeriod, type Day, type Text } from '#kernel'
import type { Booking, Calculation as Worked, Lane as LawLane, Options, Step as LawStep } from '#law'
import type { DateKind, KeyDates } from './date-kinds.ts'

/** What a calculation was worked out from. No booking: what is recorded could not be made into one. */
export interface Input {
  readonly booking: Booking | null
  /** The end confirmed for an earlier period of custody, where there is one to think of. */
  readonly previous?: PreviousExpiry
}

/** An end of sentence that was confirmed for an earlier period of custody. */
export interface EarlierExpiry {
  /** The calculation that it was confirmed in. */
  readonly calculation: string
  readonly number: number
  readonly endsOn: Day
}

/** The same, and whether it is to be kept where it is later than what the record comes to. */
export interface PreviousExpiry extends EarlierExpiry {
  readonly used: boolean
  readonly reason: string
}

/** What is asked of the law beyond a booking. */
export function optionsOf({ previous }: Input): Options {
  return previous?.used ? { previous: { dates: { SLED: previous.endsOn }, unusedDeductions: 0 } } : {}
}

/** Why there are no dates, and what to do about it. */
export interface WhyNot {
  readonly code: string
  readonly says: Text
}

/** One line of a working, like a line of a receipt, as it is kept. */
export interface Step {
  readonly what: Text
  /** Days this step counts: added, or taken off when negative. */
  readonly days: number | null
  /** Where the date stands after it. */
  readonly date: Day | null
  readonly because: Text
  /** legislation.gov.uk identifiers. */
  readonly cites: readonly string[]
  /** The rules that answered, with the name of the version of each; none where the answer was only proposed. */
  readonly rules: readonly { readonly rule: string; readonly version: string | null }[]
  /** What is not certain about the law here. */
  readonly uncertain: readonly Text[]
}

/** One imposed sentence as it is drawn on a timeline. */
export interface Lane {
  /** The sentence. */
  readonly sentence: string
  readonly startsOn: Day
  readonly custodyEndsOn: Day
  /** Null when release is without a licence. */
  readonly licenceEndsOn: Day | null
  readonly endsOn: Day
  readonly supervisionEndsOn: Day | null
  /** The sentence that it follows. */
  readonly follows: string | null
}

/** What a calculation came to. When anything is refused there is no date at all. */
export interface Outcome {
  readonly dates: KeyDates
  /** From the first day to the last with no day taken off or added, as an ISO 8601 period. */
  readonly length: string | null
  readonly tranches: Readonly<Record<string, string>>
  readonly workings: Readonly<Partial<Record<DateKind, readonly Step[]>>>
  readonly lanes: readonly Lane[]
  readonly refused: readonly WhyNot[]
}

/** The outcome of the law's answer. */
export function outcomeOf(worked: Worked): Outcome {
  return {
    dates: worked.dates,
    length: worked.effectiveSentenceLength ? isoPeriod(worked.effectiveSentenceLength) : null,
    tranches: worked.tranches,
    workings: Object.fromEntries(Object.entries(worked.workings).map(([kind, steps]) => [kind, steps.map(kept)])),
    lanes: worked.lanes.map(lane),
    refused: worked.refused,
  }
}

/** An outcome without dates, for a reason. */
export function refusedOutcome(why: WhyNot): Outcome {
  return { dates: {}, length: null, tranches: {}, workings: {}, lanes: [], refused: [why] }
}

function kept({ what, days, date, because, cites, reasons }: LawStep): Step {
  return {
    what,
    days: days ?? null,
    date: date ?? null,
    because,
    cites,
    rules: reasons.map(({ rule, version }) => ({ rule, version: version ?? null })),
    uncertain: reasons.flatMap(({ uncertain }) => uncertain ?? []),
  }
}

function lane({ part, startsOn, custodyEndsOn, licenceEndsOn, endsOn, supervisionEndsOn, chainedTo }: LawLane): Lane {
  return {
    sentence: part.id,
    startsOn,
    custodyEndsOn,
    licenceEndsOn: licenceEndsOn ?? null,
    endsOn,
    supervisionEndsOn: supervisionEndsOn ?? null,
    follows: chainedTo ?? null,
  }
}
