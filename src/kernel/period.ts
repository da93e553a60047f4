import { addMonths, calendarDate, daysBetween, type Day } from './day.ts'

/** Years, months and days between two days. */
export interface Period {
  readonly years: number
  /** 0 to 11. */
  readonly months: number
  /** 0 to 30. */
  readonly days: number
}

/** The period from one day to a later one. Throws a RangeError when `to` is earlier. */
export function periodBetween(from: Day, to: Day): Period {
  if (to < from) throw new RangeError('A period runs forward')
  const a = calendarDate(from)
  const b = calendarDate(to)
  const whole = (b.year - a.year) * 12 + (b.month - a.month) - (b.day < a.day ? 1 : 0)
  return { years: Math.floor(whole / 12), months: whole % 12, days: daysBetween(addMonths(from, whole), to) }
}

/** ISO 8601: `P1Y6M`, `P4M28D`, `P0D`. */
export function isoPeriod({ years, months, days }: Period): string {
  const text = `${years ? `${years}Y` : ''}${months ? `${months}M` : ''}${days ? `${days}D` : ''}`
  return text ? `P${text}` : 'P0D'
}
