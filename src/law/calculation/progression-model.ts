import type { Adjustment } from '../booking.ts'
import type { KindCode } from '../kinds.ts'
import { heldToTranche, keptFromBefore } from './explain-tranche.ts'
import { sameDates, type Outcome } from './outcome.ts'
import type { Compared, Scheme } from './scheme.ts'
import { defaulted, releaseWithoutAwarded } from './sentence.ts'
import type { Timeline } from './timeline.ts'
import type { ReleaseLaw } from '../editions.ts'
import { setAccount, withStep, type Account } from './workings.ts'
import type { Tranche } from '../uksi-2024-844/article-1-tranches.ts'

const compared = ['CRD', 'PED', 'ERSED'] as const satisfies readonly KindCode[]

/** The progression model (Sentencing Act 2026 s.23): as two fifths, but added days are always served after the tranche. */
export const progressionModelScheme: Scheme = {
  shows: ['CRD', 'PED', 'ERSED'],
  comparesHeldParole: true,
  shaped: ({ law, parts }) => law?.law.scheme === 'progression-model' && parts.some(part => part.track),
  mayAffect: ({ absences }, law, commencement, sentence) => {
    // Neither added days nor time at large after commencement bring anybody under the model.
    const after = absences
      .filter(({ from }) => from >= commencement)
      .reduce((sum, { from, to }) => sum + (to - from), 0)
    return (
      releaseWithoutAwarded(sentence) - after >= commencement &&
      sentence.parts.some(part => part.imposedOn < commencement && part.reachedBy(law))
    )
  },
  vetoes: () => false,
  keepsEarlier: () => true,
  finalise: hold,
}

/** Keeps a date of the older law that falls before the tranche; holds every other to the tranche. */
function hold({ booking }: Timeline, law: ReleaseLaw, { on }: Tranche, { early, standard }: Compared): Outcome {
  const dates = { ...early.dates }
  const breakdown = { ...early.breakdown }
  const accounts: { [kind in KindCode]?: Account } = { ...early.accounts }
  const awarded = booking.adjustments.reduce((sum, each) => sum + awardedDays(each), 0)
  // The curfew stays on the older law until it ends.
  if (standard.dates.HDCED !== undefined) {
    dates.HDCED = standard.dates.HDCED
    setAccount(accounts, 'HDCED', standard.accounts.HDCED)
    if (standard.breakdown.HDCED) breakdown.HDCED = standard.breakdown.HDCED
  }
  for (const kind of compared) {
    const late = standard.dates[kind]
    const soon = early.dates[kind]
    if (late !== undefined && defaulted(law, late, on, awarded).moved) {
      dates[kind] = late
      setAccount(accounts, kind, withStep(standard.accounts[kind], keptFromBefore(law, on, late)))
      const entry = standard.breakdown[kind]
      if (entry) breakdown[kind] = entry
    } else if (soon !== undefined) {
      const { date } = defaulted(law, soon, on, awarded)
      dates[kind] = date
      if (date !== soon) setAccount(accounts, kind, withStep(accounts[kind], heldToTranche(law, on, awarded, date)))
      const entry = early.breakdown[kind]
      if (entry) breakdown[kind] = { ...entry, releaseDate: date }
    }
  }
  return {
    ...early,
    dates,
    breakdown,
    accounts,
    affected: {
      'two-fifths': false,
      'progression-model': !sameDates(dates, standard.dates) || standard.affected['progression-model'],
    },
  }
}

function awardedDays({ kind, days }: Adjustment): number {
  if (kind === 'added-days') return days
  return kind === 'restored-days' ? -days : 0
}
