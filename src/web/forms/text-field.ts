import type { Text } from '#kernel'
import { govukCharacterCount, govukInput, govukTextarea } from '../components/govuk.generated.ts'
import { html, type Html } from '../html.ts'
import { readableNumber, say } from '../words/say.ts'
import {
  about,
  errorOf,
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
import { cleanText, firstTyped, type Typed } from './typed.ts'

/** How wide an input is: as wide as what goes in it. */
export type Width = 2 | 3 | 4 | 5 | 10 | 20 | 30

export interface TextWords extends FieldWords {
  /** Most characters, counted after trimming; 200 for a line and 4,000 for several. */
  readonly max?: number
  /** The form it must have, and what to do when it has not. */
  readonly pattern?: { readonly is: RegExp; readonly says: Text }
  /** Several lines, with room for this many at first. */
  readonly rows?: number
  readonly width?: Width
  readonly autocomplete?: string
  readonly spellcheck?: boolean
  /** Letter-spaced, for numbers that are read out and copied. */
  readonly code?: boolean
}

/** A line of text, or several with `rows`. */
export function text(words: TextWords & Optional): Field<string | undefined>
export function text(words: TextWords & Needed): Field<string>
export function text(words: TextWords & (Needed | Optional)): Field<string> | Field<string | undefined> {
  const max = words.max ?? (words.rows === undefined ? 200 : 4000)
  return {
    label: words.label,
    read(typed: Typed, name: string): Read<string | undefined> {
      const value = cleanText(firstTyped(typed, name))
      if (value === '') return words.optional ? valueRead(undefined) : wrong(words.missing, name)
      if (value.length > max) return wrong(tooLong(words, max), name)
      if (words.pattern && !words.pattern.is.test(value)) return wrong(words.pattern.says, name)
      return valueRead(value)
    },
    write: (value: string | undefined, name: string): Typed => ({ [name]: [value ?? ''] }),
    draw: (name, shown) => drawText(words, max, name, shown),
    readBack: (value: string | undefined) =>
      words.rows === undefined ? (value ?? '') : html`<span class="tc-lines">${value ?? ''}</span>`,
  }
}

function tooLong(words: FieldWords, max: number): Text {
  const count = { en: readableNumber('en', max), cy: readableNumber('cy', max) }
  return about(words, `must be ${count.en} characters or fewer`, `rhaid bod yn ${count.cy} nod neu lai`)
}

function drawText(words: TextWords, max: number, name: string, shown: Shown): Html {
  const { label, hint, errorMessage } = parts(words, name, shown)
  const options = {
    id: inputId(name),
    name,
    label,
    hint,
    errorMessage,
    value: firstTyped(shown.typed, name),
    spellcheck: words.spellcheck,
    autocomplete: words.autocomplete,
  }
  if (words.rows === undefined) {
    const width = words.width === undefined ? '' : `govuk-input--width-${words.width}`
    return govukInput({ ...options, classes: words.code ? `${width} govuk-input--extra-letter-spacing` : width })
  }
  if (words.max === undefined) return govukTextarea({ ...options, rows: String(words.rows) })
  const language = typeof shown.reader === 'string' ? shown.reader : shown.reader.language
  return govukCharacterCount({
    ...options,
    rows: String(words.rows),
    maxlength: String(max),
    threshold: '75',
    ...(language === 'cy' ? WELSH_COUNT : {}),
  })
}

const WELSH_COUNT = {
  textareaDescriptionText: 'Gallwch roi hyd at %{count} nod',
  charactersUnderLimitText: { one: 'Mae gennych %{count} nod ar ôl', other: 'Mae gennych %{count} nod ar ôl' },
  charactersAtLimitText: 'Nid oes gennych nodau ar ôl',
  charactersOverLimitText: { one: 'Mae gennych %{count} nod yn ormod', other: 'Mae gennych %{count} nod yn ormod' },
}

interface Parts {
  readonly label: { readonly text: string; readonly classes?: string; readonly isPageHeading?: boolean }
  readonly hint: { readonly text: string } | undefined
  readonly errorMessage: { readonly text: string; readonly visuallyHiddenText: string } | undefined
}

const ERROR: Text = { en: 'Error', cy: 'Gwall' }

/** An error message under a label, with its unseen "Error:" in the reader's language. */
export function errorMessageOf(shown: Shown, name: string): Parts['errorMessage'] {
  const error = errorOf(shown, name)
  return error && { text: say(shown.reader, error.text), visuallyHiddenText: say(shown.reader, ERROR) }
}

/** The label (or page heading), hint and error of an input. */
export function parts(words: FieldWords, name: string, shown: Shown): Parts {
  return {
    label: labelled(words, shown, 'govuk-label'),
    hint: words.hint && { text: say(shown.reader, words.hint) },
    errorMessage: errorMessageOf(shown, name),
  }
}

/** The legend of a group of inputs. */
export function legend(words: FieldWords, shown: Shown): Parts['label'] {
  return labelled(words, shown, 'govuk-fieldset__legend')
}

function labelled(
  { label, optional }: FieldWords & { readonly optional?: boolean },
  shown: Shown,
  kind: string,
): Parts['label'] {
  const text = say(shown.reader, label) + (optional ? say(shown.reader, OPTIONAL) : '')
  return shown.heading ? { text, classes: `${kind}--l`, isPageHeading: true } : { text, classes: `${kind}--s` }
}

const OPTIONAL: Text = { en: ' (optional)', cy: ' (dewisol)' }
