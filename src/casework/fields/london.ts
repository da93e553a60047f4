import { addMs, dayInLondon, instantMs } from '#platform'
import { isoDay, type Day } from '#kernel'

const clockTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The time on the clock in England and Wales at an instant: `14:05`. */
export function timeInLondon(instant: string): string {
  return clockTime.format(instantMs(instant))
}

/**
 * The instant at which the clock in England and Wales shows this day and time (`14:05`). The first of the two, in the
 * hour that comes twice; undefined in the hour that is left out, or for what is no time.
 */
export function instantInLondon(on: Day, time: string): string | undefined {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined
  const asUtc = `${isoDay(on)}T${time}:00.000Z`
  return [-3_600_000, 0]
    .map(offset => addMs(asUtc, offset))
    .find(instant => timeInLondon(instant) === time && dayInLondon(instant) === on)
}
