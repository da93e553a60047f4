import type { Text } from '#kernel'
import { kinds } from '#law'
import { choice, date, fill, text, type FormState, type PageError, type PageModel, type Values } from '#web'
import type { Cohort } from '../../cohort.ts'
import { cohortInWords } from '../../cohort-in-words.ts'
import type { EditionChoices } from '../../edition-choices.ts'

/** Whom somebody may choose from. */
export interface MayChoose {
  readonly editions: EditionChoices
  /** The prisons, by code. */
  readonly prisons: Readonly<Record<string, Text>>
  readonly regions: readonly string[]
  /** True when they may leave the prison out, and mean the nation. */
  readonly nation: boolean
  /** True when they may recalculate for real. */
  readonly forReal: boolean
}

const prisonWords = { label: { en: 'Prison', cy: 'Carchar' }, as: 'select' } as const

/** Everything that a recalculation is asked by. */
export function startFields({ editions, prisons, regions, nation, forReal }: MayChoose) {
  return {
    mode: choice({
      label: { en: 'What should be written?', cy: 'Beth ddylid ei ysgrifennu?' },
      of: {
        rehearsal: { en: 'Nothing: rehearse it', cy: 'Dim: ei ymarfer' },
        ...(forReal
          ? {
              'for-real': {
                en: 'New dates for each whose dates change',
                cy: 'Dyddiadau newydd i bawb y mae eu dyddiadau’n newid',
              },
            }
          : {}),
      },
      hints: {
        rehearsal: {
          en: 'You see who would change, by how much and why. Nobody’s record is touched.',
          cy: 'Cewch weld pwy fyddai’n newid, faint a pham. Ni chyffyrddir â chofnod neb.',
        },
        'for-real': {
          en: 'Their new dates wait for a second person to confirm them.',
          cy: 'Mae eu dyddiadau newydd yn aros i ail berson eu cadarnhau.',
        },
      },
      as: 'radios',
      missing: { en: 'Choose whether anything should be written', cy: 'Dewiswch a ddylid ysgrifennu unrhyw beth' },
    }),
    law: choice({
      label: { en: 'By which law?', cy: 'Yn ôl pa gyfraith?' },
      of: Object.fromEntries(Object.entries(editions).map(([name, { name: says }]) => [name, says])),
      as: 'radios',
      missing: {
        en: 'Choose the law to work the dates out by',
        cy: 'Dewiswch y gyfraith i gyfrifo’r dyddiadau yn ei hôl',
      },
    }),
    prison: nation
      ? choice({
          ...prisonWords,
          hint: { en: 'Leave it open for every prison', cy: 'Gadewch yn agored ar gyfer pob carchar' },
          of: prisons,
          optional: true,
        })
      : choice({ ...prisonWords, of: prisons, optional: true }),
    region: choice({
      label: { en: 'Region of the prison', cy: 'Rhanbarth y carchar' },
      as: 'select',
      of: Object.fromEntries(regions.map(region => [region, region])),
      optional: true,
    }),
    sentencedFrom: date({
      label: { en: 'Sentenced on this day or later', cy: 'Dedfrydwyd ar y diwrnod hwn neu’n hwyrach' },
      optional: true,
    }),
    sentencedTo: date({
      label: { en: 'Sentenced on this day or earlier', cy: 'Dedfrydwyd ar y diwrnod hwn neu’n gynharach' },
      optional: true,
    }),
    kind: choice({
      label: { en: 'With a date of this kind', cy: 'Â dyddiad o’r math hwn' },
      as: 'select',
      of: Object.fromEntries(
        Object.entries(kinds).map(([kind, { name }]) => [
          kind,
          { en: `${name.en} (${kind})`, cy: `${name.cy} (${kind})` },
        ]),
      ),
      optional: true,
    }),
    kindFrom: date({
      label: { en: 'That date falls on this day or later', cy: 'Mae’r dyddiad hwnnw ar y diwrnod hwn neu’n hwyrach' },
      optional: true,
    }),
    kindTo: date({
      label: {
        en: 'That date falls on this day or earlier',
        cy: 'Mae’r dyddiad hwnnw ar y diwrnod hwn neu’n gynharach',
      },
      optional: true,
    }),
    numbers: text({
      label: { en: 'Only these people', cy: 'Y bobl hyn yn unig' },
      hint: {
        en: 'Prison numbers, with a space or a new line between them',
        cy: 'Rhifau carchar, gyda bwlch neu linell newydd rhyngddynt',
      },
      rows: 3,
      spellcheck: false,
      optional: true,
    }),
    reason: text({
      label: { en: 'Why is this done?', cy: 'Pam y gwneir hyn?' },
      hint: {
        en: 'It stands in the report, and in the history of everybody whose dates change',
        cy: 'Mae’n sefyll yn yr adroddiad, ac yn hanes pawb y mae eu dyddiadau’n newid',
      },
      missing: { en: 'Say why this is done', cy: 'Dywedwch pam y gwneir hyn' },
    }),
  }
}

type StartFields = ReturnType<typeof startFields>
export type StartValues = Values<StartFields>

/** The cohort that was asked for. */
export function cohortAsked(values: StartValues): Cohort {
  const { prison, region, sentencedFrom, sentencedTo, kind, kindFrom, kindTo } = values
  const numbers = (values.numbers ?? '')
    .split(/[\s,;]+/)
    .filter(number => number !== '')
    .map(number => number.toUpperCase())
  return {
    ...(prison === undefined ? {} : { prisons: [prison] }),
    ...(region === undefined ? {} : { region }),
    ...(sentencedFrom === undefined ? {} : { sentencedFrom }),
    ...(sentencedTo === undefined ? {} : { sentencedTo }),
    ...(kind === undefined ? {} : { kind }),
    ...(kindFrom === undefined || kind === undefined ? {} : { kindFrom }),
    ...(kindTo === undefined || kind === undefined ? {} : { kindTo }),
    ...(numbers.length === 0 ? {} : { numbers }),
  }
}

export interface StartRunPage extends PageModel {
  readonly form: FormState<StartFields>
}

/** The form that starts a recalculation. */
export function startRunPage(form: FormState<StartFields>, refused?: Text): StartRunPage {
  const errors: readonly PageError[] = refused ? [{ text: refused, href: '#prison' }, ...form.errors] : form.errors
  return {
    title: { en: 'Start a recalculation', cy: 'Dechrau ailgyfrifiad' },
    back: '/recalculations',
    desk: '/recalculations',
    errors,
    form,
  }
}

export interface CheckRunPage extends PageModel {
  readonly about: readonly Text[]
  readonly law: Text
  readonly forReal: boolean
  readonly reason: string
  readonly people: number
  readonly typed: FormState['typed']
}

/** What was asked, read back with how many people it is about. */
export function checkRunPage(
  { typed }: FormState<StartFields>,
  {
    values,
    people,
    editions,
    placeName,
  }: {
    readonly values: StartValues
    readonly people: number
    readonly editions: EditionChoices
    readonly placeName: (code: string) => Text
  },
): CheckRunPage {
  return {
    title: fill({ en: 'Check before you start', cy: 'Gwiriwch cyn dechrau' }, {}),
    back: '/recalculations/start',
    desk: '/recalculations',
    about: cohortInWords(cohortAsked(values), placeName),
    law: editions[values.law]?.name ?? { en: '', cy: '' },
    forReal: values.mode === 'for-real',
    reason: values.reason,
    people,
    typed,
  }
}
