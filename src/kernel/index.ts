export {
  addDays,
  addMonths,
  addYears,
  calendarDate,
  day,
  dayFrom,
  dayOfWeek,
  daysBetween,
  earliest,
  endOfMonth,
  isoDay,
  latest,
  leapYear,
  monthLength,
  readCalendarDate,
  readDay,
  type CalendarDate,
  type Day,
} from './day.ts'
export { never, ok, refuse, type Accepted, type Refused, type Result } from './result.ts'
export { type Language, type Text } from './words.ts'
