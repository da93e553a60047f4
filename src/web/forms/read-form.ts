import { ok, refuse, type Result } from '#kernel'
import type { FieldError, Fields, Values } from './field.ts'
import { firstTyped, typedOf, type Typed } from './typed.ts'

/** A form to draw: its fields, what has been typed so far, and what is wrong with it. */
export interface FormState<Of extends Fields = Fields> {
  readonly fields: Of
  readonly typed: Typed
  readonly errors: readonly FieldError[]
}

/**
 * A form that cannot be taken as it stands. It *is* the form to show again: everything typed is kept.
 * `errors` is empty when somebody asked for one more line (or one fewer), and nothing is wrong.
 */
export interface FormRefusal<Of extends Fields = Fields> extends FormState<Of> {
  readonly code: 'web.form-not-complete'
}

/** A form with nothing in it yet. */
export function blankForm<Of extends Fields>(fields: Of): FormState<Of> {
  return { fields, typed: {}, errors: [] }
}

/** A form filled in with values that are held already. */
export function filledForm<Of extends Fields>(fields: Of, values: Partial<Values<Of>>): FormState<Of> {
  const typed: Record<string, readonly string[]> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value: unknown = values[name as keyof Of]
    if (value !== undefined) Object.assign(typed, field.write(value, name))
  }
  return { fields, typed, errors: [] }
}

/** A form whose typing was good, shown again because the answer was no: the refusal's sentence goes in `page.errors`. */
export function typedForm<Of extends Fields>(fields: Of, body: unknown): FormState<Of> {
  return { fields, typed: typedOf(body), errors: [] }
}

/** Reads a posted form. Every field is read, so every error is told at once. */
export function readForm<Of extends Fields>(fields: Of, body: unknown): Result<Values<Of>, FormRefusal<Of>> {
  const typed = typedOf(body)
  for (const [name, field] of Object.entries(fields)) {
    const relined = field.reline?.(typed, name)
    if (relined) return refuse({ code: 'web.form-not-complete', fields, typed: relined, errors: [] })
  }
  const read = readFields(fields, typed)
  if (read.errors.length > 0) return refuse({ code: 'web.form-not-complete', fields, typed, errors: read.errors })
  return ok(read.values as Values<Of>)
}

/** Reads each field under its name. */
export function readFields(
  fields: Fields,
  typed: Typed,
  nameOf: (name: string) => string = name => name,
): { readonly values: Readonly<Record<string, unknown>>; readonly errors: readonly FieldError[] } {
  const values: Record<string, unknown> = {}
  const errors: FieldError[] = []
  for (const [name, field] of Object.entries(fields)) {
    const read = field.read(typed, nameOf(name))
    if (read.ok) values[name] = read.value
    else errors.push(...read.errors)
  }
  return { values, errors }
}

/** What `form()` adds to every form. */
export interface Envelope {
  /** The version of the record that was on the page, to be saved over; undefined where the form has none. */
  readonly version: number | undefined
  /** The same for the same form sent twice. An idempotency key. */
  readonly once: string | undefined
}

/** The version and idempotency token a form was sent with. */
export function readEnvelope(body: unknown): Envelope {
  const typed = typedOf(body)
  const version = firstTyped(typed, '_version')
  const once = firstTyped(typed, '_once')
  return {
    version: /^\d{1,15}$/.test(version) ? Number(version) : undefined,
    once: /^[\w-]{8,64}$/.test(once) ? once : undefined,
  }
}
