import { addDays, latest, sameFraction, type Day } from '#kernel'
import type { Adjustment, AdjustmentKind } from '../booking.ts'
import { releaseAtTwoFifths, type ReleaseLaw } from '../editions.ts'
import type { KindCode } from '../kinds.ts'
import type { Tranche } from '../uksi-2024-844/article-1-tranches.ts'
import type { BreakdownEntry, RuleCode } from './breakdown-entry.ts'
import { heldToReleaseAgain, heldToTranche, keptFromBefore, movedAfterTranche } from './explain-tranche.ts'
import { sameDates, type Outcome } from './outcome.ts'
import type { Compared, Scheme } from './scheme.ts'
import { firstGreatest, kindsNow, release, releaseDefaulted, type Sentence } from './sentence.ts'
import { groupsSoFar, type Timeline } from './timeline.ts'
import { setAccount, withStep, type Account } from './workings.ts'

const twoFifths = releaseAtTwoFifths.shares.SDS

const compared = ['CRD', 'ERSED', 'HDCED', 'PED', 'PRRD'] as const satisfies readonly KindCode[]

/** Release at two fifths (SI 2024/844): nobody leaves before their tranche because of it, and no earlier date is lost. */
export const twoFifthsScheme: Scheme = {
  shows: ['CRD', 'ARD', 'HDCED', 'TUSED', 'PED', 'ERSED'],
  comparesHeldParole: false,
  shaped: ({ parts }: Sentence) =>
    parts.some(part => part.track === 'SDS' && twoFifths !== undefined && sameFraction(part.share, twoFifths.answer)),
  // A sentence for an excluded offence still brings its holder into a tranche.
  mayAffect: (_timeline, _law, commencement, sentence) =>
    release(sentence) > commencement &&
    sentence.parts.some(part => part.imposedOn < commencement && part.track === 'SDS'),
  vetoes: outOfCustody,
  keepsEarlier: (law, tranche, sentences) =>
    sentences.some(sentence => release(sentence) > tranche.on && sentence.parts.some(part => part.reachedBy(law))),
  finalise: (timeline, law, tranche, both) =>
    adjustAfterTranche(timeline, tranche, afterwards(timeline, law, tranche, both)),
}

/** Art. 3(4)-(6) of the Order: people already out on curfew, removed or on supervised licence are left as they are. */
function outOfCustody({ booking }: Timeline, tranche: Tranche): boolean {
  const earlier = booking.movements.filter(({ on }) => on < tranche.on)
  const lastDay = earlier.reduce<Day | undefined>(
    (soFar, { on }) => (soFar === undefined ? on : latest(soFar, on)),
    undefined,
  )
  const last = earlier.findLast(({ on }) => on === lastDay)
  if (last === undefined || last.direction === 'in') return false
  if (
    last.reason === 'curfew' ||
    last.reason === 'early-removal' ||
    last.reason === 'end-of-custody-supervised-licence'
  ) {
    return true
  }
  const atLarge = booking.adjustments.some(
    ({ kind, from, to }) =>
      kind === 'unlawfully-at-large' && from !== undefined && to !== undefined && from < tranche.on && tranche.on <= to,
  )
  return !atLarge
}

/** Holds each date to the tranche when the change would put it before, and keeps one that was earlier anyway. */
function hold(law: ReleaseLaw, { name, on }: Tranche, { early, standard }: Compared): Outcome {
  const dates = { ...early.dates }
  const breakdown = { ...early.breakdown }
  const accounts: { [kind in KindCode]?: Account } = { ...early.accounts }
  const movesAnything = compared.some(kind => (early.dates[kind] ?? standard.dates[kind] ?? on) < on)
  for (const kind of compared) {
    const soon = early.dates[kind]
    const late = standard.dates[kind]
    if (movesAnything && soon !== undefined && late !== undefined && soon < on && late >= on) {
      dates[kind] = on
      setAccount(accounts, kind, withStep(early.accounts[kind], heldToTranche(law, on, 0, on)))
      breakdown[kind] = {
        rules: [trancheRule(name)],
        rulesWithExtraAdjustments: {},
        adjustedDays: 0,
        releaseDate: on,
        unadjustedDate: soon,
      }
      continue
    }
    if (late !== undefined && (late < on || late === soon)) {
      if (movesAnything) dates[kind] = late
      if (movesAnything && late !== soon)
        setAccount(accounts, kind, withStep(standard.accounts[kind], keptFromBefore(law, on, late)))
      if (movesAnything && kind === 'CRD' && standard.dates.TUSED !== undefined) {
        dates.TUSED = standard.dates.TUSED
        setAccount(accounts, 'TUSED', standard.accounts.TUSED)
      }
      const entry = withRule(standard.breakdown[kind], 'SDS_STANDARD_RELEASE_APPLIES')
      if (entry) breakdown[kind] = entry
      continue
    }
    const entry = withRule(early.breakdown[kind], 'SDS_EARLY_RELEASE_APPLIES')
    if (entry) breakdown[kind] = entry
  }
  return { ...early, dates, breakdown, accounts }
}

/** The dates held to the tranche, without those that the others leave no room for. */
function afterwards(timeline: Timeline, law: ReleaseLaw, { name, on }: Tranche, both: Compared): Outcome {
  const { early, standard } = both
  const held = hold(law, { name, on }, both)
  const dates = { ...held.dates }
  const breakdown = { ...held.breakdown }
  const accounts = { ...held.accounts }
  const sentences = groupsSoFar(timeline).flatMap(group => group.sentences)
  if (keepsOldSupervision(law, standard, sentences) && dates.TUSED !== undefined) {
    if (standard.dates.TUSED === undefined) delete dates.TUSED
    else dates.TUSED = standard.dates.TUSED
    setAccount(accounts, 'TUSED', standard.accounts.TUSED)
  }
  const again = dates.PRRD ?? early.otherDates.PRRD
  const release = dates.ARD ?? dates.CRD
  if (release !== undefined) {
    if (dates.HDCED !== undefined && again !== undefined && again > dates.HDCED) {
      dates.HDCED = again
      setAccount(accounts, 'HDCED', withStep(accounts.HDCED, heldToReleaseAgain(again)))
      const entry = withRule(standard.breakdown.HDCED, 'HDCED_ADJUSTED_TO_CONCURRENT_PRRD')
      if (entry) breakdown.HDCED = entry
    }
    if (dates.PRRD !== undefined) keepLastRelease(dates, release)
  }
  const out = dates.CRD ?? dates.ARD
  // A date for leaving early that falls on release itself says nothing.
  if (out === on && dates.HDCED === on) delete dates.HDCED
  if (out === on && dates.ERSED === on) delete dates.ERSED
  const last = firstGreatest(sentences, releaseDefaulted)
  if (dates.PED !== undefined && breakdown.PED && last && !kindsNow(last).includes('PED')) delete dates.PED
  const differs = !sameDates(dates, standard.dates)
  const kept = differs ? early : standard
  return {
    ...early,
    dates,
    breakdown,
    accounts,
    affected: {
      'two-fifths': differs || standard.affected['two-fifths'],
      'progression-model': kept.affected['progression-model'],
    },
    impacting: kept.impacting,
    removalNotApplicable: false,
    showTrancheHints: true,
  }
}

/** Supervision of somebody recalled, whose release came before the change, runs from that release. */
function keepsOldSupervision(law: ReleaseLaw, standard: Outcome, sentences: readonly Sentence[]): boolean {
  const { CRD } = standard.dates
  if (CRD === undefined || law.commencesOn === undefined || CRD >= law.commencesOn) return false
  return sentences.some(
    sentence =>
      sentence.recall && kindsNow(sentence).includes('TUSED') && sentence.parts.some(part => part.track !== undefined),
  )
}

/** Of release and release after a recall only the later stands, and no curfew before a recall ends. */
function keepLastRelease(dates: Outcome['dates'], release: Day): void {
  if (dates.PRRD !== undefined && release > dates.PRRD) {
    delete dates.PRRD
    return
  }
  if (dates.ARD === undefined) delete dates.CRD
  else delete dates.ARD
  delete dates.HDCED
}

function trancheRule(name: string): RuleCode {
  return name === 'TRANCHE_1'
    ? 'SDS_EARLY_RELEASE_ADJUSTED_TO_TRANCHE_1_COMMENCEMENT'
    : 'SDS_EARLY_RELEASE_ADJUSTED_TO_TRANCHE_2_COMMENCEMENT'
}

function withRule(entry: BreakdownEntry | undefined, rule: RuleCode): BreakdownEntry | undefined {
  return entry && { ...entry, rules: [...entry.rules, rule] }
}

const afterTranche = [
  'SDS_EARLY_RELEASE_ADJUSTED_TO_TRANCHE_1_COMMENCEMENT',
  'SDS_EARLY_RELEASE_ADJUSTED_TO_TRANCHE_2_COMMENCEMENT',
  'SDS_STANDARD_RELEASE_APPLIES',
] as const satisfies readonly RuleCode[]

/** Days at large, added or restored after the tranche move the dates that it had set. */
function adjustAfterTranche({ booking }: Timeline, { on }: Tranche, held: Outcome): Outcome {
  const out = held.dates.CRD
  const later = booking.adjustments.filter(({ appliesFrom }) => appliesFrom >= on)
  const showTrancheHints = !later.some(({ kind }) => movesDates.has(kind))
  if (out === undefined) return { ...held, showTrancheHints }
  const days = later.filter(({ appliesFrom }) => appliesFrom < out).reduce((sum, each) => sum + laterDays(each), 0)
  if (days === 0) return { ...held, showTrancheHints }
  const dates = { ...held.dates }
  const breakdown = { ...held.breakdown }
  const accounts: { [kind in KindCode]?: Account } = { ...held.accounts }
  for (const rule of afterTranche) {
    for (const kind of ['HDCED', 'ERSED', 'PED'] as const) {
      const date = dates[kind]
      const entry = breakdown[kind]
      if (date === undefined || entry === undefined || !entry.rules.includes(rule) || date > on) continue
      const shifted = addDays(date, days)
      const stands = rule === 'SDS_STANDARD_RELEASE_APPLIES' ? shifted : latest(shifted, on)
      dates[kind] = stands
      setAccount(accounts, kind, withStep(accounts[kind], movedAfterTranche(stands - date, stands)))
      breakdown[kind] = {
        ...entry,
        rules: [...entry.rules, 'ADJUSTED_AFTER_TRANCHE_COMMENCEMENT'],
        rulesWithExtraAdjustments: {
          ...entry.rulesWithExtraAdjustments,
          ADJUSTED_AFTER_TRANCHE_COMMENCEMENT: { adjustmentValue: days, type: 'DAYS' },
        },
      }
    }
  }
  return { ...held, dates, breakdown, accounts, showTrancheHints }
}

const movesDates: ReadonlySet<AdjustmentKind> = new Set([
  'remand',
  'tagged-bail',
  'unlawfully-at-large',
  'added-days',
  'restored-days',
])

function laterDays({ kind, days }: Adjustment): number {
  if (kind === 'unlawfully-at-large' || kind === 'added-days') return days
  return kind === 'restored-days' ? -days : 0
}
