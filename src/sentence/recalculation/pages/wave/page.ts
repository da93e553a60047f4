import type { Day, Text } from '#kernel'
import type { PageModel } from '#web'
import type { Finished } from '../../run.ts'
import { inSteps, type By, type DayOfWave, type PlaceOfWave, type StepOfWave } from '../../wave.ts'

/** What a wave is asked for. */
export interface WaveAsked {
  readonly by: By
  /** A prison's code or the name of a region of prisons; empty for all. */
  readonly held: string
  /** The code of a delivery unit or of a probation region; empty for all. */
  readonly supervised: string
}

export interface Choice {
  readonly value: string
  readonly text: Text | string
}

export interface WavePage extends PageModel {
  readonly href: string
  readonly mode: Finished['mode']
  readonly asked: WaveAsked
  readonly held: readonly Choice[]
  readonly supervised: readonly Choice[]
  readonly law: Text
  readonly against: Text
  readonly steps: readonly StepOfWave[]
  /** Until when places are counted, not counted itself. */
  readonly until: Day
  readonly totals: { readonly before: number; readonly after: number; readonly licences: number }
  readonly prisons: readonly PlaceOfWave[]
  readonly units: readonly PlaceOfWave[]
  readonly placeName: (code: string) => Text
}

/** What a wave page is made of. */
export interface WaveGiven {
  readonly asked: WaveAsked
  readonly held: readonly Choice[]
  readonly supervised: readonly Choice[]
  readonly days: readonly DayOfWave[]
  readonly until: Day
  readonly prisons: readonly PlaceOfWave[]
  readonly units: readonly PlaceOfWave[]
  readonly placeName: (code: string) => Text
}

/** Releases over time by one law and by the other. */
export function wavePage(run: Finished, given: WaveGiven): WavePage {
  const { days, ...rest } = given
  const steps = inSteps(days, given.asked.by, run.on)
  const sum = (of: (step: StepOfWave) => number) => steps.reduce((total, step) => total + of(step), 0)
  return {
    title: { en: 'Releases', cy: 'Rhyddhau' },
    back: '/recalculations',
    desk: '/recalculations',
    href: `/recalculations/${run.id}`,
    mode: run.mode,
    law: run.law.name,
    against: run.against.name,
    steps,
    totals: {
      before: sum(step => step.before),
      after: sum(step => step.after),
      licences: sum(step => step.licencesAfter),
    },
    ...rest,
  }
}
