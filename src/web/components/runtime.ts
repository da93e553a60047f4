import { escapeText, Html, trusted } from '../html.ts'

/**
 * What a template was given, looked into by name. Templates do not know their types, so text, numbers and lists pass as
 * this too; the typed face of a component is its options.
 */
export interface Given {
  readonly [name: string]: Given | undefined
}
export type Value = Given | undefined

/** A plain value (text, number, list, true or false) where a template's value is wanted. */
export function of(value: unknown): Value {
  return value as Value
}

/** Content between tags: text is escaped, markup is placed. */
export function out(value: unknown): string {
  if (typeof value === 'string') return escapeText(value)
  if (value instanceof Html) return value.markup
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return escapeText(value.map(plain).join(','))
  return escapeText(plain(value))
}

/** A value as plain text, unescaped. */
export function plain(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Html) return value.markup
  return Array.isArray(value) ? value.map(plain).join(',') : ''
}

/** Markup a template made: nothing at all counts as false, as it does in the template language. */
export function made(markup: string): Value {
  return of(markup === '' ? '' : trusted(markup))
}

/** A condition on markup, which may be there and empty. */
export function present(value: unknown): boolean {
  return value instanceof Html ? value.markup !== '' : Boolean(value)
}

/** `a + b`: numbers add, text joins. */
export function plus(left: unknown, right: unknown): Value {
  if (typeof left === 'number' && typeof right === 'number') return of(left + right)
  return of(plain(left) + plain(right))
}

/**
 * `a + b + c` where one of them may be markup: then all of it is, the others escaped. A bit of `literal` is set for each
 * piece that stands in the template itself.
 */
export function joined(literal: number, ...pieces: readonly unknown[]): Value {
  let markup = false
  for (let at = 0; at < pieces.length; at += 1) if (pieces[at] instanceof Html) markup = true
  let text = ''
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]
    text += markup && (literal & (1 << at)) === 0 ? out(piece) : plain(piece)
  }
  return markup ? made(text) : of(text)
}

export function trim(value: unknown): Value {
  if (value instanceof Html) return made(value.markup.trim())
  return of(typeof value === 'string' ? value.trim() : value)
}

/** `a == b` of the template language: nothing equals nothing, and a number equals the text of it. */
export function same(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (left === undefined || left === null) return right === undefined || right === null
  const simple = (value: unknown): boolean => typeof value === 'number' || typeof value === 'string'
  return simple(left) && simple(right) && plain(left) === plain(right)
}

export function minus(left: unknown, right: unknown): number {
  return Number(left) - Number(right)
}

/** `x in y`: a member of a list, a part of a text, or a name in an object. */
export function inside(needle: unknown, hay: unknown): boolean {
  if (Array.isArray(hay)) return hay.includes(needle)
  if (typeof hay === 'string') return hay.includes(plain(needle))
  return typeof hay === 'object' && hay !== null && plain(needle) in hay
}

export function each(value: unknown): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : []
}

/** Names and values. Left out values are left out. */
export function entries(value: unknown): readonly (readonly [Value, Value])[] {
  if (typeof value !== 'object' || value === null || value instanceof Html) return []
  return Object.entries(value).map(([name, own]) => [of(name), of(own)] as const)
}

export function size(value: unknown): number {
  if (value instanceof Html) return value.markup.length
  if (typeof value === 'string' || Array.isArray(value)) return value.length
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0
}

export function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Html)
}

export function isText(value: unknown): boolean {
  return typeof value === 'string' || value instanceof Html
}

export function replace(value: unknown, from: unknown, to: unknown): Value {
  return of(plain(value).replaceAll(plain(from), plain(to)))
}

export function capitalize(value: unknown): Value {
  const text = plain(value).toLowerCase()
  return of(text.slice(0, 1).toUpperCase() + text.slice(1))
}

export function lower(value: unknown): Value {
  return of(plain(value).toLowerCase())
}

export function whole(value: unknown): Value {
  const read = Number.parseInt(plain(value), 10)
  return of(Number.isNaN(read) ? 0 : read)
}

export function select(value: unknown, test: unknown, other?: unknown): Value {
  return of(each(value).filter(item => (test === 'eq' ? same(item, other) : Boolean(item))))
}

export function joinList(value: unknown, between: unknown): Value {
  return of(each(value).map(plain).join(plain(between)))
}

export function concat(list: unknown, more: unknown): Value {
  return of([...each(list), ...(Array.isArray(more) ? (more as readonly unknown[]) : [more])])
}

/** `x | default(y)`. */
export function orElse(value: Value, other: Value): Value {
  // Null is a value here, as it is in the template language.
  if (value === undefined) return other
  return value
}

/** Where a template trusts what it was given (`x | safe`), only markup is trusted: a plain string is escaped. */
export function safe(value: unknown): Value {
  return value instanceof Html ? of(value) : made(out(value))
}

/** Attributes as GOV.UK Frontend writes them: `{ name: value }`, or `{ name: { value, optional } }` for the leavable ones. */
export function govukAttributes(attributes: unknown): string {
  if (attributes === undefined || attributes === null || attributes === '') return ''
  if (attributes instanceof Html) return attributes.markup
  if (typeof attributes !== 'object') return ''
  let written = ''
  const own = attributes as Readonly<Record<string, unknown>>
  for (const name in own) written += attribute(name, own[name])
  return written
}

function attribute(name: string, item: unknown): string {
  let value = item
  let optional = false
  if (typeof item === 'object' && item !== null && !(item instanceof Html)) {
    value = (item as { readonly value?: unknown }).value
    optional = (item as { readonly optional?: unknown }).optional === true
  }
  if (optional) {
    if (value === true) return ` ${escapeText(name)}`
    if (value === undefined || value === null || value === false) return ''
  }
  return ` ${escapeText(name)}="${out(value)}"`
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const STAMP = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/

/**
 * MoJ Frontend's `mojDate` filter on the clock time that is written in the text; give it London time. English only: pages
 * that are read in Welsh use the room's own `events`.
 */
export function mojDate(stamp: unknown, type: unknown): Value {
  const match = STAMP.exec(plain(stamp))
  if (!match) return of(stamp)
  const [, year, month, day, hour = '0', minute = '00'] = match
  const name = MONTHS[Number(month) - 1] ?? ''
  const long = `${Number(day)} ${name} ${year}`
  const short = `${Number(day)} ${name.slice(0, 3)} ${year}`
  const suffix = Number(hour) < 12 ? 'am' : 'pm'
  const time = `${Number(hour) % 12 || 12}${minute === '00' ? '' : `:${minute}`}${suffix}`
  switch (type) {
    case 'datetime':
      return of(`${long} at ${time}`)
    case 'shortdatetime':
      return of(`${short} at ${time}`)
    case 'date':
      return of(long)
    case 'shortdate':
      return of(short)
    case 'time':
      return of(time)
    default:
      return of(stamp)
  }
}

/** HTML attributes by name. `optional` ones are left out when their value is undefined, null or false. */
export type Attributes = Readonly<
  Record<
    string,
    | string
    | number
    | boolean
    | null
    | undefined
    | { readonly value: string | number | boolean | null | undefined; readonly optional?: boolean }
  >
>
