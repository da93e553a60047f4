import { calendarDate, readCalendarDate, type Day, type Text } from '#kernel'
import { govukDateInput } from '../components/govuk.generated.ts'
import { readableDay, shortDay } from '../words/days.ts'
import { say, type Reader } from '../words/say.ts'
import {
  about,
  inputId,
  valueRead,
  wrong,
  type Field,
  type FieldWords,
  type Needed,
  type Optional,
  type Read,
  type Shown,
} from './field.ts'
import { errorMessageOf, legend } from './text-field.ts'
import { cleanText, firstTyped, type Typed } from './typed.ts'

export interface DateWords extends FieldWords {
  /** The last day that is accepted, usually the house's today. */
  readonly notAfter?: Day
  readonly notBefore?: Day
  /** True for somebody's own date of birth, so that browsers can fill it in. */
  readonly birthday?: boolean
}

const PARTS = ['day', 'month', 'year'] as const
type Part = (typeof PARTS)[number]

const PART_NAMES: Readonly<Record<Part, Text>> = {
  day: { en: 'Day', cy: 'Diwrnod' },
  month: { en: 'Month', cy: 'Mis' },
  year: { en: 'Year', cy: 'Blwyddyn' },
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MISOEDD = 'ion chw maw ebr mai meh gor aws med hyd tac rha'.split(' ')

/** A date in three parts. Months may be typed as words. */
export function date(words: DateWords & Optional): Field<Day | undefined>
export function date(words: DateWords & Needed): Field<Day>
export function date(words: DateWords & (Needed | Optional)): Field<Day> | Field<Day | undefined> {
  return {
    label: words.label,
    read: (typed: Typed, name: string) => readDate(words, typed, name),
    write(value: Day | undefined, name: string): Typed {
      const on = value === undefined ? undefined : calendarDate(value)
      return Object.fromEntries(PARTS.map(part => [`${name}-${part}`, [on ? String(on[part]) : '']]))
    },
    draw: (name, shown) => drawDate(words, name, shown),
    readBack: (value: Day | undefined, reader: Reader) => (value === undefined ? '' : readableDay(reader, value)),
  }
}

function readDate(words: DateWords & (Needed | Optional), typed: Typed, name: string): Read<Day | undefined> {
  const [day = '', month = '', year = ''] = PARTS.map(part => cleanText(firstTyped(typed, `${name}-${part}`)))
  const missing = PARTS.filter(part => cleanText(firstTyped(typed, `${name}-${part}`)) === '')
  const [first] = missing
  if (missing.length === PARTS.length) {
    return words.optional ? valueRead(undefined) : wrong(words.missing, name, `${name}-day`)
  }
  if (first) return wrong(notWhole(words, missing), name, `${name}-${first}`)
  const on = readCalendarDate({ day: whole(day), month: monthIn(month), year: whole(year) })
  if (on === undefined || whole(year) < 1000)
    return wrong(
      about(words, 'must be a real date', "rhowch ddyddiad sy'n bod"),
      name,
      `${name}-${faulty(day, month, year)}`,
    )
  if (words.notAfter !== undefined && on > words.notAfter)
    return wrong(
      about(
        words,
        `must be on or before ${shortDay('en', words.notAfter)}`,
        `rhaid bod ar neu cyn ${shortDay('cy', words.notAfter)}`,
      ),
      name,
      `${name}-day`,
    )
  if (words.notBefore !== undefined && on < words.notBefore)
    return wrong(
      about(
        words,
        `must be on or after ${shortDay('en', words.notBefore)}`,
        `rhaid bod ar neu ar ôl ${shortDay('cy', words.notBefore)}`,
      ),
      name,
      `${name}-day`,
    )
  return valueRead(on)
}

function notWhole(words: DateWords, missing: readonly Part[]): Text {
  const en = missing.map(part => `a ${part}`).join(' and ')
  const cy = missing.map(part => PART_NAMES[part].cy.toLowerCase()).join(' a ')
  return about(words, `must include ${en}`, `rhaid cynnwys ${cy}`)
}

function whole(text: string): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
}

/** 1 to 12, typed as a number or as a word in either language. */
function monthIn(text: string): number {
  if (/^\d/.test(text)) return whole(text)
  const start = text.toLowerCase().slice(0, 3)
  const at = Math.max(MONTHS.indexOf(start), MISOEDD.indexOf(start))
  return at === -1 ? Number.NaN : at + 1
}

/** The part that cannot be right by itself, or the day when the three only disagree. */
function faulty(day: string, month: string, year: string): Part {
  if (!(whole(day) >= 1 && whole(day) <= 31)) return 'day'
  if (!(monthIn(month) >= 1 && monthIn(month) <= 12)) return 'month'
  return whole(year) >= 1000 ? 'day' : 'year'
}

function drawDate(words: DateWords, name: string, shown: Shown): ReturnType<typeof govukDateInput> {
  const errorMessage = errorMessageOf(shown, name)
  const target = shown.errors.find(error => error.field === name)?.href
  return govukDateInput({
    id: inputId(name),
    namePrefix: name,
    fieldset: { legend: legend(words, shown) },
    hint: words.hint && { text: say(shown.reader, words.hint) },
    errorMessage,
    items: PARTS.map(part => ({
      id: inputId(`${name}-${part}`),
      name: part,
      label: say(shown.reader, PART_NAMES[part]),
      value: firstTyped(shown.typed, `${name}-${part}`),
      error:
        errorMessage !== undefined && (target === `#${inputId(`${name}-${part}`)}` || target === `#${inputId(name)}`),
      classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
      ...(words.birthday ? { autocomplete: `bday-${part}` } : {}),
    })),
  })
}
