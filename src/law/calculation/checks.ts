import { addDays, day, never, type Day } from '#kernel'
import type { Adjustment, AdjustmentKind } from '../booking.ts'
import { checkFixedTerm, type FixedTermCode } from './check-fixed-term.ts'
import type { Outcome } from './outcome.ts'
import { release, releaseDefaulted, uncappedRelease, firstGreatest, type Sentence } from './sentence.ts'
import type { Group, Timeline } from './timeline.ts'

/** A code that a check on a finished calculation can raise; the field's own names. */
export type CheckCode =
  | FixedTermCode
  | 'ADJUSTMENT_AFTER_RELEASE_ADA'
  | 'ADJUSTMENT_AFTER_RELEASE_RADA'
  | 'HDCED_REPEAL'
  | 'UNSUPPORTED_OUT_OF_CUSTODY_AT_PROGRESSION_MODEL_COMMENCEMENT'
  | 'PROGRESSION_TRANCHE_ONE_ALLOCATION'
  | 'REMAND_OVERLAPS_WITH_SENTENCE'
  | 'UNABLE_TO_DETERMINE_SHPO_RELEASE_PROVISIONS'
  | 'UNSUPPORTED_SDS40_CONSECUTIVE_SDS_BETWEEN_TRANCHE_COMMENCEMENTS'
  | 'PROGRESSION_MODEL_UNSUPPORTED_EXTINGUISHED_SENTENCE'
  | 'RELEASE_DATE_BEFORE_SENTENCE_DATE'

/** What the checks look at. */
interface Finished {
  readonly timeline: Timeline
  readonly groups: readonly Group[]
  readonly sentences: readonly Sentence[]
  readonly outcome: Outcome
}

/** What is wrong with a finished calculation: its dates must not be used while anything is. Each code once, in order. */
export function check(timeline: Timeline, outcome: Outcome): readonly CheckCode[] {
  const groups = timeline.released
  const finished: Finished = { timeline, groups, sentences: groups.flatMap(group => group.sentences), outcome }
  const codes: CheckCode[] = []
  for (const each of checks) codes.push(...each(finished))
  return codes.length < 2 ? codes : [...new Set(codes)]
}

/** The checks, in the order of their codes. */
const checks: readonly ((finished: Finished) => readonly CheckCode[])[] = [
  awardedAfterRelease,
  ({ timeline, sentences, outcome }) => checkFixedTerm(timeline, sentences, outcome),
  outOnRepealedCurfew,
  outAtProgression,
  firstProgressionTranche,
  remandInsideSentence,
  preventionOrderBreach,
  chainBetweenTranches,
  extinguished,
]

function adjustments({ timeline }: Finished, kind: AdjustmentKind): readonly Adjustment[] {
  return timeline.booking.adjustments.filter(adjustment => adjustment.kind === kind)
}

function awardedAfterRelease(finished: Finished): readonly CheckCode[] {
  const last = firstGreatest(
    finished.sentences.filter(sentence => !sentence.committed),
    releaseDefaulted,
  )
  if (last === undefined) return []
  const late = (kind: AdjustmentKind): boolean =>
    adjustments(finished, kind).some(({ appliesFrom }) => appliesFrom > releaseDefaulted(last))
  return [
    ...(late('added-days') ? (['ADJUSTMENT_AFTER_RELEASE_ADA'] as const) : []),
    ...(late('restored-days') ? (['ADJUSTMENT_AFTER_RELEASE_RADA'] as const) : []),
  ]
}

/** The person is out on a curfew that the law no longer gives. */
function outOnRepealedCurfew({ timeline, outcome }: Finished): readonly CheckCode[] {
  if (timeline.edition.curfew.adultsUntil === undefined || outcome.dates.HDCED === undefined) return []
  const { movements } = timeline.booking
  const curfews = movements.filter(({ direction, reason }) => direction === 'out' && reason === 'curfew')
  const out = firstGreatest(curfews, ({ on }) => on)
  if (out === undefined) return []
  return movements.some(({ direction, on }) => direction === 'in' && on >= out.on) ? [] : ['HDCED_REPEAL']
}

/** The law and tranche of a staged change to which the person was allocated. */
function allocated({ timeline }: Finished, scheme: 'two-fifths' | 'progression-model') {
  const law = timeline.edition.releaseLaws.find(each => each.scheme === scheme)
  const tranche = law && timeline.allocated.get(law.name)
  return law?.commencesOn !== undefined && tranche ? { law, tranche, commencement: law.commencesOn } : undefined
}

/** Prison Act 1952 s.49 as amended: before this day the day of an escape and of return counted differently. */
const escapesFrom = day('2008-07-21')

function outAtProgression(finished: Finished): readonly CheckCode[] {
  const found = allocated(finished, 'progression-model')
  if (found === undefined) return []
  const eve = addDays(found.commencement, -1)
  const away = adjustments(finished, 'unlawfully-at-large').some(absence => {
    const period = awayPeriod(absence)
    return period !== undefined && period.from <= eve && eve < period.to
  })
  return away || releasedBefore(finished, found.commencement)
    ? ['UNSUPPORTED_OUT_OF_CUSTODY_AT_PROGRESSION_MODEL_COMMENCEMENT']
    : []
}

/** When the person was really out: whether the first and last day count depends on why. */
function awayPeriod({ from, to, reason }: Adjustment): { from: Day; to: Day } | undefined {
  if (from === undefined || to === undefined) return undefined
  const wider = { from: addDays(from, -1), to: addDays(to, 1) }
  switch (reason) {
    case 'release-in-error':
      return wider
    case 'sentenced-in-absence':
    case 'immigration-detention':
      return { from, to: addDays(to, 1) }
    case 'escape':
      return from < escapesFrom ? wider : { from, to }
    case 'recall':
    case undefined:
      return undefined
    default:
      return never(reason)
  }
}

function releasedBefore({ timeline }: Finished, commencement: Day): boolean {
  const earlier = timeline.booking.movements.filter(({ on }) => on < commencement)
  const out = firstGreatest(
    earlier.filter(({ direction }) => direction === 'out'),
    ({ on }) => on,
  )
  if (out === undefined || (out.reason !== 'early-removal' && out.reason !== 'parole')) return false
  return !earlier.some(({ direction, on }) => direction === 'in' && on > out.on)
}

function firstProgressionTranche(finished: Finished): readonly CheckCode[] {
  const byHand = finished.timeline.edition.checks.firstProgressionTrancheByHand
  const tranche = allocated(finished, 'progression-model')?.tranche
  return byHand && tranche?.name === 'TRANCHE_1' ? ['PROGRESSION_TRANCHE_ONE_ALLOCATION'] : []
}

function remandInsideSentence(finished: Finished): readonly CheckCode[] {
  const overlaps = adjustments(finished, 'remand').some(
    ({ from, to }) =>
      from !== undefined &&
      to !== undefined &&
      finished.groups.some(
        group =>
          group.sentences.every(({ recall }) => recall === undefined) &&
          group.from < group.to &&
          from <= group.to &&
          group.from <= to,
      ),
  )
  return overlaps ? ['REMAND_OVERLAPS_WITH_SENTENCE'] : []
}

/** Breach of a sexual harm prevention order or a like order, from the Sentencing Code on. */
const preventionOrderBreaches: ReadonlySet<string> = new Set([
  'SX03220',
  'SX03220A',
  'SX03244',
  'SX03244A',
  'SX03247',
  'SX03247A',
])

const sentencingCode = day('2020-12-01')

/** The record does not say whether such a breach was excluded from release at two fifths. */
function preventionOrderBreach({ timeline, sentences }: Finished): readonly CheckCode[] {
  const law = timeline.edition.releaseLaws.find(each => each.scheme === 'two-fifths')
  const further = timeline.edition.releaseLaws.find(each => each.bindsThoseInCustody)
  const [from, until] = [law?.commencesOn, further?.commencesOn]
  if (from === undefined || until === undefined) return []
  const found = sentences.some(sentence => {
    const out = release(sentence)
    if (out < from || out >= until) return false
    if (sentence.recall && sentence.supervisionEnds === undefined) return false
    return sentence.parts.some(
      ({ track, sdsPlus, source, committedOn }) =>
        track !== undefined &&
        !sdsPlus &&
        preventionOrderBreaches.has(source.offence.code ?? '') &&
        committedOn >= sentencingCode &&
        committedOn <= until,
    )
  })
  return found ? ['UNABLE_TO_DETERMINE_SHPO_RELEASE_PROVISIONS'] : []
}

function chainBetweenTranches(finished: Finished): readonly CheckCode[] {
  const found = allocated(finished, 'two-fifths')
  if (found?.tranche.name !== 'TRANCHE_2') return []
  const { commencement, tranche } = found
  const between = finished.sentences.some(
    ({ form, parts }) =>
      form === 'chain' &&
      parts.some(part => part.track && !part.sdsPlus && part.imposedOn >= commencement && part.imposedOn < tranche.on),
  )
  return between ? ['UNSUPPORTED_SDS40_CONSECUTIVE_SDS_BETWEEN_TRANCHE_COMMENCEMENTS'] : []
}

/** Remand or tagged bail longer than the custodial period: somebody must say which days are left over. */
function extinguished(finished: Finished): readonly CheckCode[] {
  const gone = finished.groups.some(({ sentences }) => {
    const own = sentences.filter(({ recall }) => recall === undefined)
    const last = firstGreatest(own, uncappedRelease)
    if (last === undefined) return false
    const start = Math.min(...own.map(sentence => sentence.start))
    return start - 1 > uncappedRelease(last) && (last.counters.remand !== 0 || last.counters.taggedBail !== 0)
  })
  if (!gone) return []
  return extinguishedBeforeProgression(finished)
    ? ['PROGRESSION_MODEL_UNSUPPORTED_EXTINGUISHED_SENTENCE']
    : ['RELEASE_DATE_BEFORE_SENTENCE_DATE']
}

function extinguishedBeforeProgression(finished: Finished): boolean {
  if (!finished.timeline.edition.checks.extinguishedBeforeProgressionByHand) return false
  const found = allocated(finished, 'progression-model')
  if (found === undefined) return false
  const credited = (['remand', 'tagged-bail', 'recall-remand', 'recall-tagged-bail'] as const).flatMap(kind =>
    adjustments(finished, kind),
  )
  return !credited.some(({ appliesFrom }) => appliesFrom >= found.commencement)
}
