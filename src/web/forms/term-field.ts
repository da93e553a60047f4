import type { Text } from '#kernel'
import { govukDateInput } from '../components/govuk.generated.ts'
import { plural, say, type Forms, type Reader } from '../words/say.ts'
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

/** A length of time as a court says it. */
export interface TermTyped {
  readonly years: number
  readonly months: number
  readonly weeks: number
  readonly days: number
}

const PARTS = ['years', 'months', 'weeks', 'days'] as const
type Part = (typeof PARTS)[number]

const NAMES: Readonly<Record<Part, Text>> = {
  years: { en: 'Years', cy: 'Blynyddoedd' },
  months: { en: 'Months', cy: 'Misoedd' },
  weeks: { en: 'Weeks', cy: 'Wythnosau' },
  days: { en: 'Days', cy: 'Diwrnodau' },
}

const COUNTED: Readonly<Record<Part, Forms>> = {
  years: {
    en: { one: '{n} year', other: '{n} years' },
    cy: { one: '{n} flwyddyn', two: '{n} flynedd', few: '{n} blynedd', other: '{n} mlynedd' },
  },
  months: { en: { one: '{n} month', other: '{n} months' }, cy: { two: '{n} fis', other: '{n} mis' } },
  weeks: { en: { one: '{n} week', other: '{n} weeks' }, cy: { two: '{n} wythnos', other: '{n} wythnos' } },
  days: { en: { one: '{n} day', other: '{n} days' }, cy: { two: '{n} ddiwrnod', other: '{n} diwrnod' } },
}

/** Two or three lengths of time in one line: "2 years, 9 months and 1 week". No time at all is "0 days". */
export function readableTerm(reader: Reader, term: TermTyped): string {
  const said = PARTS.filter(part => term[part] > 0).map(part => plural(reader, term[part], COUNTED[part]))
  if (said.length === 0) return plural(reader, 0, COUNTED.days)
  if (said.length === 1) return said[0] ?? ''
  const language = typeof reader === 'string' ? reader : reader.language
  const last = said.at(-1) ?? ''
  const and = language === 'en' ? 'and' : /^[aeiouwy]/i.test(last) ? 'ac' : 'a'
  return `${said.slice(0, -1).join(', ')} ${and} ${last}`
}

/** Years, months, weeks and days, beside each other as a warrant has them. Parts left blank are none. */
export function term(words: FieldWords & Optional): Field<TermTyped | undefined>
export function term(words: FieldWords & Needed): Field<TermTyped>
export function term(words: FieldWords & (Needed | Optional)): Field<TermTyped> | Field<TermTyped | undefined> {
  return {
    label: words.label,
    read: (typed: Typed, name: string) => readTerm(words, typed, name),
    write: (value: TermTyped | undefined, name: string): Typed =>
      Object.fromEntries(PARTS.map(part => [`${name}-${part}`, [value?.[part] ? String(value[part]) : '']])),
    draw: (name, shown) => drawTerm(words, name, shown),
    readBack: (value: TermTyped | undefined, reader: Reader) => (value ? readableTerm(reader, value) : ''),
  }
}

function readTerm(words: FieldWords & (Needed | Optional), typed: Typed, name: string): Read<TermTyped | undefined> {
  const typedParts = PARTS.map(part => cleanText(firstTyped(typed, `${name}-${part}`)))
  if (typedParts.every(text => text === ''))
    return words.optional ? valueRead(undefined) : wrong(words.missing, name, `${name}-years`)
  const numbers: Record<Part, number> = { years: 0, months: 0, weeks: 0, days: 0 }
  for (const [at, part] of PARTS.entries()) {
    const text = typedParts[at] ?? ''
    if (text !== '' && !/^\d{1,5}$/.test(text)) {
      const { en, cy } = NAMES[part]
      const says = about(
        words,
        `must have ${en.toLowerCase()} as a whole number`,
        `rhaid i ${cy.toLowerCase()} fod yn rhif cyfan`,
      )
      return wrong(says, name, `${name}-${part}`)
    }
    numbers[part] = Number(text)
  }
  return valueRead(numbers)
}

function drawTerm(words: FieldWords, name: string, shown: Shown): ReturnType<typeof govukDateInput> {
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
      label: say(shown.reader, NAMES[part]),
      value: firstTyped(shown.typed, `${name}-${part}`),
      error: errorMessage !== undefined && target === `#${inputId(`${name}-${part}`)}`,
      classes: part === 'days' ? 'govuk-input--width-3' : 'govuk-input--width-2',
    })),
  })
}
