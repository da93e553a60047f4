import type { Day, Text } from '#kernel'
import type { AboutPerson, PersonPage } from '#record/people'
import { choices, dayText, text, typedForm, type FieldError, type FormState } from '#web'
import type { Calculation } from '../../calculation.ts'
import {
  checkKinds,
  mayCheck,
  type CannotCheck,
  type CheckedAgainst,
  type CheckKind,
  type ReleaseCheck,
} from '../../release-check.ts'
import { words } from '../../words.ts'
import { inputSays } from '../calculation/page.ts'
import { dateRows, type DateRow } from '../drawn/dates.ts'

const toCheck = {
  warrants: {
    en: 'The sentences, against the warrants and orders of the courts',
    cy: 'Y dedfrydau, yn erbyn gwarantau a gorchmynion y llysoedd',
  },
  time: {
    en: 'The days taken off and added, against the records',
    cy: 'Y diwrnodau a dynnwyd ac a ychwanegwyd, yn erbyn y cofnodion',
  },
  dates: { en: 'Each date, against its working', cy: 'Pob dyddiad, yn erbyn ei gyfrifiad' },
  others: {
    en: 'That no other warrant, order or power holds the person in custody',
    cy: 'Nad oes gwarant, gorchymyn na phŵer arall yn dal y person yn y ddalfa',
  },
} as const

/** All of it: a release is not checked on a part. */
export const everythingOfRelease = Object.keys(toCheck)

/** What the one who checks says they have looked through. */
export const releaseCheckFields = {
  checked: choices({
    label: {
      en: 'What have you checked against the documents?',
      cy: 'Beth ydych chi wedi’i wirio yn erbyn y dogfennau?',
    },
    of: toCheck,
    missing: words['release-checks.not-looked-through'],
  }),
  note: text({
    label: { en: 'Anything that others should know', cy: 'Unrhyw beth y dylai eraill ei wybod' },
    optional: true,
    rows: 3,
    max: 1000,
  }),
}

export interface ReleaseCheckPage extends PersonPage {
  readonly calculation: Calculation | undefined
  readonly releaseOn: Day | undefined
  readonly dates: readonly DateRow[]
  readonly from: readonly Text[]
  readonly done: readonly ReleaseCheck[]
  readonly form: FormState
  /** Why it cannot be done now. */
  readonly cannot: Text | undefined
}

function whyNot(refusal: CannotCheck): Text {
  const says = words[refusal.code]
  if (refusal.code !== 'release-checks.too-early') return says
  return {
    en: `${says.en}, from ${dayText(refusal.from).en}`,
    cy: `${says.cy}, o ${dayText(refusal.from).cy}`,
  }
}

/** Everything that somebody looks at who checks a release. */
export function releaseCheckPage(
  about: AboutPerson,
  {
    kind,
    against,
    typed = {},
    errors = [],
  }: {
    readonly kind: CheckKind
    readonly against: CheckedAgainst
    readonly typed?: unknown
    readonly errors?: readonly FieldError[]
  },
): ReleaseCheckPage {
  const { relied, releaseOn, done } = against
  const verdict = mayCheck(kind, against)
  return {
    about,
    title: checkKinds[kind].name,
    back: `/people/${about.id}/sentence`,
    wide: true,
    errors,
    calculation: relied,
    releaseOn,
    dates: relied ? dateRows(relied) : [],
    from: relied ? inputSays(relied) : [],
    done,
    form: { ...typedForm(releaseCheckFields, typed), errors },
    cannot: verdict.ok ? undefined : whyNot(verdict.refusal),
  }
}
