import { calendarDate, type Day, type Text } from '#kernel'
import { lines, text, type FormState, type PageError, type PageModel, type Reader, type Typed, type Values } from '#web'
import type { NewPerson } from '../../add-person.ts'
import { identifierKinds, type IdentifierKindCode } from '../../identifiers/kinds.ts'
import type { Matches } from '../../matching/find-matches.ts'
import type { Score } from '../../matching/score.ts'
import { listName } from '../../name-key.ts'
import type { PersonInList } from '../../person.ts'
import { readQuery } from '../../search/read-query.ts'
import { texts } from '../../texts.ts'
import { birthFields, nameFields, nameFrom, numberField, postcodeField, sexField } from '../fields.ts'

/** The numbers that a warrant or a reception shows. Others are added on the record. */
const asked = { prisonNumber: 'prison-number', pnc: 'pnc', cro: 'cro', crn: 'crn' } as const satisfies Record<
  string,
  IdentifierKindCode
>

/** What is asked to open a record. */
export function addPersonFields(today: Day) {
  return {
    ...nameFields(),
    ...birthFields(today),
    sex: sexField(),
    prisonNumber: numberField('prison-number', today),
    pnc: numberField('pnc', today),
    cro: numberField('cro', today),
    crn: numberField('crn', today),
    postcode: postcodeField(),
    aliases: lines({
      label: texts.aliases,
      hint: texts.aliasesHint,
      line: texts.alias,
      add: texts.addAlias,
      min: 0,
      max: 20,
      inline: true,
      of: {
        forename: text({ label: texts.forename, optional: true, max: 70 }),
        surname: text({ label: texts.surname, missing: texts.surnameMissing, max: 70 }),
      },
    }),
  }
}

export type AddPersonFields = ReturnType<typeof addPersonFields>

/** The person described by the form's values. A date of birth is refused beside this when neither part is there. */
export function newPersonFrom(values: Values<AddPersonFields>, reviewed: readonly string[]): NewPerson {
  const { born, bornUnknown, sex, postcode, aliases } = values
  return {
    name: nameFrom(values),
    birth:
      born === undefined
        ? { dateOfBirth: null, dateOfBirthUnknown: bornUnknown ?? '' }
        : { dateOfBirth: born, dateOfBirthUnknown: null },
    details: { sex },
    aliases: aliases.map(({ forename, surname }) => ({ forename: forename ?? '', middleNames: '', surname })),
    identifiers: Object.entries(asked).flatMap(([field, kind]) => {
      const value = values[field as keyof typeof asked]
      return value === undefined ? [] : [{ kind, value }]
    }),
    postcode,
    reviewed,
  }
}

/** What the find box held, put where it belongs in a new form. */
export function typedFromSearch(typed: string, today: Day): Typed {
  const { numbers, words, born } = readQuery(typed, today)
  const fields: Record<string, readonly string[]> = {}
  for (const { kind, value } of numbers) {
    const field = Object.entries(asked).find(([, each]) => each === kind)?.[0]
    if (field !== undefined) fields[field] = [value]
  }
  if (born && born.from === born.to) {
    const { year, month, day } = calendarDate(born.from)
    Object.assign(fields, { 'born-day': [String(day)], 'born-month': [String(month)], 'born-year': [String(year)] })
  }
  // As the find box shows it: the surname first.
  const [surname, forename, ...middle] = words.map(word => word.charAt(0) + word.slice(1).toLowerCase())
  if (surname !== undefined) fields['surname'] = [surname]
  if (forename !== undefined) fields['forename'] = [forename]
  if (middle.length > 0) fields['middleNames'] = [middle.join(' ')]
  return fields
}

export interface AddPersonPage extends PageModel {
  readonly form: FormState<AddPersonFields>
}

export function addPersonPage(form: FormState<AddPersonFields>, refused?: PageError): AddPersonPage {
  return {
    title: texts.addTitle,
    desk: '/find',
    back: '/find',
    form,
    errors: [...form.errors, ...(refused ? [refused] : [])],
  }
}

export interface MatchShown {
  readonly person: PersonInList
  readonly name: string
  readonly where: Text | undefined
  readonly score: Score
}

export interface MatchesPage extends PageModel {
  readonly matches: readonly MatchShown[]
  readonly adjusted: boolean
  readonly typed: Typed
  readonly reviewed: readonly string[]
}

/** The people who may be the one that is being added. */
export function matchesPage({
  found,
  people,
  whereOf,
  typed,
  missing,
}: {
  readonly found: Matches
  readonly people: readonly PersonInList[]
  readonly whereOf: (person: PersonInList) => Text | undefined
  readonly typed: Typed
  readonly missing: boolean
}): MatchesPage {
  return {
    title: texts.matchesTitle,
    desk: '/find',
    errors: missing ? [{ text: texts.matchesMissing, href: '#who' }] : [],
    matches: found.matches.flatMap(({ person: id, score }) => {
      const person = people.find(each => each.id === id)
      return person ? [{ person, name: listName(person.name), where: whereOf(person), score }] : []
    }),
    adjusted: found.adjusted,
    typed,
    reviewed: found.matches.map(({ person }) => person),
  }
}

export interface CheckPersonPage extends PageModel {
  readonly form: FormState<AddPersonFields>
  readonly values: Values<AddPersonFields>
  readonly reviewed: readonly string[]
}

export function checkPersonPage(
  form: FormState<AddPersonFields>,
  values: Values<AddPersonFields>,
  reviewed: readonly string[],
): CheckPersonPage {
  return { title: texts.checkTitle, desk: '/find', form, values, reviewed }
}

/** Each answer with its label, those that were given. */
export function answers(reader: Reader, { form, values }: Pick<CheckPersonPage, 'form' | 'values'>) {
  const given = Object.entries(form.fields).filter(([name]) => {
    const value: unknown = values[name as keyof AddPersonFields]
    return value !== undefined && !(Array.isArray(value) && value.length === 0)
  })
  return given.map(([name, field]) => ({
    label: field.label,
    value: (field as { readBack(value: unknown, reader: Reader): ReturnType<typeof field.readBack> }).readBack(
      values[name as keyof AddPersonFields],
      reader,
    ),
  }))
}

/** Where on the form a refusal is mended. */
export function fieldOf(code: string): string {
  const kind = Object.entries(asked).find(([, each]) => code.startsWith(`people.${identifierKindPrefix(each)}`))
  if (kind) return `#${kind[0]}`
  if (code === 'people.identifier-cannot-be-used') return '#prisonNumber'
  if (code.startsWith('people.born')) return '#born-day'
  return code === 'people.postcode-form' ? '#postcode' : '#surname'
}

function identifierKindPrefix(kind: IdentifierKindCode): string {
  return Object.hasOwn(identifierKinds, kind) ? `${kind}-` : kind
}
