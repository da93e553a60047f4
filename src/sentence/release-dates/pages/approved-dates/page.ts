import type { Day, Text } from '#kernel'
import type { AboutPerson, PersonPage } from '#record/people'
import { choice, date, text } from '#web'
import { approvedKinds } from '../../date-kinds.ts'
import type { ApprovedDate } from '../../approved-date.ts'
import { words } from '../../words.ts'
import { kindName } from '../drawn/dates.ts'

const reason = text({
  label: { en: 'Who approved it, and on what authority?', cy: 'Pwy a’i cymeradwyodd, ac ar ba awdurdod?' },
  hint: {
    en: 'For example, the decision of the Parole Board, with its date',
    cy: 'Er enghraifft, penderfyniad y Bwrdd Parôl, gyda’i ddyddiad',
  },
  missing: words['approved-dates.no-reason'],
  rows: 3,
  max: 1000,
})

const on = (today: Day) =>
  date({
    label: { en: 'Which date was approved?', cy: 'Pa ddyddiad a gymeradwywyd?' },
    missing: { en: 'Enter the date that was approved', cy: 'Nodwch y dyddiad a gymeradwywyd' },
    notBefore: today,
  })

/** A new approved date. */
export function newApprovalFields(today: Day) {
  return {
    kind: choice({
      label: { en: 'What was approved?', cy: 'Beth a gymeradwywyd?' },
      of: Object.fromEntries(approvedKinds.map(kind => [kind, kindName(kind)])),
      missing: { en: 'Choose what was approved', cy: 'Dewiswch beth a gymeradwywyd' },
    }),
    on: on(today),
    reason,
  }
}

/** Another date in place of one that was approved. */
export function changedApprovalFields(today: Day) {
  return { on: on(today), reason }
}

/** Why an approved date is removed. */
export const removedApprovalFields = {
  reason: text({
    label: { en: 'Why is the approved date removed?', cy: 'Pam y tynnir y dyddiad cymeradwy?' },
    missing: words['approved-dates.no-reason'],
    rows: 3,
    max: 1000,
  }),
}

export interface ApprovedDatesPage extends PersonPage {
  readonly approved: readonly (ApprovedDate & { readonly name: Text })[]
  /** What happened to them, the newest first. */
  readonly history: readonly {
    readonly what: Text
    readonly dates: readonly Text[]
    readonly reason: string | null
    readonly by: string
    readonly at: string
  }[]
  readonly path: string
  readonly mayApprove: boolean
  /** The kinds for which none is in force yet. */
  readonly mayAdd: boolean
  /** Why none may be given now. */
  readonly cannot: Text | undefined
}

/** The approved dates of a person, and what became of them. */
export function approvedDatesPage(
  about: AboutPerson,
  {
    approved,
    history,
    mayApprove,
    cannot,
  }: {
    readonly approved: readonly ApprovedDate[]
    readonly history: ApprovedDatesPage['history']
    readonly mayApprove: boolean
    readonly cannot: Text | undefined
  },
): ApprovedDatesPage {
  const inForce = approved.filter(({ state }) => state === 'in-force')
  return {
    about,
    title: { en: 'Approved dates', cy: 'Dyddiadau cymeradwy' },
    back: `/people/${about.id}/sentence`,
    wide: true,
    approved: inForce.map(each => ({ ...each, name: kindName(each.kind) })),
    history,
    path: `/people/${about.id}/sentence/approved-dates`,
    mayApprove,
    mayAdd: mayApprove && cannot === undefined && inForce.length < approvedKinds.length,
    cannot: mayApprove ? cannot : undefined,
  }
}
