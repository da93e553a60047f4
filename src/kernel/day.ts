/**
 * A calendar day, as a whole number of days since 1970-01-01 (proleptic Gregorian).
 * Days compare and subtract as numbers; they become text only at the edges.
 */
export type Day = number & { readonly __day: unique symbol }

interface CalendarDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const ISO = /^(-?\d{4,6})-(\d{2})-(\d{2})$/

/** The day written `YYYY-MM-DD`. Throws a RangeError for anything else: use `readDay` for what people type. */
export function day(iso: string): Day {
  const read = readDay(iso)
  if (read === undefined) throw new RangeError(`'${iso}' is not a date written YYYY-MM-DD`)
  return read
}

/** The day written `YYYY-MM-DD`, or undefined when the text is not a real date in that form. */
export function readDay(iso: string): Day | undefined {
  const match = ISO.exec(iso)
  if (!match) return undefined
  return readCalendarDate({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
}

/** The day with this year, month and day of the month, or undefined when the calendar has none. */
export function readCalendarDate({ year, month, day: dayOfMonth }: CalendarDate): Day | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(dayOfMonth)
  if (!whole || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > monthLength(year, month)) return undefined
  return dayFrom(year, month, dayOfMonth)
}

/**
 * The day number of a calendar date, without checking it.
 * Counts in 400-year eras of 146,097 days that begin on 1 March (H. Hinnant, chrono-compatible date algorithms).
 */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * 146_097 + dayOfEra - 719_468) as Day
}

/** Year, month and day of the month of a day. */
export function calendarDate(on: Day): CalendarDate {
  const shifted = on + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 }
}

/** `YYYY-MM-DD`. */
export function isoDay(on: Day): string {
  const { year, month, day: dayOfMonth } = calendarDate(on)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** True for a year with a 29 February. */
function leapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days in a month (1 to 12) of a year. */
function monthLength(year: number, month: number): number {
  return month === 2 && leapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0)
}

/** A day `count` days later (earlier when negative). */
export function addDays(on: Day, count: number): Day {
  return (on + count) as Day
}

/** Moves whole months, and keeps to the last day of a shorter month: 31 January + 1 month is 28 or 29 February. */
export function addMonths(on: Day, count: number): Day {
  const from = calendarDate(on)
  const index = from.year * 12 + (from.month - 1) + count
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return dayFrom(year, month, Math.min(from.day, monthLength(year, month)))
}

/** Moves whole years, and keeps 29 February to the 28th in a common year. */
export function addYears(on: Day, count: number): Day {
  return addMonths(on, count * 12)
}

/** Days from one day to another: positive when `to` is later. */
export function daysBetween(from: Day, to: Day): number {
  return to - from
}

/** The last day of the month that the day is in. */
export function endOfMonth(on: Day): Day {
  const { year, month } = calendarDate(on)
  return dayFrom(year, month, monthLength(year, month))
}

/** 1 for Monday to 7 for Sunday. */
export function dayOfWeek(on: Day): number {
  return ((((on + 3) % 7) + 7) % 7) + 1
}

/** The latest of one or more days. */
export function latest(...days: readonly [Day, ...Day[]]): Day {
  return Math.max(...days) as Day
}

/** The earliest of one or more days. */
export function earliest(...days: readonly [Day, ...Day[]]): Day {
  return Math.min(...days) as Day
}
