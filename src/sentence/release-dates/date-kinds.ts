import type { Day } from '#kernel'
import { kinds, type KindCode } from '#law'

/** What a kind of date says about itself, whoever gives it. */
export type AboutDate = Pick<(typeof kinds)[KindCode], 'name' | 'says' | 'next' | 'marks' | 'order'>

/** Those that no calculation gives yet. Where the law learns to, its own words go before these. */
const given = {
  HDCAD: {
    name: { en: 'Home detention curfew approved date', cy: 'Dyddiad cymeradwy cyrffyw cadw gartref' },
    says: {
      en: 'Leaves custody early, with a curfew and a tag',
      cy: 'Yn gadael y ddalfa’n gynnar, gyda chyrffyw a thag',
    },
    next: { en: 'release on home detention curfew on {day}', cy: 'rhyddhau ar gyrffyw cadw gartref ar {day}' },
    marks: 'release',
    order: 21,
  },
  APD: {
    name: { en: 'Approved parole date', cy: 'Dyddiad parôl cymeradwy' },
    says: { en: 'Leaves custody on parole', cy: 'Yn gadael y ddalfa ar barôl' },
    next: { en: 'release on parole on {day}', cy: 'rhyddhau ar barôl ar {day}' },
    marks: 'release',
    order: 26,
  },
  DPRRD: {
    name: {
      en: 'Detention and training order post-recall release date',
      cy: 'Dyddiad rhyddhau gorchymyn cadw a hyfforddi ar ôl galw yn ôl',
    },
    says: {
      en: 'Leaves custody again after a return under the order',
      cy: 'Yn gadael y ddalfa eto ar ôl dychwelyd o dan y gorchymyn',
    },
    next: { en: 'release after return on {day}', cy: 'rhyddhau ar ôl dychwelyd ar {day}' },
    marks: 'release',
    order: 36,
  },
  NPD: {
    name: { en: 'Non-parole date', cy: 'Dyddiad heb barôl' },
    says: {
      en: 'Leaves custody if parole was not granted before (older sentences)',
      cy: 'Yn gadael y ddalfa os na roddwyd parôl cyn hynny (dedfrydau hŷn)',
    },
    next: { en: 'release without parole on {day}', cy: 'rhyddhau heb barôl ar {day}' },
    marks: 'release',
    order: 37,
  },
  ROTL: {
    name: { en: 'Release on temporary licence date', cy: 'Dyddiad rhyddhau ar drwydded dros dro' },
    says: { en: 'May leave for a time, and comes back', cy: 'Caniateir gadael am gyfnod, a dychwelyd' },
    marks: 'eligibility',
    order: 15,
  },
} as const satisfies Record<string, AboutDate>

/** The code of a kind of date, worked out or given by somebody. */
export type DateKind = KindCode | keyof typeof given

/** Dates by kind, worked out or given by somebody. */
export type KeyDates = Readonly<Partial<Record<DateKind, Day>>>

/** Every kind of date that the service knows. */
export const dateKinds: Readonly<Record<DateKind, AboutDate>> = { ...given, ...kinds }

/** Their codes, in the order in which they usually fall. */
export const dateKindCodes = (Object.keys(dateKinds) as DateKind[]).toSorted(
  (one, other) => dateKinds[one].order - dateKinds[other].order,
)

/** The dates that somebody approves, and no calculation gives. */
export const approvedKinds = ['HDCAD', 'APD', 'ROTL'] as const satisfies readonly DateKind[]
export type ApprovedKind = (typeof approvedKinds)[number]

const ofIndeterminate: readonly DateKind[] = ['TARIFF', 'TERSED', 'ROTL', 'APD', 'PED']
const onlyOfIndeterminate: readonly DateKind[] = ['TARIFF', 'TERSED']

/** The kinds that may be entered by hand, for a sentence with an end or for one without. */
export function kindsToEnter(indeterminate: boolean): readonly DateKind[] {
  if (indeterminate) return dateKindCodes.filter(kind => ofIndeterminate.includes(kind))
  return dateKindCodes.filter(kind => dateKinds[kind].marks !== 'reckoning' && !onlyOfIndeterminate.includes(kind))
}

/** The kinds of date on which somebody is released: those worked out, and those approved. */
export const releaseKinds: readonly string[] = dateKindCodes.filter(kind => dateKinds[kind].marks === 'release')

/** Dates in the order in which they usually fall. */
export function inOrder(dates: KeyDates): readonly (readonly [DateKind, Day])[] {
  return (Object.entries(dates) as [DateKind, Day][]).toSorted(
    ([one], [other]) => dateKinds[one].order - dateKinds[other].order,
  )
}

/** The day on which somebody is to be released: the first of the dates on which they are. */
export function releaseOn(dates: KeyDates): Day | undefined {
  const days = Object.entries(dates).flatMap(([kind, on]) => (releaseKinds.includes(kind) ? [on] : []))
  return days.length === 0 ? undefined : (Math.min(...days) as Day)
}

/** True when two sets of dates are the same. */
export function sameDates(one: KeyDates, other: KeyDates): boolean {
  const kinds = new Set([...Object.keys(one), ...Object.keys(other)]) as ReadonlySet<DateKind>
  return [...kinds].every(kind => one[kind] === other[kind])
}
