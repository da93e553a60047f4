import type { Day, Text } from '#kernel'
import { choice, choices, date, html, number, shortDay, text, yesNo, type Field } from '#web'
import { dayInLondon } from '#platform'
import { instantInLondon, timeInLondon } from './london.ts'

interface InputWords {
  readonly label: Text
  readonly hint: Text | undefined
  /** What to say when it is left empty; undefined where it may be. */
  readonly missing: Text | undefined
}

function worded({ label, hint, missing }: InputWords) {
  const words = { label, ...(hint ? { hint } : {}) }
  return missing ? ({ ...words, missing, optional: false } as const) : ({ ...words, optional: true } as const)
}

/** A line of text, or several. */
export function textField(
  words: InputWords & { readonly max: number; readonly rows?: number | undefined },
): Field<string | undefined> {
  const { max, rows } = words
  const options = { max, ...(rows === undefined ? {} : { rows }) }
  const own = worded(words)
  return own.optional ? text({ ...own, ...options }) : text({ ...own, ...options })
}

interface Choosable<Value extends string> {
  readonly value: Value
  readonly text: Text
}

function ofThese<Value extends string>(from: readonly Choosable<Value>[]): Readonly<Record<string, Text>> {
  return Object.fromEntries(from.map(({ value, text }) => [value, text]))
}

/** One of several. */
export function choiceField<Value extends string>(
  words: InputWords & { readonly from: readonly Choosable<Value>[] },
): Field<Value | undefined> {
  const own = worded(words)
  const of = ofThese(words.from)
  return (own.optional ? choice({ ...own, of }) : choice({ ...own, of })) as Field<Value | undefined>
}

/** Any number of several. */
export function choicesField<Value extends string>(
  words: InputWords & { readonly from: readonly Choosable<Value>[] },
): Field<readonly Value[] | undefined> {
  const { label, hint, missing, from } = words
  const own = { label, ...(hint ? { hint } : {}), ...(missing ? { missing } : {}) }
  return choices({ ...own, of: ofThese(from) }) as Field<readonly Value[] | undefined>
}

/** A day in three parts. */
export function dayField(words: InputWords): Field<Day | undefined> {
  const own = worded(words)
  return own.optional ? date(own) : date(own)
}

/** A whole number. */
export function numberField(
  words: InputWords & { readonly least: number; readonly most: number },
): Field<number | undefined> {
  const own = worded(words)
  const limits = { min: words.least, max: words.most }
  return own.optional ? number({ ...own, ...limits }) : number({ ...own, ...limits })
}

/** Yes or no; where it may be left out, neither. */
export function yesNoField(words: InputWords): Field<boolean | undefined> {
  const own = worded(words)
  if (!own.optional) return yesNo(own)
  const inner = choice({ ...own, of: { yes: { en: 'Yes', cy: 'Ie' }, no: { en: 'No', cy: 'Na' } } })
  return {
    label: own.label,
    read(typed, name) {
      const read = inner.read(typed, name)
      return read.ok ? { ok: true, value: read.value === undefined ? undefined : read.value === 'yes' } : read
    },
    write: (value, name) => inner.write(value === undefined ? undefined : value ? 'yes' : 'no', name),
    draw: (name, shown) => inner.draw(name, shown),
    readBack: (value, reader) => inner.readBack(value === undefined ? undefined : value ? 'yes' : 'no', reader),
  }
}

const timeWords = {
  label: { en: 'Time', cy: 'Amser' },
  hint: { en: 'For example, 14:05', cy: 'Er enghraifft, 14:05' },
  missing: { en: 'Enter a time', cy: 'Rhowch amser' },
  says: {
    en: 'Time must be on the 24-hour clock, like 14:05',
    cy: 'Rhaid i’r amser fod ar y cloc 24 awr, fel 14:05',
  },
} as const

/** A day and a time on the clock in England and Wales. */
export function instantField(words: InputWords): Field<string | undefined> {
  const dayPart = dayField(words)
  const clockTime = /^([01]?\d|2[0-3])[:.]?[0-5]\d$/
  const { label, hint, missing, says } = timeWords
  const timePart = text({ label, hint, missing, max: 5, width: 5, pattern: { is: clockTime, says } })
  return {
    label: words.label,
    read(typed, name) {
      const on = dayPart.read(typed, name)
      if (!on.ok) return on
      if (on.value === undefined) return { ok: true, value: undefined }
      const time = timePart.read(typed, `${name}-time`)
      if (!time.ok) return time
      const digits = time.value.replaceAll(/\D/g, '').padStart(4, '0')
      const instant = instantInLondon(on.value, `${digits.slice(0, 2)}:${digits.slice(2)}`)
      if (instant !== undefined) return { ok: true, value: instant }
      return { ok: false, errors: [{ text: says, field: `${name}-time`, href: `#${name}-time` }] }
    },
    write(value, name) {
      const on = value === undefined ? undefined : dayInLondon(value)
      const time = value === undefined ? '' : timeInLondon(value)
      return { ...dayPart.write(on, name), ...timePart.write(time, `${name}-time`) }
    },
    draw(name, shown) {
      return html`${dayPart.draw(name, shown)}${timePart.draw(`${name}-time`, { ...shown, heading: false })}`
    },
    readBack: (value, reader) =>
      value === undefined ? '' : `${shortDay(reader, dayInLondon(value))}, ${timeInLondon(value)}`,
  }
}
