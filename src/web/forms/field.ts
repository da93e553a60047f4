import type { Text } from '#kernel'
import type { Html } from '../html.ts'
import type { PageError } from '../frame/page.ts'
import type { Reader } from '../words/say.ts'
import type { Typed } from './typed.ts'

/** Something wrong with one field. `href` goes to the input to mend. */
export interface FieldError extends PageError {
  readonly text: Text
  readonly href: string
  /** The input's name as it is posted: `surname`, `born-day`, `charges[0][offence]`. */
  readonly field: string
}

/** What a field made of what was typed. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** What an input is drawn from. */
export interface Shown {
  readonly typed: Typed
  readonly errors: readonly FieldError[]
  readonly reader: Reader
  /** True when this is the page's one question, so that its label is the page's heading. */
  readonly heading?: boolean
}

/** One thing a form asks for. A kind of field says everything about itself: how it reads, is filled in, and is drawn. */
export interface Field<Value> {
  readonly label: Text
  /** The value, or what is wrong with what was typed. */
  read(typed: Typed, name: string): Read<Value>
  /** What would have been typed to give this value. */
  write(value: Value, name: string): Typed
  /** The input with its label, hint, error and what was typed. */
  draw(name: string, shown: Shown): Html
  /** For lists of lines: what is typed with one line more or fewer, when that is what was asked for. */
  reline?(typed: Typed, name: string): Typed | undefined
  /** The value as it is read back on "check your answers". */
  readBack(value: Value, reader: Reader): string | Html
}

export type Fields = Readonly<Record<string, Field<unknown>>>

/** The values a set of fields gives. */
export type Values<Of> = { readonly [Name in keyof Of]: Of[Name] extends Field<infer Value> ? Value : never }

/** What every field may say. */
export interface FieldWords {
  readonly label: Text
  readonly hint?: Text
  /** What the field is called in an error, where the label is a question: "Date of birth". */
  readonly name?: Text
}

/** A field that must be filled in says what to do when it is not: "Enter a surname". */
export interface Needed {
  readonly missing: Text
  readonly optional?: false
}

export interface Optional {
  readonly optional: true
}

/** The id of the input with this name, which errors link to. */
export function inputId(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_-]+/g, '-').replace(/-$/, '')
}

export function valueRead<Value>(value: Value): Read<Value> {
  return { ok: true, value }
}

/** A refusal of what was typed. `input` is the part to mend, where a field has several. */
export function wrong(
  text: Text,
  name: string,
  input = name,
): { readonly ok: false; readonly errors: readonly FieldError[] } {
  return { ok: false, errors: [{ text, field: name, href: `#${inputId(input)}` }] }
}

/** A sentence about a field. English runs on from the name; Welsh sets it apart, so that the name is never mutated. */
export function about(words: FieldWords, en: string, cy: string): Text {
  const name = words.name ?? words.label
  return { en: `${name.en} ${en}`, cy: `${name.cy}: ${cy}` }
}

/** The error to show on a field with this name. */
export function errorOf(shown: Shown, name: string): FieldError | undefined {
  return shown.errors.find(error => error.field === name)
}
