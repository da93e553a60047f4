import { addDays, addMonths, addYears, calendarDate, daysBetween, endOfMonth, type Day } from './day.ts'
import type { Text } from './words.ts'

/** A length as a court says it. Each unit is a whole number; they are always added in this order. */
export interface Term {
  readonly years: number
  readonly months: number
  readonly weeks: number
  readonly days: number
}

/** A term from the units that matter: `term({ years: 1, months: 6 })`. */
export function term(units: Partial<Term>): Term {
  return { years: units.years ?? 0, months: units.months ?? 0, weeks: units.weeks ?? 0, days: units.days ?? 0 }
}

/** True when a term has no length at all. */
export function emptyTerm({ years, months, weeks, days }: Term): boolean {
  return years === 0 && months === 0 && weeks === 0 && days === 0
}

/** The day reached by plain calendar addition: years, months, weeks, days. */
export function addTerm(on: Day, { years, months, weeks, days }: Term): Day {
  const moved = years === 0 && months === 0 ? on : addMonths(addYears(on, years), months)
  return addDays(moved, weeks * 7 + days)
}

/**
 * The last day of a term that begins on `start`, which counts as day 1.
 * A term of months or years that begins on the first of a month ends with the end of a month:
 * one month from 1 March ends on 31 March, not on the 28th (PSI 03/2015).
 */
export function endOfTerm({ years, months, weeks, days }: Term, start: Day): Day {
  const weeksAndDays = weeks * 7 + days
  if (years === 0 && months === 0) return addDays(start, weeksAndDays - 1)
  if (calendarDate(start).day === 1) {
    return addDays(endOfMonth(addMonths(addYears(start, years), months - 1)), weeksAndDays)
  }
  return addDays(addMonths(addYears(addDays(start, -1), years), months), weeksAndDays)
}

/** How many days a term lasts when it begins on `start`. */
export function termDays(length: Term, start: Day): number {
  return daysBetween(start, endOfTerm(length, start)) + 1
}

/** Terms added unit by unit: 6 months and 6 months are 12 months, not a year. */
export function addTerms(terms: readonly Term[]): Term {
  let [years, months, weeks, days] = [0, 0, 0, 0]
  for (const each of terms) {
    years += each.years
    months += each.months
    weeks += each.weeks
    days += each.days
  }
  return { years, months, weeks, days }
}

/**
 * Consecutive terms gathered into runs of one kind (years and months, or weeks and days), in order.
 * 3 months, 3 weeks, 3 months, 5 months are the runs 3 months, 3 weeks, 8 months.
 */
export function termRuns(terms: readonly Term[]): readonly Term[] {
  const runs: Term[] = []
  let kind: 'calendar' | 'days' | undefined
  const append = (part: Term, partKind: 'calendar' | 'days'): void => {
    const last = runs.at(-1)
    if (last && kind === partKind) runs[runs.length - 1] = addTerms([last, part])
    else runs.push(part)
    kind = partKind
  }
  for (const { years, months, weeks, days } of terms) {
    if (years !== 0 || months !== 0) append({ years, months, weeks: 0, days: 0 }, 'calendar')
    if (weeks !== 0 || days !== 0) append({ years: 0, months: 0, weeks, days }, 'days')
  }
  return runs
}

/** How many days terms last when they are served one after the other from `start`, counted run by run. */
export function daysOfTerms(terms: readonly Term[], start: Day): number {
  let next = start
  for (const run of termRuns(terms)) next = addDays(endOfTerm(run, next), 1)
  return daysBetween(start, next)
}

/** A term as it is said: `1 year 6 months`. Empty for an empty term. */
export function termInWords({ years, months, weeks, days }: Term): Text {
  const en: string[] = []
  const cy: string[] = []
  const say = (count: number, unit: string, welsh: string): void => {
    if (count === 0) return
    en.push(`${count} ${unit}${count === 1 ? '' : 's'}`)
    cy.push(`${count} ${welsh}`)
  }
  say(years, 'year', welshYears(years))
  say(months, 'month', months === 2 ? 'fis' : 'mis')
  say(weeks, 'week', 'wythnos')
  say(days, 'day', welshDays(days))
  return { en: en.join(' '), cy: cy.join(' ') }
}

/** Several terms together as they are said: 3 years and 18 months are `4 years 6 months`; 18 months alone stay so. */
export function totalInWords(terms: readonly Term[]): Text {
  const total = addTerms(terms)
  if (terms.length < 2 || total.years === 0) return termInWords(total)
  return termInWords({ ...total, years: total.years + Math.floor(total.months / 12), months: total.months % 12 })
}

/** Welsh nouns change after some numbers: 1 flwyddyn, 2 flynedd, 3 blynedd, 5 mlynedd. */
function welshYears(count: number): string {
  if (count === 1) return 'flwyddyn'
  if (count === 2) return 'flynedd'
  return [3, 4, 6, 13, 14, 16].includes(count) ? 'blynedd' : 'mlynedd'
}

/** The Welsh word for day after a number: 1 diwrnod, 2 ddiwrnod, 7 niwrnod. */
export function welshDays(count: number): string {
  const size = Math.abs(count)
  if (size === 2) return 'ddiwrnod'
  return [7, 8, 9, 10].includes(size) ? 'niwrnod' : 'diwrnod'
}
