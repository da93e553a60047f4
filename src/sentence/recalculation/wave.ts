import { addDays, calendarDate, dayFrom, dayOfWeek, type Day } from '#kernel'

/** Releases on a day, by the law that is compared with and by the other. */
export interface DayOfWave {
  readonly on: Day
  readonly before: number
  readonly after: number
  /** Those on licence: so many licences are to be written. */
  readonly licencesBefore: number
  readonly licencesAfter: number
}

/** Releases at one place until a day, not counted. */
export interface PlaceOfWave {
  /** Null: nowhere that is known. */
  readonly place: string | null
  readonly before: number
  readonly after: number
  readonly licencesAfter: number
}

/** How far apart the steps of a wave are. */
export type By = 'day' | 'week' | 'month'

/** How many steps are shown: four weeks, half a year, three years. */
const STEPS: Readonly<Record<By, number>> = { day: 28, week: 26, month: 36 }

/** What happens in one day, week or month. */
export interface StepOfWave extends DayOfWave {
  /** Prison places that the change has freed by the end of it; needed more when negative. */
  readonly freed: number
}

/** The first day of the step that a day is in. */
function startOf(by: By, on: Day): Day {
  if (by === 'day') return on
  if (by === 'week') return addDays(on, 1 - dayOfWeek(on))
  const { year, month } = calendarDate(on)
  return dayFrom(year, month, 1)
}

function nextAfter(by: By, start: Day): Day {
  if (by === 'day') return addDays(start, 1)
  if (by === 'week') return addDays(start, 7)
  const { year, month } = calendarDate(start)
  return month === 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, month + 1, 1)
}

/** A wave in steps from a day on. Nothing is left out before its end: what has passed counts at its beginning. */
export function inSteps(days: readonly DayOfWave[], by: By, from: Day): readonly StepOfWave[] {
  let freed = 0
  let start = startOf(by, from)
  return Array.from({ length: STEPS[by] }, (_, at) => {
    const end = nextAfter(by, start)
    const within = days.filter(({ on }) => on < end && (at === 0 || on >= start))
    const sum = (of: (day: DayOfWave) => number) => within.reduce((total, day) => total + of(day), 0)
    const [before, after] = [sum(day => day.before), sum(day => day.after)]
    freed += after - before
    const step = {
      on: start,
      before,
      after,
      licencesBefore: sum(day => day.licencesBefore),
      licencesAfter: sum(day => day.licencesAfter),
      freed,
    }
    start = end
    return step
  })
}

/** The last day of the last step. */
export function lastDayOf(steps: readonly StepOfWave[], by: By): Day {
  const last = steps.at(-1)
  if (!last) throw new RangeError('A wave without steps has no last day')
  return addDays(nextAfter(by, last.on), -1)
}
