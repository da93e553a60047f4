import type { AboutPerson, PersonPage } from '#record/people'
import type { Text } from '#kernel'
import { choices, type FieldError, type FormState, typedForm } from '#web'
import { confirm, type Calculation } from '../../calculation.ts'
import { compare, type Comparison } from '../../comparison.ts'
import { words } from '../../words.ts'
import { inputSays, warningSays, whysOf, type Why } from '../calculation/page.ts'
import { timelineOf, type TimelineModel } from '../drawn/timeline.ts'

const toCheck = {
  warrant: {
    en: 'The sentences, against the warrants of the court',
    cy: 'Y dedfrydau, yn erbyn gwarantau’r llys',
  },
  time: {
    en: 'The time already served and the days added, against the records',
    cy: 'Yr amser a dreuliwyd eisoes a’r diwrnodau a ychwanegwyd, yn erbyn y cofnodion',
  },
  dates: { en: 'Each date and its working', cy: 'Pob dyddiad a’i gyfrifiad' },
} as const

/** All of it: dates are not confirmed on a part. */
export const everythingToCheck = Object.keys(toCheck)

/** What the second person says they have looked through. */
export const confirmFields = {
  checked: choices({
    label: { en: 'What have you checked?', cy: 'Beth ydych chi wedi’i wirio?' },
    of: toCheck,
    missing: words['release-dates.not-looked-through'],
  }),
}

export interface ConfirmPage extends PersonPage {
  readonly calculation: Calculation
  readonly from: readonly Text[]
  readonly warnings: readonly Text[]
  readonly comparison: Comparison
  readonly whys: readonly Why[]
  readonly timeline: TimelineModel | undefined
  readonly form: FormState<typeof confirmFields>
  /** Why this person cannot confirm these dates. */
  readonly cannot: Text | undefined
}

/** Everything that the second person must look at, on one page. */
export function confirmPage(
  about: AboutPerson,
  {
    calculation,
    relied,
    username,
    typed = {},
    errors = [],
  }: {
    readonly calculation: Calculation
    readonly relied: Calculation | undefined
    readonly username: string
    readonly typed?: unknown
    readonly errors?: readonly FieldError[]
  },
): ConfirmPage {
  const verdict = confirm(calculation, username, '')
  return {
    about,
    title: { en: 'Check and confirm release dates', cy: 'Gwirio a chadarnhau dyddiadau rhyddhau' },
    back: `/people/${about.id}/sentence`,
    wide: true,
    errors,
    calculation,
    from: inputSays(calculation),
    warnings: warningSays(calculation),
    comparison: compare(relied, calculation),
    whys: whysOf(calculation),
    timeline: calculation.outcome.lanes.length > 0 ? timelineOf(calculation) : undefined,
    form: { ...typedForm(confirmFields, typed), errors },
    cannot: verdict.ok ? undefined : words[verdict.refusal.code],
  }
}
