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
  readCalendarDate,
  readDay,
  type Day,
} from './day.ts'
export { dayInWords, shareInWords } from './in-words.ts'
export { fraction, sameFraction, shareRoundedDown, shareRoundedUp, type Fraction } from './fraction.ts'
export { isoPeriod, periodBetween, type Period } from './period.ts'
export { never, ok, refuse, type Refused, type Result } from './result.ts'
export {
  addTerm,
  addTerms,
  daysOfTerms,
  emptyTerm,
  endOfTerm,
  term,
  termDays,
  termInWords,
  totalInWords,
  welshDays,
  type Term,
} from './term.ts'
export { type Language, type Text } from './words.ts'
