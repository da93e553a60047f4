import type { Text } from '#kernel'
import { reasonField } from '../fields.ts'
import type { AboutPerson, PersonPage } from '../../about-person.ts'
import { nameKinds } from '../../codes.ts'
import { identifierKinds } from '../../identifiers/kinds.ts'
import type { Score } from '../../matching/score.ts'
import { fullName } from '../../name-key.ts'
import type { WholePerson } from '../../person.ts'
import { readablePostcode } from '../../postcode.ts'
import { texts } from '../../texts.ts'
import { shortDay, type FormState, type PageModel, type Reader } from '#web'
import type { MatchShown } from '../add-person/page.ts'

export interface DuplicatesPage extends PersonPage {
  readonly matches: readonly MatchShown[]
  readonly adjusted: boolean
  readonly mayMerge: boolean
  mergeHref(other: string): string
}

export function duplicatesPage(
  about: AboutPerson,
  found: { readonly matches: readonly MatchShown[]; readonly adjusted: boolean; readonly mayMerge: boolean },
): DuplicatesPage {
  return {
    title: texts.duplicatesTitle,
    desk: '/find',
    back: `/people/${about.id}/details`,
    about,
    mergeHref: other => `/people/${about.id}/merge?with=${other}`,
    ...found,
  }
}

export const mergeFields = { reason: reasonField() }

export interface MergePage extends PersonPage, PageModel {
  readonly rows: readonly {
    readonly label: Text
    readonly these: readonly string[]
    readonly others: readonly string[]
  }[]
  readonly score: Score
  readonly adjusted: boolean
  readonly form: FormState<typeof mergeFields>
  readonly version: number
}

/** Two records beside each other, and the question whether they are one person. */
export function mergePage(
  reader: Reader,
  {
    about,
    these,
    others,
    ...rest
  }: {
    readonly about: AboutPerson
    readonly these: WholePerson
    readonly others: WholePerson
    readonly score: Score
    readonly adjusted: boolean
    readonly form: FormState<typeof mergeFields>
    readonly version: number
  },
): MergePage {
  const sides = [these, others].map(whole => described(reader, whole))
  const labels = [texts.names, texts.born, texts.numbers, texts.addresses]
  return {
    title: texts.compareTitle,
    desk: '/find',
    back: `/people/${about.id}/duplicates`,
    about,
    errors: rest.form.errors,
    rows: labels.map((label, at) => ({ label, these: sides[0]?.[at] ?? [], others: sides[1]?.[at] ?? [] })),
    ...rest,
  }
}

function described(reader: Reader, whole: WholePerson): readonly (readonly string[])[] {
  const language = typeof reader === 'string' ? reader : reader.language
  const births = [whole.person.dateOfBirth, ...whole.otherDatesOfBirth].filter(on => on !== null)
  return [
    whole.names.map(({ name, kind }) => `${fullName(name)} (${nameKinds[kind][language].toLowerCase()})`),
    births.map(on => shortDay(reader, on)),
    whole.identifiers.map(({ kind, value }) => `${identifierKinds[kind].short[language]}: ${value}`),
    whole.addresses.map(({ lines, postcode }) =>
      [lines, postcode && readablePostcode(postcode)].filter(Boolean).join(', '),
    ),
  ]
}
