import type { Text } from '#kernel'
import { govukCheckboxes, govukRadios, govukSelect } from '../components/govuk.generated.ts'
import { html, type Html } from '../html.ts'
import { say, type Reader } from '../words/say.ts'
import {
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
import { errorMessageOf, legend, parts } from './text-field.ts'
import { firstTyped, type Typed } from './typed.ts'

/** What may be chosen, by the value that is kept. */
export type Choices = Readonly<Record<string, Text | string>>

export interface ChoiceWords<Of extends Choices> extends FieldWords {
  readonly of: Of
  /** A hint under a choice. */
  readonly hints?: { readonly [Value in keyof Of]?: Text }
  /** Radios when there are up to seven, else a list to open; say which when that is wrong. */
  readonly as?: 'radios' | 'select' | 'inline'
}

const MOST_RADIOS = 7

const CHOOSE: Text = { en: 'Choose', cy: 'Dewiswch' }

/** One of several. What is not among them is the same as nothing chosen. */
export function choice<const Of extends Choices>(
  words: ChoiceWords<Of> & Optional,
): Field<(keyof Of & string) | undefined>
export function choice<const Of extends Choices>(words: ChoiceWords<Of> & Needed): Field<keyof Of & string>
export function choice(words: ChoiceWords<Choices> & (Needed | Optional)): Field<string> | Field<string | undefined> {
  return {
    label: words.label,
    read(typed: Typed, name: string): Read<string | undefined> {
      const chosen = firstTyped(typed, name)
      if (Object.hasOwn(words.of, chosen)) return valueRead(chosen)
      return words.optional ? valueRead(undefined) : wrong(words.missing, name)
    },
    write: (value: string | undefined, name: string): Typed => ({ [name]: value === undefined ? [] : [value] }),
    draw: (name, shown) => drawChoice(words, name, shown),
    readBack: (value: string | undefined, reader: Reader) =>
      say(reader, value === undefined ? '' : (words.of[value] ?? value)),
  }
}

/** Any number of several. Optional, unless it says what is missing when none is chosen. */
export function choices<const Of extends Choices>(
  words: ChoiceWords<Of> & { readonly missing?: Text },
): Field<readonly (keyof Of & string)[]> {
  const all: Choices = words.of
  return {
    label: words.label,
    read(typed, name) {
      const chosen = Object.keys(all).filter(value => typed[name]?.includes(value))
      return chosen.length === 0 && words.missing ? wrong(words.missing, name) : valueRead(chosen)
    },
    write: (value, name) => ({ [name]: value }),
    draw: (name, shown) =>
      govukCheckboxes({
        idPrefix: inputId(name),
        name,
        fieldset: { legend: legend({ ...words, ...(words.missing ? {} : { optional: true }) }, shown) },
        hint: words.hint && { text: say(shown.reader, words.hint) },
        errorMessage: errorMessageOf(shown, name),
        items: items(words, shown, shown.typed[name] ?? []),
      }),
    readBack: (value, reader) =>
      html`<ul class="govuk-list">
        ${value.map(each => html`<li>${say(reader, all[each] ?? each)}</li>`)}
      </ul>`,
  }
}

/** Yes or no. */
export function yesNo(words: FieldWords & Needed): Field<boolean> {
  const inner = choice({ ...words, of: { yes: { en: 'Yes', cy: 'Ie' }, no: { en: 'No', cy: 'Na' } }, as: 'inline' })
  return {
    label: words.label,
    read(typed, name) {
      const read = inner.read(typed, name)
      return read.ok ? valueRead(read.value === 'yes') : read
    },
    write: (value, name) => inner.write(value ? 'yes' : 'no', name),
    draw: (name, shown) => inner.draw(name, shown),
    readBack: (value, reader) => inner.readBack(value ? 'yes' : 'no', reader),
  }
}

function items(
  { of, hints }: ChoiceWords<Choices>,
  { reader }: Shown,
  chosen: readonly string[],
): readonly {
  readonly value: string
  readonly text: string
  readonly checked: boolean
  readonly hint?: { readonly text: string }
}[] {
  return Object.entries(of).map(([value, text]) => {
    const hint = hints?.[value]
    return {
      value,
      text: say(reader, text),
      checked: chosen.includes(value),
      ...(hint ? { hint: { text: say(reader, hint) } } : {}),
    }
  })
}

function drawChoice(words: ChoiceWords<Choices>, name: string, shown: Shown): Html {
  const chosen = shown.typed[name] ?? []
  const drawn = items(words, shown, chosen)
  const as = words.as ?? (drawn.length > MOST_RADIOS ? 'select' : 'radios')
  if (as === 'select') {
    return govukSelect({
      id: inputId(name),
      name,
      ...parts(words, name, shown),
      items: [
        { value: '', text: say(shown.reader, CHOOSE) },
        ...drawn.map(({ value, text, checked }) => ({ value, text, selected: checked })),
      ],
    })
  }
  return govukRadios({
    idPrefix: inputId(name),
    name,
    fieldset: { legend: legend(words, shown) },
    hint: words.hint && { text: say(shown.reader, words.hint) },
    errorMessage: errorMessageOf(shown, name),
    ...(as === 'inline' ? { classes: 'govuk-radios--inline' } : {}),
    items: [...drawn],
  })
}
