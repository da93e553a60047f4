import { dayFrom, type Day } from '#kernel'

/** The one place that knows the time. Everything else is told. */
export interface Clock {
  /** The instant now, as ISO 8601 in UTC. */
  now(): string
  /** The day now in England and Wales. */
  today(): Day
}

const londonDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day in England and Wales at an instant. */
export function dayInLondon(instant: string): Day {
  const parts: Record<string, string> = {}
  for (const { type, value } of londonDay.formatToParts(new Date(instant))) parts[type] = value
  return dayFrom(Number(parts['year']), Number(parts['month']), Number(parts['day']))
}

/** The machine's clock. */
export function machineClock(): Clock {
  const now = () => new Date().toISOString()
  return { now, today: () => dayInLondon(now()) }
}

/** A clock for tests and demonstrations: it stands still until it is wound, and may tick one second at each reading. */
export function windableClock(start: string, { ticking = false } = {}): Clock & { wind(to: string): void } {
  let at = new Date(start).getTime()
  const read = () => new Date(at).toISOString()
  return {
    now() {
      const instant = read()
      if (ticking) at += 1000
      return instant
    },
    today: () => dayInLondon(read()),
    wind(to) {
      at = new Date(to).getTime()
    },
  }
}

/** Milliseconds since 1970 at an ISO instant. */
export function instantMs(instant: string): number {
  return new Date(instant).getTime()
}

/** An instant some milliseconds later, as ISO 8601 in UTC. */
export function addMs(instant: string, ms: number): string {
  return new Date(instantMs(instant) + ms).toISOString()
}

/** An instant as a database writes it, as ISO 8601 in UTC. */
export function utcInstant(text: string): string {
  return new Date(text).toISOString()
}
