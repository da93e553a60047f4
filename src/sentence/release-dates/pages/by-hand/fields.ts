import type { Day } from '#kernel'
import { choice, choices, date, filledForm, text, type FieldError, type Fields, type FormState } from '#web'
import { overrideReasons, type OverrideReason } from '../../by-hand.ts'
import { dateKinds, inOrder, kindsToEnter, type DateKind, type KeyDates } from '../../date-kinds.ts'
import { faultSays, type EnteredFault } from '../../entered-dates.ts'
import { words } from '../../words.ts'
import { kindName } from '../drawn/dates.ts'

/** The answer that no date applies to an indeterminate sentence. */
export const NONE = 'none'

/** Which kinds of date are given. */
export function kindsFields(indeterminate: boolean) {
  const offered = kindsToEnter(indeterminate).map(kind => [kind, kindName(kind)] as const)
  const none = { en: 'None of the dates apply', cy: 'Nid oes yr un o’r dyddiadau’n gymwys' }
  return {
    kinds: choices({
      label: { en: 'Which dates does this person have?', cy: 'Pa ddyddiadau sydd gan y person hwn?' },
      of: Object.fromEntries(indeterminate ? [...offered, [NONE, none] as const] : offered),
      missing: words['entered-dates.none'],
    }),
  }
}

const evidence = text({
  label: { en: 'What were these dates taken from?', cy: 'O beth y cymerwyd y dyddiadau hyn?' },
  hint: {
    en: 'The document, its date and who made it. Whoever checks the dates will look at the same.',
    cy: 'Y ddogfen, ei dyddiad a phwy a’i gwnaeth. Bydd pwy bynnag sy’n gwirio’r dyddiadau yn edrych ar yr un peth.',
  },
  missing: words['release-dates.no-evidence'],
  rows: 3,
  max: 1000,
})

function dateFields(kinds: readonly DateKind[]): Fields {
  return Object.fromEntries(
    kinds.map(kind => {
      const { en, cy } = kindName(kind)
      return [
        kind,
        date({
          label: { en, cy },
          missing: {
            en: `Enter the ${en}, or go back and leave it out`,
            cy: `Nodwch y ${cy}, neu ewch yn ôl a’i hepgor`,
          },
        }),
      ]
    }),
  )
}

/** The dates of some kinds, and where they come from. */
export function manualFields(kinds: readonly DateKind[]): Fields {
  return { ...dateFields(kinds), evidence }
}

/** The dates that are to stand in place of those worked out, why, and where they come from. */
export function overrideFields(kinds: readonly DateKind[]): Fields {
  return {
    ...dateFields(kinds),
    why: choice({
      label: { en: 'Why are the dates overridden?', cy: 'Pam y gwrthwneir y dyddiadau?' },
      of: Object.fromEntries(Object.entries(overrideReasons).map(([code, { name }]) => [code, name])),
      hints: Object.fromEntries(
        Object.entries(overrideReasons).flatMap(([code, { hint }]) => (hint ? [[code, hint] as const] : [])),
      ),
      as: 'radios',
      missing: { en: 'Choose why the dates are overridden', cy: 'Dewiswch pam y gwrthwneir y dyddiadau' },
    }),
    detail: text({
      label: { en: 'More about the reason', cy: 'Mwy am y rheswm' },
      optional: true,
      rows: 2,
      max: 500,
    }),
    evidence,
  }
}

/** What a form of dates came to. */
export interface GivenDates {
  readonly dates: KeyDates
  readonly evidence: string
  readonly why: OverrideReason
  readonly detail: string | null
}

/** The dates and reasons among the values of a form. */
export function givenDates(kinds: readonly DateKind[], values: Readonly<Record<string, unknown>>): GivenDates {
  const said = (name: string) => {
    const value = values[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    dates: Object.fromEntries(kinds.map(kind => [kind, values[kind] as Day])),
    evidence: said('evidence'),
    why: said('why') as OverrideReason,
    detail: said('detail') === '' ? null : said('detail'),
  }
}

/** A form with dates in it that are known already. */
export function filledWith(fields: Fields, dates: KeyDates, others: Readonly<Record<string, string>> = {}): FormState {
  return filledForm(fields, { ...Object.fromEntries(inOrder(dates).filter(([kind]) => kind in fields)), ...others })
}

/** What is wrong, each at the date that it is about. */
export function faultErrors(faults: readonly EnteredFault[], fields: Fields): readonly FieldError[] {
  return faults.map(fault => {
    const field = fault.kinds.toReversed().find(kind => kind in fields) ?? Object.keys(fields)[0] ?? 'kinds'
    const href = field in dateKinds ? `#${field}-day` : `#${field}`
    return { field, href, text: faultSays(fault, words[fault.code]) }
  })
}
