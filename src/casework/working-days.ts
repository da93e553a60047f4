import { addDays, calendarDate, dayFrom, dayOfWeek, type Day } from '#kernel'

// Bank holidays of England and Wales: Banking and Financial Dealings Act 1971 Schedule 1, and royal proclamations.

/** Days moved by proclamation: the month's holiday falls on this day instead. */
const moved = new Map<string, number>([
  ['early-may-1995', dayFrom(1995, 5, 8)],
  ['early-may-2020', dayFrom(2020, 5, 8)],
  ['spring-2002', dayFrom(2002, 6, 4)],
  ['spring-2012', dayFrom(2012, 6, 4)],
  ['spring-2022', dayFrom(2022, 6, 2)],
])

/** Days added by proclamation: the end of 1999, jubilees, a wedding, a state funeral, a coronation. */
const extra = new Set<number>([
  dayFrom(1999, 12, 31),
  dayFrom(2002, 6, 3),
  dayFrom(2011, 4, 29),
  dayFrom(2012, 6, 5),
  dayFrom(2022, 6, 3),
  dayFrom(2022, 9, 19),
  dayFrom(2023, 5, 8),
])

const byYear = new Map<number, ReadonlySet<number>>()

/** True for a bank holiday in England and Wales. Checked for 1995 to 2035. */
export function bankHoliday(on: Day): boolean {
  if (extra.has(on)) return true
  const { year } = calendarDate(on)
  const known = byYear.get(year) ?? regularHolidays(year)
  byYear.set(year, known)
  return known.has(on)
}

function regularHolidays(year: number): ReadonlySet<number> {
  const easter = easterSunday(year)
  const newYear = dayFrom(year, 1, 1)
  const christmas = dayFrom(year, 12, 25)
  const weekday = dayOfWeek(christmas)
  // Christmas and Boxing Day that fall at a weekend are kept on the next two weekdays.
  const [first, second] = weekday === 5 ? [0, 3] : weekday === 6 ? [2, 3] : weekday === 7 ? [2, 1] : [0, 1]
  return new Set<number>([
    [6, 7].includes(dayOfWeek(newYear)) ? mondayFrom(newYear) : newYear,
    addDays(easter, -2),
    addDays(easter, 1),
    moved.get(`early-may-${year}`) ?? mondayFrom(dayFrom(year, 5, 1)),
    moved.get(`spring-${year}`) ?? mondayFrom(dayFrom(year, 5, 25)),
    mondayFrom(dayFrom(year, 8, 25)),
    addDays(christmas, first),
    addDays(christmas, second),
  ])
}

/** The first Monday on or after a day. */
function mondayFrom(on: Day): Day {
  return addDays(on, (8 - dayOfWeek(on)) % 7)
}

/** Easter Sunday by the Gregorian computus (the anonymous algorithm of Nature, 1876). */
function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (skipped + 19 * golden + 15) % 30
  const leapDays = Math.floor(inCentury / 4)
  const toSunday = (32 + 2 * (century % 4) + 2 * leapDays - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const fromMarch = epact + toSunday - 7 * late + 114
  return dayFrom(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1)
}

/** True for Monday to Friday, bank holidays left out. */
export function workingDay(on: Day): boolean {
  return dayOfWeek(on) <= 5 && !bankHoliday(on)
}

/** The day that is a number of working days after a day, which is itself not counted. */
export function addWorkingDays(on: Day, count: number): Day {
  let reached = on
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1)
    if (workingDay(reached)) left -= 1
  }
  return reached
}
