/**
 * Markup that is safe to send. Only `html` (and the compiled components) make it, so text that somebody typed can never
 * pass for it: an interpolated string is escaped, an interpolated `Html` is not.
 */
export class Html {
  readonly markup: string
  declare private readonly madeByHtml: true

  /** Use the `html` tag. The constructor trusts what it is given. */
  constructor(markup: string) {
    this.markup = markup
  }

  toString(): string {
    return this.markup
  }
}

/** What may stand in `${…}`: text is escaped, markup is placed, lists are joined, and nothing is nothing. */
export type Content = Html | string | number | false | null | undefined | readonly Content[]

/** No markup at all: the other branch of a condition. */
export const nothing = new Html('')

const SPECIAL = /[&<>"']/

/** Text made safe between tags and inside quoted attributes. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text
  let escaped = ''
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const entity = entityOf(text.charCodeAt(at))
    if (entity === undefined) continue
    escaped += text.slice(from, at) + entity
    from = at + 1
  }
  return escaped + text.slice(from)
}

function entityOf(code: number): string | undefined {
  switch (code) {
    case 34:
      return '&quot;'
    case 38:
      return '&amp;'
    case 39:
      return '&#39;'
    case 60:
      return '&lt;'
    case 62:
      return '&gt;'
    default:
      return undefined
  }
}

const prepared = new WeakMap<TemplateStringsArray, readonly string[]>()

/**
 * A template's own text, looked at once: a value outside quotes in a tag could add attributes of its own, so that is
 * refused; and the indentation, which is for the template's readers, is not sent.
 */
function prepare(strings: TemplateStringsArray): readonly string[] {
  for (const part of strings.slice(0, -1))
    if (part.endsWith('=')) throw new SyntaxError(`Put quotes round the value after ${part.slice(-40)}`)
  const texts = strings.map(part => part.replaceAll(/\n\s+/g, '\n'))
  prepared.set(strings, texts)
  return texts
}

/**
 * Markup with values in it, escaped unless they are markup already.
 *
 *     html`<p class="govuk-body">${person.name}</p>`
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  const texts = prepared.get(strings) ?? prepare(strings)
  let markup = texts[0] ?? ''
  for (let at = 0; at < values.length; at += 1) markup += place(values[at]) + (texts[at + 1] ?? '')
  return new Html(markup)
}

function place(value: Content): string {
  if (typeof value === 'string') return escapeText(value)
  if (value instanceof Html) return value.markup
  if (typeof value === 'number') return String(value)
  if (value === undefined || value === null || value === false) return ''
  let joined = ''
  for (const each of value) joined += place(each)
  return joined
}

/** Several pieces of content as one. */
export function join(pieces: readonly Content[], between: Content = nothing): Html {
  const placed = pieces.map(place).filter(piece => piece !== '')
  return new Html(placed.join(place(between)))
}

/** Markup made by a machine that has escaped it already (the component compiler, the SVG kit). Not exported by the room. */
export function trusted(markup: string): Html {
  return new Html(markup)
}
