import type { Text } from '#kernel'
import { dateKinds, kindsToEnter, type DateKind, type KeyDates } from './date-kinds.ts'

/** Something that is wrong with dates given by hand, and the kinds that it is about. */
export interface EnteredFault {
  readonly code:
    | 'entered-dates.none'
    | 'entered-dates.not-together'
    | 'entered-dates.licence-expiry-missing'
    | 'entered-dates.out-of-order'
    | 'entered-dates.same-day'
    | 'entered-dates.not-for-this-sentence'
  readonly kinds: readonly DateKind[]
}

/** Kinds of date that one person never has at once. */
const apart: readonly (readonly [DateKind, DateKind])[] = [
  ['CRD', 'ARD'],
  ['HDCED', 'PRRD'],
  ['HDCAD', 'PRRD'],
  ['PED', 'PRRD'],
  ['HDCED', 'PED'],
  ['HDCAD', 'PED'],
  ['HDCAD', 'APD'],
  ['TUSED', 'PED'],
  ['ARD', 'LED'],
]

/** The first never falls after the second; `apart`: nor on the same day. */
const order: readonly { readonly first: DateKind; readonly then: DateKind; readonly apart?: true }[] = [
  { first: 'LED', then: 'SED' },
  { first: 'CRD', then: 'LED' },
  { first: 'CRD', then: 'SED' },
  // A SLED is the end of the sentence and of the licence in one.
  { first: 'CRD', then: 'SLED' },
  { first: 'HDCED', then: 'HDCAD' },
  { first: 'HDCED', then: 'CRD', apart: true },
  { first: 'HDCAD', then: 'CRD', apart: true },
  { first: 'ETD', then: 'MTD', apart: true },
  { first: 'MTD', then: 'LTD', apart: true },
  { first: 'LTD', then: 'DPRRD', apart: true },
]

/**
 * What is wrong with dates given by hand: kinds that exclude each other, one that another asks for, and their order.
 * An indeterminate sentence may have none.
 */
export function faultsOf(
  dates: KeyDates,
  { indeterminate }: { readonly indeterminate: boolean },
): readonly EnteredFault[] {
  const given = Object.keys(dates) as DateKind[]
  const allowed = kindsToEnter(indeterminate)
  const faults: EnteredFault[] = []
  const strange = given.filter(kind => !allowed.includes(kind))
  if (given.length === 0 && !indeterminate) faults.push({ code: 'entered-dates.none', kinds: [] })
  if (strange.length > 0) faults.push({ code: 'entered-dates.not-for-this-sentence', kinds: strange })
  for (const pair of apart) {
    if (pair.every(kind => dates[kind] !== undefined)) faults.push({ code: 'entered-dates.not-together', kinds: pair })
  }
  if (dates.CRD !== undefined && dates.SED !== undefined && dates.LED === undefined) {
    faults.push({ code: 'entered-dates.licence-expiry-missing', kinds: ['LED'] })
  }
  for (const { first, then, apart: never } of order) {
    const [one, other] = [dates[first], dates[then]]
    if (one === undefined || other === undefined) continue
    if (one > other) faults.push({ code: 'entered-dates.out-of-order', kinds: [first, then] })
    else if (one === other && never) faults.push({ code: 'entered-dates.same-day', kinds: [first, then] })
  }
  return faults
}

/** The sentence of a fault with the kinds that it is about in place of `{one}` and `{other}`. */
export function faultSays({ kinds }: EnteredFault, sentence: Text): Text {
  const [one, other] = kinds
  const named = (language: 'en' | 'cy', kind: DateKind | undefined) =>
    kind === undefined ? '' : `${dateKinds[kind].name[language]} (${kind})`
  const filled = (language: 'en' | 'cy') =>
    sentence[language].replace('{one}', named(language, one)).replace('{other}', named(language, other))
  return { en: filled('en'), cy: filled('cy') }
}
