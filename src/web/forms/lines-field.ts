import type { Text } from '#kernel'
import { mojAddAnother } from '../components/moj.generated.ts'
import { html, join, trusted, type Html } from '../html.ts'
import { say } from '../words/say.ts'
import {
  about,
  inputId,
  valueRead,
  wrong,
  type Field,
  type FieldError,
  type Fields,
  type FieldWords,
  type Read,
  type Shown,
  type Values,
} from './field.ts'
import { readFields } from './read-form.ts'
import type { Typed } from './typed.ts'

export interface LinesWords<Of extends Fields> extends FieldWords {
  /** The fields of one line. */
  readonly of: Of
  /** What one line is called: "Charge". */
  readonly line: Text
  /** "Add another charge". */
  readonly add: Text
  /** Fewest lines that must be filled in; 1 when left out. */
  readonly min?: number
  /** Most lines; 50 when left out. */
  readonly max?: number
  /** Fields of a line beside each other, as on the paper they are typed from. */
  readonly inline?: boolean
}

const MOST = 50

const REMOVE: Text = { en: 'Remove', cy: 'Dileu' }

/** Several lines of the same fields, with "add another" and "remove" that work with and without script. */
export function lines<const Of extends Fields>(words: LinesWords<Of>): Field<readonly Values<Of>[]> {
  return {
    label: words.label,
    read: (typed, name) => readLines(words, typed, name),
    write: (values, name) =>
      Object.assign({}, ...values.map((line, at) => writeLine(words.of, line, nameIn(name, at)))) as Typed,
    draw: (name, shown) => drawLines(words, name, shown),
    reline: (typed, name) => relined(typed, name),
    readBack: (values, reader) =>
      html`<ol class="govuk-list govuk-list--number">
        ${values.map(
          line =>
            html`<li>
              ${join(
                Object.entries(words.of).map(([own, field]) =>
                  field.readBack((line as Readonly<Record<string, unknown>>)[own], reader),
                ),
                html`, `,
              )}
            </li>`,
        )}
      </ol>`,
  }
}

/** The names of a line's fields: `charges[0][offence]`. */
function nameIn(name: string, at: number): (own: string) => string {
  return own => `${name}[${at}][${own}]`
}

function writeLine(fields: Fields, line: object, nameOf: (own: string) => string): Typed {
  const values = line as Readonly<Record<string, unknown>>
  const written = Object.entries(fields).map(([own, field]) =>
    values[own] === undefined ? {} : field.write(values[own], nameOf(own)),
  )
  return Object.assign({}, ...written) as Typed
}

/** The numbers of the lines that were sent, in order. */
function linesIn(typed: Typed, name: string): readonly number[] {
  const found = new Set<number>()
  for (const key of Object.keys(typed)) {
    const at = key.startsWith(`${name}[`) ? /^\[(\d{1,3})\]\[/.exec(key.slice(name.length))?.[1] : undefined
    if (at !== undefined) found.add(Number(at))
  }
  return [...found].toSorted((one, other) => one - other)
}

function isBlank(typed: Typed, name: string, at: number): boolean {
  const own = Object.entries(typed).filter(([key]) => key.startsWith(`${name}[${at}][`))
  return own.every(([, values]) => values.every(value => value.trim() === ''))
}

function readLines<Of extends Fields>(words: LinesWords<Of>, typed: Typed, name: string): Read<readonly Values<Of>[]> {
  const { min = 1, max = MOST } = words
  const sent = linesIn(typed, name)
  const filled = sent.filter(at => !isBlank(typed, name, at))
  if (filled.length > max) {
    const text = about(words, `: enter ${max} or fewer`, `rhowch ${max} neu lai`)
    return wrong({ ...text, en: text.en.replace(' :', ':') }, name, nameIn(name, max)(Object.keys(words.of)[0] ?? ''))
  }
  // Blank lines are nothing, unless there are too few without them.
  const blank = (sent.length === 0 ? [0] : sent).filter(at => !filled.includes(at))
  const read = [...filled, ...blank.slice(0, Math.max(0, min - filled.length))].toSorted((one, other) => one - other)
  const values: Values<Of>[] = []
  const errors: FieldError[] = []
  for (const at of read) {
    const line = readFields(words.of, typed, nameIn(name, at))
    values.push(line.values as Values<Of>)
    const which = read.length > 1 ? sent.indexOf(at) + 1 : undefined
    errors.push(...line.errors.map(error => (which === undefined ? error : numbered(error, words.line, which))))
  }
  return errors.length > 0 ? { ok: false, errors } : valueRead(values)
}

/** An error that says which line it is about. */
function numbered(error: FieldError, line: Text, which: number): FieldError {
  const { en, cy } = error.text
  return { ...error, text: { en: `${line.en} ${which}: ${en}`, cy: `${line.cy} ${which}: ${cy}` } }
}

/** What is typed with one line more or one fewer, when that button was pressed. */
function relined(typed: Typed, name: string): Typed | undefined {
  const id = inputId(name)
  const { [`${id}-add-another`]: add, [`${id}-remove`]: remove, ...others } = typed
  if (!add && !remove) return undefined
  const dropped = remove ? Number(remove[0]) : -1
  const kept = linesIn(typed, name).filter(at => at !== dropped)
  const moved = new Map(kept.map((at, position) => [at, position]))
  const renumbered: Record<string, readonly string[]> = {}
  for (const [key, values] of Object.entries(others)) {
    const match = key.startsWith(`${name}[`) ? /^\[(\d{1,3})\](\[.*)$/.exec(key.slice(name.length)) : null
    if (!match) renumbered[key] = values
    else if (moved.has(Number(match[1]))) renumbered[`${name}[${moved.get(Number(match[1]))}]${match[2]}`] = values
  }
  // One more line is one more name that was sent.
  if (add) renumbered[`${name}[${kept.length}][]`] = ['']
  return renumbered
}

function drawLines<Of extends Fields>(words: LinesWords<Of>, name: string, shown: Shown): Html {
  const { reader } = shown
  const sent = linesIn(shown.typed, name)
  const least = Array.from({ length: Math.max(1, words.min ?? 1) }, (_, at) => at)
  const numbers = sent.length === 0 ? least : sent
  const language = typeof reader === 'string' ? reader : reader.language
  return html`<div class="tc-line-group">
    <h2 class="govuk-heading-m">${say(reader, words.label)}</h2>
    ${words.hint ? html`<p class="govuk-hint">${say(reader, words.hint)}</p>` : html``}
    ${mojAddAnother({
      id: inputId(name),
      itemLabel: say(reader, words.line),
      addAnotherButtonText: say(reader, words.add),
      layout: words.inline ? 'inline' : 'stacked',
      ...(language === 'cy'
        ? {
            removeButtonText: REMOVE.cy,
            itemLegendText: { one: '%{itemLabel} %{number}', other: '%{itemLabel} %{number} o %{count}' },
            fieldLabelSuffixText: 'ar gyfer %{itemLabel} %{number}',
            newItemSuffixText: '(ychwanegwyd)',
          }
        : {}),
      items: numbers.map(at => ({
        removeButton: { name: `${inputId(name)}-remove`, value: String(at) },
        fieldset: { html: drawLine(words.of, shown, name, at) },
      })),
    })}
  </div>`
}

function drawLine(fields: Fields, shown: Shown, name: string, at: number): Html {
  const own = { ...shown, heading: false }
  const drawn = join(Object.entries(fields).map(([each, field]) => field.draw(nameIn(name, at)(each), own)))
  return withPatterns(drawn, name, at)
}

/** The names and ids that the script gives a new line, with `%index%` where the number goes. */
function withPatterns(drawn: Html, name: string, at: number): Html {
  const names = `${name}[${at}]`
  const ids = `${inputId(name)}-${at}-`
  const patterned = drawn.markup.replaceAll(/<(?:input|select|textarea)\b[^>]*>/g, tag =>
    tag.replaceAll(/ (name|id)="([^"]*)"/g, (whole: string, key: string, value: string) => {
      const start = key === 'name' ? names : ids
      if (!value.startsWith(start)) return whole
      const pattern = key === 'name' ? `${name}[%index%]` : `${inputId(name)}-%index%-`
      return `${whole} data-${key}="${pattern}${value.slice(start.length)}"`
    }),
  )
  return trusted(patterned)
}
