import type { Period } from '#kernel'
import type { Booking } from '../booking.ts'
import type { Edition } from '../editions.ts'
import type { Dates } from '../kinds.ts'
import type { Reasoned } from '../rule.ts'
import { agenda } from './agenda.ts'
import type { Breakdown } from './breakdown-entry.ts'
import { check } from './checks.ts'
import { latestOutcome } from './extract.ts'
import { finalised } from './law-happenings.ts'
import type { Outcome } from './outcome.ts'
import { gate, refusal, type Refusal } from './refusals.ts'
import { accountsOf, type SentenceAccount } from './sentence-account.ts'
import type { Sentence } from './sentence.ts'
import { beginTimeline, type Timeline } from './timeline.ts'
import { walk } from './walk.ts'
import { lanesOf, type Lane } from './lanes.ts'
import { keepPreviousExpiry, type Previous } from './previous-expiry.ts'
import { reasonsOf, type Workings } from './workings.ts'
import { workingsOf } from './explain.ts'

/** What may be asked beyond the usual dates. */
export interface Options {
  /** The early removal date, for a person liable to removal. Off unless asked for. */
  readonly earlyRemoval?: boolean
  /** Leave out workings, lanes and reasons: a national recalculation does not read them. */
  readonly datesOnly?: boolean
  /** What was confirmed for an earlier period of custody: its later end is kept. */
  readonly previous?: Previous
}

/** Release dates and how they came about. When anything is refused there is no date at all. */
export interface Calculation {
  readonly dates: Dates
  /** From the first day to the last that the sentences would have with no day taken off or added. */
  readonly effectiveSentenceLength: Period | undefined
  /** The tranche the person was allocated to, by name of the release law. */
  readonly tranches: Readonly<Record<string, string>>
  readonly affectedByTwoFifths: boolean
  readonly affectedByProgressionModel: boolean
  /** False when hints about the tranche would mislead, because days moved the dates after it. */
  readonly showTrancheHints: boolean
  /** The latest release after a recall that is not the release that counts. */
  readonly otherDates: Outcome['otherDates']
  /** There is no early removal date because a training order releases after the other sentences. */
  readonly removalNotApplicable: boolean
  readonly breakdown: Breakdown
  /** How each date was reached, line by line; the last line says which sentence decided. */
  readonly workings: Workings
  /** The answers of the law that the workings rest on. */
  readonly reasons: readonly Reasoned<unknown>[]
  /** One for each imposed sentence, for a drawn timeline. */
  readonly lanes: readonly Lane[]
  /** What was worked out for each sentence, in the order in which they were served. */
  readonly sentences: readonly SentenceAccount[]
  /** The id of the edition of the law that was applied. */
  readonly edition: string
  readonly refused: readonly Refusal[]
}

/** Works out release dates as an edition of the law gives them. Never throws for a booking of its type. */
export function calculate(booking: Booking, edition: Edition, options: Options = {}): Calculation {
  const passed = gate(booking, edition)
  if ('refused' in passed) return refusedCalculation(edition, passed.refused)
  const asked = { earlyRemoval: options.earlyRemoval ?? false, explain: !options.datesOnly }
  const timeline = beginTimeline(booking, passed.parts, edition, asked)
  walk(timeline, agenda(booking, edition, asked))
  if (timeline.faults.size > 0) return refusedCalculation(edition, [...timeline.faults].map(refusal))
  const sentences = timeline.released.flatMap(group => group.sentences)
  if (edition.checks.everySentenceCounts && leavesOut(timeline, sentences)) {
    return refusedCalculation(edition, [refusal('law.single-term-not-supported')])
  }
  const found = finalised(timeline, latestOutcome(timeline, timeline.released))
  const outcome = keepPreviousExpiry(found, options.previous)
  const codes = check(timeline, outcome)
  if (codes.length > 0) return refusedCalculation(edition, codes.map(refusal))
  const workings = workingsOf(outcome.accounts, outcome.dates)
  return {
    dates: outcome.dates,
    effectiveSentenceLength: outcome.length,
    tranches: tranchesOf(timeline),
    affectedByTwoFifths: outcome.affected['two-fifths'],
    affectedByProgressionModel: outcome.affected['progression-model'],
    showTrancheHints: outcome.showTrancheHints,
    otherDates: outcome.otherDates,
    removalNotApplicable: outcome.removalNotApplicable,
    breakdown: outcome.breakdown,
    workings,
    reasons: reasonsOf(workings),
    lanes: asked.explain ? lanesOf(sentences) : [],
    sentences: asked.explain ? accountsOf(sentences, outcome) : [],
    edition: edition.id,
    refused: [],
  }
}

/** True when a part of the booking is in none of the sentences worked out. */
function leavesOut({ imposed }: Timeline, sentences: readonly Sentence[]): boolean {
  const held = new Set(sentences.flatMap(({ parts }) => parts.map(({ identity }) => identity)))
  return imposed.some(({ identity }) => !held.has(identity))
}

function tranchesOf({ allocated }: Timeline): Record<string, string> {
  return Object.fromEntries([...allocated].map(([law, { name }]) => [law, name]))
}

/** No dates, and why. */
export function refusedCalculation(edition: Edition, refused: readonly Refusal[]): Calculation {
  return {
    dates: {},
    effectiveSentenceLength: undefined,
    tranches: {},
    affectedByTwoFifths: false,
    affectedByProgressionModel: false,
    showTrancheHints: true,
    otherDates: {},
    removalNotApplicable: false,
    breakdown: {},
    workings: {},
    reasons: [],
    lanes: [],
    sentences: [],
    edition: edition.id,
    refused,
  }
}
