import { addDays, addYears, earliest, latest, type Day } from '#kernel'
import type { Adjustment, AdjustmentKind, Booking, Part } from '../booking.ts'
import type { Edition } from '../editions.ts'
import type { Tranche } from '../uksi-2024-844/article-1-tranches.ts'
import type { Outcome } from './outcome.ts'
import type { ServedPart } from './sentence-class.ts'
import { serveParts } from './sentence-classes.ts'
import {
  firstGreatest,
  increase,
  licenceEndsAtFirstRelease,
  release,
  type Ages,
  type AppliedLaw,
  type Counters,
  type Sentence,
} from './sentence.ts'
import { settle } from './settle.ts'
import { workingDay } from './working-days.ts'

/** What a calculation is asked to do beyond the usual dates. */
export interface Asked {
  /** The early removal date, for a person liable to removal. */
  readonly earlyRemoval: boolean
  /** Workings, lanes and reasons. */
  readonly explain: boolean
}

/** Sentences whose custodial periods overlap, and the day on which the last of them released the person. */
export interface Group {
  readonly from: Day
  readonly to: Day
  readonly sentences: readonly Sentence[]
}

/** Where the walk along a booking's dates has got to. */
export interface Timeline {
  readonly booking: Booking
  readonly edition: Edition
  readonly asked: Asked
  readonly ages: Ages
  /** Every part of the booking. */
  readonly imposed: readonly ServedPart[]
  /** Parts not yet imposed. */
  future: ServedPart[]
  /** Adjustments not yet taken into account, by kind. */
  readonly pending: { [kind in AdjustmentKind]?: Adjustment[] }
  latestRelease: { on: Day; sentence: Sentence | undefined }
  readonly released: Group[]
  /** Sentences being served in custody. */
  current: Sentence[]
  /** Sentences of released groups whose licence runs. */
  licence: Sentence[]
  /** Sentences whose licence has ended. */
  readonly expired: Sentence[]
  /** The recall of 56 days once it is law, with the day from which it reaches the person; undefined before. */
  longRecall: { readonly from: Day | undefined } | undefined
  /** Whether anybody was recalled for 56 days at all. */
  readonly anyLongRecall: boolean
  /** What the record leaves out, so that dates cannot be given. */
  readonly faults: Set<'FTR_NO_RETURN_TO_CUSTODY_DATE'>
  /** Unlawful absences already passed, where both ends are known. */
  readonly absences: { readonly from: Day; readonly to: Day }[]
  /** Days added while no sentence was being served: they wait for the next. */
  waitingAwarded: number
  /** Release laws that have commenced, the latest first. */
  laws: AppliedLaw[]
  readonly allocated: Map<string, Tranche>
  /** The dates just before a law took effect for the person, by name of the law. */
  readonly snapshots: Map<string, Outcome>
  /** The dates just before early removal changed. */
  beforeRemovalChange: Outcome | undefined
  /** Raised by every change, so that unchanged groups are not settled twice. */
  changes: number
  settledAt: number
}

/** A timeline before its first day. */
export function beginTimeline(
  booking: Booking,
  parts: readonly [Part, ...Part[]],
  edition: Edition,
  asked: Asked,
): Timeline {
  const imposed = serveParts(parts, edition)
  const pending: Timeline['pending'] = {}
  for (const adjustment of booking.adjustments) (pending[adjustment.kind] ??= []).push(adjustment)
  return {
    booking,
    edition,
    asked,
    ages: agesOf(booking.person),
    imposed,
    future: imposed,
    pending,
    latestRelease: {
      on: parts.reduce<Day>((soFar, part) => earliest(soFar, part.imposedOn), parts[0].imposedOn),
      sentence: undefined,
    },
    released: [],
    current: [],
    licence: [],
    expired: [],
    longRecall: undefined,
    anyLongRecall: imposed.some(({ recall }) => recall?.kind === 'fixed-term-56'),
    faults: new Set(),
    absences: [],
    waitingAwarded: 0,
    laws: edition.releaseLaws.filter(law => law.commencesOn === undefined).map(law => ({ law, from: undefined })),
    allocated: new Map(),
    snapshots: new Map(),
    beforeRemovalChange: undefined,
    changes: 0,
    settledAt: -1,
  }
}

function agesOf({ bornOn, activeSexOffender }: Booking['person']): Ages {
  const birthday = addYears(bornOn, 18)
  // Born on 29 February, a person comes of age on 1 March of a common year.
  const eighteenOn = addYears(birthday, -18) === bornOn ? birthday : addDays(birthday, 1)
  return { birthday, eighteenOn, activeSexOffender }
}

/** Closes the group being served once its release has passed, and moves licences that have ended off the list. */
export function passReleases(timeline: Timeline, on: Day): void {
  if (on > timeline.latestRelease.on) {
    if (timeline.current.length > 0) {
      const closed = closeGroup(timeline)
      timeline.licence.push(...closed.filter(sentence => (licenceEndsAtFirstRelease(sentence) ?? on) > on))
    }
    if (timeline.settledAt !== timeline.changes) {
      settle(timeline.released)
      timeline.settledAt = timeline.changes
    }
  }
  const runs = (sentence: Sentence): boolean => (licenceEndsAtFirstRelease(sentence) ?? on) >= on
  if (!timeline.licence.every(runs)) {
    timeline.expired.push(...timeline.licence.filter(sentence => !runs(sentence)))
    timeline.licence = timeline.licence.filter(runs)
  }
}

/** Makes the sentences being served a released group, if there are any. */
export function closeGroup(timeline: Timeline): readonly Sentence[] {
  const sentences = timeline.current
  const [first] = sentences
  if (first === undefined) return []
  const from = sentences.reduce<Day>((soFar, { start }) => earliest(soFar, start), first.start)
  timeline.released.push({ from, to: timeline.latestRelease.on, sentences })
  timeline.current = []
  timeline.changes++
  return sentences
}

/** Notes when the person will next be released, as things stand. */
export function noteRelease(timeline: Timeline): void {
  const last = firstGreatest(timeline.current, release)
  if (last === undefined) return
  const from = last.law?.from
  const out = release(last)
  const held = from !== undefined && out < from ? from : out
  timeline.latestRelease = {
    on: latest(last.start, workingDay(held, timeline.edition.bankHolidays, 'before')),
    sentence: last,
  }
}

/** The groups so far: those released, and the one being served. */
export function groupsSoFar({ released, current, latestRelease }: Timeline): readonly Group[] {
  const [first] = current
  return first === undefined ? released : [...released, { from: first.start, to: latestRelease.on, sentences: current }]
}

/** What a happening asks for: that the next release be noted again, nothing, or that the day be left as it is. */
export type Effect = 'recalculate' | 'nothing' | 'leave-the-day'

/** Adds days to the counters of some sentences. */
export function addTo(timeline: Timeline, sentences: readonly Sentence[], days: Partial<Counters>): void {
  for (const sentence of sentences) increase(sentence, days)
  timeline.changes++
}

/** True for a sentence from which the person was recalled for a fixed term. */
export function isFixedTerm({ recall }: Sentence): boolean {
  return recall !== undefined && recall.kind !== 'standard' && recall.kind !== 'curfew-breach'
}

/** Takes the adjustments of a kind that apply from a day off the list of those pending. */
export function takePending(timeline: Timeline, kind: AdjustmentKind, on: Day): readonly Adjustment[] {
  const { pending } = timeline
  const taken = adjustmentsOn(timeline, kind, on)
  if (taken.length > 0) pending[kind] = pending[kind]?.filter(adjustment => adjustment.appliesFrom !== on) ?? []
  return taken
}

/** The pending adjustments of a kind that apply from a day. */
export function adjustmentsOn({ pending }: Timeline, kind: AdjustmentKind, on: Day): readonly Adjustment[] {
  return pending[kind]?.filter(adjustment => adjustment.appliesFrom === on) ?? []
}

/** Days of some adjustments, together. */
export function totalDays(adjustments: readonly Adjustment[]): number {
  return adjustments.reduce((sum, { days }) => sum + days, 0)
}
