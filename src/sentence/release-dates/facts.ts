import { fact } from '#platform'

export const datesWorkedOut = fact<{ readonly calculation: string; readonly refused: readonly string[] }>(
  'release-dates.worked-out',
  {
    en: 'Release dates were worked out, and wait for a second person',
    cy: 'Cyfrifwyd dyddiadau rhyddhau, ac maent yn aros am ail berson',
  },
)

type Entered = { readonly calculation: string; readonly refused: readonly string[] }
const enteredByHand = fact<Entered>('release-dates.entered-by-hand', {
  en: 'Release dates were entered by hand, and wait for a second person',
  cy: 'Rhoddwyd dyddiadau rhyddhau â llaw, ac maent yn aros am ail berson',
})
const overridden = fact<Entered>('release-dates.overridden', {
  en: 'Release dates were overridden, and wait for a second person',
  cy: 'Gwrthwnaed dyddiadau rhyddhau, ac maent yn aros am ail berson',
})

/** What is told of dates that were given by hand, by how they came about. */
export const datesEntered = {
  'manual-determinate': enteredByHand,
  'manual-indeterminate': enteredByHand,
  'genuine-override': overridden,
} as const

export const datesConfirmed = fact<{ readonly calculation: string }>('release-dates.confirmed', {
  en: 'A second person confirmed the release dates',
  cy: 'Cadarnhaodd ail berson y dyddiadau rhyddhau',
})

export const datesSentBack = fact<{ readonly calculation: string }>('release-dates.sent-back', {
  en: 'A second person did not agree with the release dates',
  cy: 'Nid oedd ail berson yn cytuno â’r dyddiadau rhyddhau',
})

export const workTakenOn = fact<{ readonly kind: string; readonly calculation: string }>(
  'release-dates.work-taken-on',
  {
    en: 'Somebody took on work about the release dates, or gave it back',
    cy: 'Cymerodd rhywun waith ar y dyddiadau rhyddhau, neu ei roi yn ôl',
  },
)

export const releaseChecked = fact<{ readonly check: string; readonly calculation: string }>(
  'release-dates.release-checked',
  {
    en: 'A release was checked against the documents',
    cy: 'Gwiriwyd rhyddhad yn erbyn y dogfennau',
  },
)

type Approval = { readonly approved: string; readonly calculation: string }

export const approvedDateGiven = fact<Approval>('release-dates.approved-date-given', {
  en: 'A date was approved',
  cy: 'Cymeradwywyd dyddiad',
})

export const approvedDateChanged = fact<Approval>('release-dates.approved-date-changed', {
  en: 'An approved date was changed',
  cy: 'Newidiwyd dyddiad cymeradwy',
})

export const approvedDateRemoved = fact<Approval>('release-dates.approved-date-removed', {
  en: 'An approved date was removed',
  cy: 'Tynnwyd dyddiad cymeradwy',
})

/** Dates that count have moved: for every room that plans by them. */
export const datesMoved = fact<{
  readonly source: string
  readonly moved: readonly { readonly kind: string; readonly from: string | null; readonly to: string | null }[]
  /** The teams that were told. */
  readonly told: readonly { readonly team: string; readonly place: string }[]
}>('release-dates.moved', {
  en: 'Dates moved, and those who need to know were told',
  cy: 'Symudodd dyddiadau, a dywedwyd wrth y rhai sydd angen gwybod',
})

export const noticeSeen = fact<{ readonly notice: string; readonly team: string }>('release-dates.notice-seen', {
  en: 'Those who were told that dates moved have dealt with it',
  cy: 'Mae’r rhai a gafodd wybod bod dyddiadau wedi symud wedi delio ag ef',
})

/** Every kind of fact that the room announces. */
export const facts = [
  datesWorkedOut,
  enteredByHand,
  overridden,
  datesConfirmed,
  datesSentBack,
  workTakenOn,
  releaseChecked,
  approvedDateGiven,
  approvedDateChanged,
  approvedDateRemoved,
  datesMoved,
  noticeSeen,
]
