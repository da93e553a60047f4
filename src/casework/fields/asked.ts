import type { TSchema } from 'typebox'
import type { Day, Text } from '#kernel'
import type { Role } from '#platform'
import type { Field, Reader } from '#web'

/** The time at which something is asked. Nothing in casework reads a clock by itself. */
export interface Moment {
  readonly today: Day
  /** ISO 8601 in UTC. */
  readonly now: string
}

/** The type of a field's column in the process's published view. */
export type Column = 'text' | 'date' | 'timestamptz' | 'numeric' | 'boolean' | 'text[]' | 'uuid'

/** Something a move asks for. Each kind says everything about itself, so that nothing else branches on the kind. */
export interface Asked<Value = unknown> {
  readonly label: Text
  /** What to say when it is left empty; undefined where it may be. */
  readonly missing: Text | undefined
  /** When given, only these roles are shown it, on pages, in the API and in the journal. */
  readonly onlyFor?: readonly Role[] | undefined
  readonly column: Column
  /** How it is written in JSON: validation, OpenAPI and the parsing of what is stored are all this. */
  readonly schema: TSchema
  /** True for JSON that fits the schema and still means nothing: 30 February. */
  misread?(json: unknown): boolean
  /** When the value names somebody: what was typed (a prison number, a username) is looked up and kept as their id. */
  readonly refersTo?: 'person' | 'staff'
  /** A value from JSON that fits the schema. */
  fromJson(json: unknown): Value
  toJson(value: Value): unknown
  /** What is wrong with a well-formed value at this moment (a day that is too late, a code no longer in use). */
  wrong(value: Value, at: Moment): Text | undefined
  /** What the id of its first input has after the name, when it has several: `-day`. */
  readonly firstPart?: string
  /** The input on a page. What may be chosen can depend on the day. */
  input(at: Moment): Field<Value>
  /** The value in words, for summaries, history and CSV. */
  readBack(value: Value, reader: Reader): string
  /** Values that are right at this moment: the generic suite and the API's examples use them. */
  samples(at: Moment): readonly [Value, ...Value[]]
  /** Values, as JSON, that fit no schema or are wrong at this moment. */
  wrongSamples(at: Moment): readonly unknown[]
}

export type AskedFields = Readonly<Record<string, Asked>>

/** The value that a field gives. */
export type ValueOf<Of> = Of extends Asked<infer Value> ? Value : never

/** What every kind of field may say. */
export interface AskedWords {
  readonly label: Text
  readonly hint?: Text
  readonly onlyFor?: readonly Role[]
}

/** Whether a field may be left empty; the sentence for one that may not ("Choose an alert"). */
export type Need = { readonly missing: Text; readonly optional?: false } | { readonly optional: true }

/** The value, or undefined as well where the field is optional. */
export type Given<Value, Options> = Options extends { readonly optional: true } ? Value | undefined : Value

/** A text out of JSON that has passed its schema. */
export function textIn(json: unknown): string {
  return typeof json === 'string' ? json : ''
}
