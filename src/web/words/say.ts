import type { Language, Text } from '#kernel'

/** Anything that knows which language it is being read in: a page, or the language itself. */
export type Reader = Language | { readonly language: Language }

/** A text in the reader's language. A plain string (a name, a number) is the same in both. */
export function say(reader: Reader, text: Text | string): string {
  if (typeof text === 'string') return text
  return text[typeof reader === 'string' ? reader : reader.language]
}

/** The forms a counted thing takes. Welsh has six; English uses `one` and `other`. */
export interface Forms {
  readonly en: { readonly one: string; readonly other: string }
  readonly cy: {
    readonly zero?: string
    readonly one?: string
    readonly two?: string
    readonly few?: string
    readonly many?: string
    readonly other: string
  }
}

const rules = { en: new Intl.PluralRules('en-GB'), cy: new Intl.PluralRules('cy') } as const
const numbers = { en: new Intl.NumberFormat('en-GB'), cy: new Intl.NumberFormat('cy') } as const

/** A whole or decimal number with its thousands marked: "1,096". */
export function readableNumber(reader: Reader, count: number): string {
  return numbers[typeof reader === 'string' ? reader : reader.language].format(count)
}

/** A counted thing, the `{n}` in the chosen form replaced by the number: "1 sentence", "3 sentences", "2 ddedfryd". */
export function plural(reader: Reader, count: number, forms: Forms): string {
  const language = typeof reader === 'string' ? reader : reader.language
  const own: Readonly<Record<string, string>> = forms[language]
  const form = own[rules[language].select(count)] ?? forms[language].other
  return form.replaceAll('{n}', readableNumber(language, count))
}

/** Puts values in the `{names}` of a text, both languages at once. */
export function fill(text: Text, values: Readonly<Record<string, string | number>>): Text {
  return { en: fillIn(text.en, values), cy: fillIn(text.cy, values) }
}

function fillIn(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
