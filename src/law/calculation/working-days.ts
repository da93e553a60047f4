import { addDays, dayOfWeek, type Day } from '#kernel'

/** True on a day that is neither of a weekend nor a bank holiday. */
function isWorkingDay(on: Day, bankHolidays: ReadonlySet<Day>): boolean {
  return dayOfWeek(on) <= 5 && !bankHolidays.has(on)
}

/** The day itself when people work on it, or the last such day before or the first after. */
export function workingDay(on: Day, bankHolidays: ReadonlySet<Day>, side: 'before' | 'after'): Day {
  let candidate = on
  while (!isWorkingDay(candidate, bankHolidays)) candidate = addDays(candidate, side === 'before' ? -1 : 1)
  return candidate
}

/**
 * Release of a person at the prison's discretion when it would fall on a day that people do not work, or just before
 * one (Offenders (Day of Release from Detention) Act 2023): the last day before that is followed by a working day.
 */
export function discretionaryRelease(on: Day, bankHolidays: ReadonlySet<Day>): Day {
  let candidate = on
  while (!isWorkingDay(candidate, bankHolidays) || !isWorkingDay(addDays(candidate, 1), bankHolidays)) {
    candidate = addDays(candidate, -1)
  }
  return candidate
}
