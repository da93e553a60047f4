import {
  dayInWords,
  fraction,
  isoDay,
  readDay,
  shareInWords,
  term,
  termInWords,
  type Day,
  type Fraction,
  type Term,
  type Text,
} from '#kernel'
import type { Exclusion } from '../booking.ts'
import { exclusionNames, exclusionsInWords } from '../exclusions-in-words.ts'
import { daysInWords } from '../facts-in-words.ts'
import { tranchesInWords, type Tranche } from '../uksi-2024-844/article-1-tranches.ts'

/** What a figure of the law is made of: how it is kept as JSON, read again, and said. */
export interface KindOfFigure<Value> {
  readonly name: 'share' | 'days' | 'day' | 'last-day' | 'yes-no' | 'term' | 'tranches' | 'exclusions' | 'holidays'
  json(value: Value): unknown
  /** `unreadable` for JSON that is not one. */
  parse(json: unknown): Value | typeof unreadable
  inWords(value: Value): Text
}

/** JSON that is not a figure of its kind. */
export const unreadable = Symbol('unreadable')

const record = (json: unknown): Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : {}
const isCount = (json: unknown): json is number => typeof json === 'number' && Number.isInteger(json) && json >= 0
const parseDay = (json: unknown): Day | undefined => (typeof json === 'string' ? readDay(json) : undefined)

/** A share of a term. */
export const share: KindOfFigure<Fraction> = {
  name: 'share',
  json: ({ numerator, denominator }) => ({ numerator, denominator }),
  parse(json) {
    const { numerator, denominator } = record(json)
    if (!isCount(numerator) || !isCount(denominator) || denominator === 0) return unreadable
    return fraction(numerator, denominator)
  },
  inWords: shareInWords,
}

/** A number of days. */
export const days: KindOfFigure<number> = {
  name: 'days',
  json: value => value,
  parse: json => (isCount(json) ? json : unreadable),
  inWords: daysInWords,
}

/** A day on which something begins. */
export const beginning: KindOfFigure<Day> = {
  name: 'day',
  json: isoDay,
  parse: json => parseDay(json) ?? unreadable,
  inWords: dayInWords,
}

/** A day on which something ends; null where it does not. */
export const ending: KindOfFigure<Day | null> = {
  name: 'last-day',
  json: value => (value === null ? null : isoDay(value)),
  parse: json => (json === null ? null : (parseDay(json) ?? unreadable)),
  inWords: value => (value === null ? { en: 'does not end', cy: 'nid yw’n dod i ben' } : dayInWords(value)),
}

/** Whether something is so. */
export const yesOrNo: KindOfFigure<boolean> = {
  name: 'yes-no',
  json: value => value,
  parse: json => (typeof json === 'boolean' ? json : unreadable),
  inWords: value => (value ? { en: 'yes', cy: 'ydy' } : { en: 'no', cy: 'nac ydy' }),
}

/** A length of time. */
export const length: KindOfFigure<Term> = {
  name: 'term',
  json: ({ years, months, weeks, days: count }) => ({ years, months, weeks, days: count }),
  parse(json) {
    const { years, months, weeks, days: count } = record(json)
    if (!isCount(years) || !isCount(months) || !isCount(weeks) || !isCount(count)) return unreadable
    return term({ years, months, weeks, days: count })
  },
  inWords: termInWords,
}

/** The days of a staged beginning. */
export const staging: KindOfFigure<readonly Tranche[]> = {
  name: 'tranches',
  json: tranches => tranches.map(({ name, on, reaches }) => ({ name, on: isoDay(on), reaches: reaches ?? null })),
  parse(json) {
    if (!Array.isArray(json)) return unreadable
    const tranches = json.map(parseTranche)
    return tranches.every(each => each !== undefined) ? tranches : unreadable
  },
  inWords: tranchesInWords,
}

function parseTranche(json: unknown): Tranche | undefined {
  const { name, on, reaches } = record(json)
  const day = parseDay(on)
  if (typeof name !== 'string' || day === undefined) return undefined
  if (reaches === null) return { name, on: day }
  const { unit, under, upTo } = record(reaches)
  if (unit !== 'years' && unit !== 'days') return undefined
  if (isCount(under)) return { name, on: day, reaches: { unit, under } }
  return isCount(upTo) ? { name, on: day, reaches: { unit, upTo } } : undefined
}

/** Lists of offences. */
export const offences: KindOfFigure<readonly Exclusion[]> = {
  name: 'exclusions',
  json: marks => [...marks],
  parse: json =>
    Array.isArray(json) && json.every((mark): mark is Exclusion => Object.hasOwn(exclusionNames, String(mark)))
      ? json
      : unreadable,
  inWords: marks => (marks.length === 0 ? { en: 'none', cy: 'dim' } : exclusionsInWords(marks)),
}

/** Bank holidays. */
export const holidays: KindOfFigure<ReadonlySet<Day>> = {
  name: 'holidays',
  json: value => [...value].map(isoDay),
  parse(json) {
    if (!Array.isArray(json)) return unreadable
    const found = json.map(parseDay)
    return found.every(on => on !== undefined) ? new Set(found) : unreadable
  },
  inWords: value => ({ en: `${value.size} days`, cy: `${value.size} diwrnod` }),
}
