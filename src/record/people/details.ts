import Type from 'typebox'
import type { Text } from '#kernel'
import { choice, text, type Field } from '#web'
import { ethnicities, sexes, type Ethnicity, type Sex } from './codes.ts'

/** One thing that is known of a person beside their name, numbers and whereabouts: everything about it. */
interface Detail<Column extends string, Value> {
  readonly label: Text
  /** Where it stands in the table of people. */
  readonly column: Column
  /** The value that says that nobody has told. */
  readonly untold: Value
  /** How it is sent. Those who do not know of a new one yet leave it out. */
  readonly schema: Type.TSchema
  readonly mayBeLeftOut?: true
  readonly field: Field<Value | undefined>
  /** How it is read; undefined when nobody has told. */
  readonly says: (value: Value) => Text | string | undefined
}

const line = <const Column extends string>(column: Column, label: Text): Detail<Column, string | null> => ({
  label,
  column,
  untold: null,
  schema: Type.Union([Type.String({ maxLength: 100, pattern: '^[^\\u0000]*$' }), Type.Null()]),
  field: text({ label, optional: true, max: 100, width: 20 }),
  says: value => value ?? undefined,
})

const oneOf = <const Column extends string, Code extends string>(
  column: Column,
  label: Text,
  of: Readonly<Record<Code, Text>>,
): Detail<Column, Code | null> => ({
  label,
  column,
  untold: null,
  schema: Type.Union([Type.Enum(Object.keys(of)), Type.Null()]),
  field: choice({ label, of, optional: true }),
  says: value => (value === null ? undefined : of[value]),
})

const sex: Detail<'sex', Sex> = {
  label: { en: 'Sex', cy: 'Rhyw' },
  column: 'sex',
  untold: 'not-known',
  schema: Type.Enum(Object.keys(sexes)),
  field: choice({
    label: { en: 'Sex', cy: 'Rhyw' },
    missing: { en: 'Choose the person’s sex', cy: 'Dewiswch ryw’r person' },
    of: sexes,
  }),
  says: value => sexes[value],
}

/**
 * Every detail, in the order in which they are shown. The table's row, the API, the form and the page read them here: a new
 * one is an entry, with `mayBeLeftOut`, and its column.
 */
export const details = {
  sex,
  genderIdentity: line('gender_identity', {
    en: 'Gender identity, if different from sex',
    cy: 'Hunaniaeth rhywedd, os yw’n wahanol i ryw',
  }),
  nationality: line('nationality', { en: 'Nationality', cy: 'Cenedligrwydd' }),
  ethnicity: oneOf<'ethnicity', Ethnicity>('ethnicity', { en: 'Ethnic group', cy: 'Grŵp ethnig' }, ethnicities),
  preferredLanguage: line('preferred_language', { en: 'Preferred language', cy: 'Dewis iaith' }),
  /** The language that they need an interpreter for. */
  interpreter: line('interpreter', { en: 'Needs an interpreter for', cy: 'Angen cyfieithydd ar gyfer' }),
} as const

type Declared = typeof details
export type DetailName = keyof Declared

/** What is known of a person beside their name, numbers and whereabouts. */
export type PersonDetails = { readonly [Name in DetailName]: Declared[Name]['untold'] }

/** Details of which some may be left out. */
export type SomeDetails = { readonly [Name in DetailName]?: PersonDetails[Name] | undefined }

/** The details in the columns of the table of people. */
export type DetailColumns = { [Name in DetailName as Declared[Name]['column']]: PersonDetails[Name] }

/** Each detail by its name, in order. */
export const detailNames = Object.keys(details) as readonly DetailName[]

function eachDetail(made: (name: DetailName) => readonly [name: string, value: unknown]): object {
  return Object.fromEntries(detailNames.map(made))
}

/** The details alone, always in the same order; what is left out is not known. */
export function detailsOf(known: SomeDetails): PersonDetails {
  return eachDetail(name => [name, known[name] ?? details[name].untold]) as PersonDetails
}

/** The details as columns. */
export function detailColumns(known: PersonDetails): DetailColumns {
  return eachDetail(name => [details[name].column, known[name]]) as DetailColumns
}

/** The details that columns hold. */
export function detailsFrom(row: DetailColumns): PersonDetails {
  return eachDetail(name => [name, row[details[name].column]]) as PersonDetails
}

/** The details as they are sent. */
export const detailSchemas = eachDetail(name => {
  const { schema, mayBeLeftOut }: Pick<Detail<string, never>, 'schema' | 'mayBeLeftOut'> = details[name]
  return [name, mayBeLeftOut ? Type.Optional(schema) : schema]
}) as { readonly [Name in DetailName]: Type.TUnsafe<PersonDetails[Name]> }

/** The fields of the form that changes them. */
export const detailFields = eachDetail(name => [name, details[name].field]) as {
  readonly [Name in DetailName]: Declared[Name]['field']
}

/** What a detail of somebody says; undefined when nobody has told. */
export function detailSays(name: DetailName, known: PersonDetails): Text | string | undefined {
  const { says } = details[name] as Detail<string, PersonDetails[DetailName]>
  return says(known[name])
}
