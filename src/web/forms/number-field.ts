import type { Text } from '#kernel'
import { govukInput } from '../components/govuk.generated.ts'
import { readableNumber, say, type Reader } from '../words/say.ts'
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
} from './field.ts'
import { parts, type Width } from './text-field.ts'
import { cleanText, firstTyped, type Typed } from './typed.ts'

export interface NumberWords extends FieldWords {
  readonly min?: number
  readonly max?: number
  /** Decimal places that may be typed; none when left out. */
  readonly decimals?: number
  readonly width?: Width
  /** A unit after the input: "days". */
  readonly suffix?: Text
  readonly prefix?: Text
}

/** A number, typed with or without thousands separators. */
export function number(words: NumberWords & Optional): Field<number | undefined>
export function number(words: NumberWords & Needed): Field<number>
export function number(words: NumberWords & (Needed | Optional)): Field<number> | Field<number | undefined> {
  return {
    label: words.label,
    read(typed: Typed, name: string): Read<number | undefined> {
      const text = cleanText(firstTyped(typed, name)).replaceAll(/[,\s]/g, '')
      if (text === '') return words.optional ? valueRead(undefined) : wrong(words.missing, name)
      const fault = faultIn(words, text)
      return fault ? wrong(fault, name) : valueRead(Number(text))
    },
    write: (value: number | undefined, name: string): Typed => ({ [name]: [value === undefined ? '' : String(value)] }),
    draw: (name, shown) =>
      govukInput({
        id: inputId(name),
        name,
        ...parts(words, name, shown),
        value: firstTyped(shown.typed, name),
        inputmode: words.decimals === undefined ? 'numeric' : 'decimal',
        spellcheck: false,
        classes: `govuk-input--width-${words.width ?? 5}`,
        suffix: words.suffix && { text: say(shown.reader, words.suffix) },
        prefix: words.prefix && { text: say(shown.reader, words.prefix) },
      }),
    readBack: (value: number | undefined, reader: Reader) => (value === undefined ? '' : readableNumber(reader, value)),
  }
}

function faultIn(words: NumberWords, text: string): Text | undefined {
  const decimals = words.decimals ?? 0
  if (!/^-?\d{1,15}(?:\.\d+)?$/.test(text)) return about(words, 'must be a number', 'rhaid bod yn rhif')
  if ((text.split('.')[1]?.length ?? 0) > decimals)
    return decimals === 0
      ? about(words, 'must be a whole number', 'rhaid bod yn rhif cyfan')
      : about(words, `must have ${decimals} decimal places or fewer`, `rhaid cael ${decimals} lle degol neu lai`)
  const value = Number(text)
  if (words.min !== undefined && value < words.min) {
    const { en, cy } = inBoth(words.min)
    return about(words, `must be ${en} or more`, `rhaid bod yn ${cy} neu fwy`)
  }
  if (words.max !== undefined && value > words.max) {
    const { en, cy } = inBoth(words.max)
    return about(words, `must be ${en} or fewer`, `rhaid bod yn ${cy} neu lai`)
  }
  return undefined
}

function inBoth(value: number): Text {
  return { en: readableNumber('en', value), cy: readableNumber('cy', value) }
}
