import { calendarDate, dayOfWeek, type Day, type Language, type Text } from '#kernel'
import { plural, type Reader } from './say.ts'

const WEEKDAYS = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  cy: ['Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn', 'Dydd Sul'],
} as const

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
} as const

function languageOf(reader: Reader): Language {
  return typeof reader === 'string' ? reader : reader.language
}

/** A day as it is read aloud: "Tuesday 13 October 2026", "Dydd Mawrth 13 Hydref 2026". */
export function readableDay(reader: Reader, on: Day): string {
  return `${WEEKDAYS[languageOf(reader)][dayOfWeek(on) - 1]} ${shortDay(reader, on)}`
}

/** A day without its weekday, for tables and headers: "13 October 2026". */
export function shortDay(reader: Reader, on: Day): string {
  const { year, month, day } = calendarDate(on)
  return `${day} ${MONTHS[languageOf(reader)][month - 1]} ${year}`
}

/** A month and year: "October 2026". `month` is 1 to 12. */
export function readableMonth(reader: Reader, year: number, month: number): string {
  return `${MONTHS[languageOf(reader)][month - 1]} ${year}`
}

/** How far a day is from today: "in 326 days", "today", "tomorrow", "yesterday", "12 days ago". */
export function inDays(reader: Reader, on: Day, today: Day): string {
  const away = on - today
  const language = languageOf(reader)
  if (away === 0) return language === 'en' ? 'today' : 'heddiw'
  if (away === 1) return language === 'en' ? 'tomorrow' : 'yfory'
  if (away === -1) return language === 'en' ? 'yesterday' : 'ddoe'
  return away > 0
    ? plural(language, away, {
        en: { one: 'in {n} day', other: 'in {n} days' },
        cy: { two: 'ymhen {n} ddiwrnod', other: 'ymhen {n} diwrnod' },
      })
    : plural(language, -away, {
        en: { one: '{n} day ago', other: '{n} days ago' },
        cy: { two: '{n} ddiwrnod yn ôl', other: '{n} diwrnod yn ôl' },
      })
}

/** A day in both languages, for texts that are filled before the reader is known. */
export function dayText(on: Day): Text {
  return { en: readableDay('en', on), cy: readableDay('cy', on) }
}
