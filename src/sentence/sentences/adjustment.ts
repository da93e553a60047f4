import { ok, refuse, type Day, type Result } from '#kernel'
import type { SentenceFamily } from '#sentence/offences'

export const adjustmentKinds = [
  'remand',
  'tagged-bail',
  'unlawfully-at-large',
  'added-days',
  'restored-days',
  'unused-deductions',
  'lawfully-at-large',
  'special-remission',
  'custody-abroad',
  'appeal-applicant',
  'fine-payment',
] as const
export type AdjustmentKind = (typeof adjustmentKinds)[number]

export const absenceReasons = [
  'escape',
  'recall',
  'immigration-detention',
  'sentenced-in-absence',
  'release-in-error',
] as const
export type AbsenceReason = (typeof absenceReasons)[number]

export const remissionReasons = ['meritorious-conduct', 'dates-too-early', 'release-in-error'] as const
export type RemissionReason = (typeof remissionReasons)[number]

/** Where time in custody abroad is told: the court's warrant, or a letter of the public protection casework section. */
export const abroadDocuments = ['court-warrant', 'casework-letter'] as const
export type AbroadDocument = (typeof abroadDocuments)[number]

/** What an adjustment says: days, and the period they come from where there is one. `sentence`: the one it counts towards. */
export type AdjustmentTerms =
  | { readonly kind: 'remand'; readonly sentence: string; readonly from: Day; readonly to: Day }
  | { readonly kind: 'tagged-bail'; readonly sentence: string; readonly days: number }
  | {
      readonly kind: 'unlawfully-at-large'
      readonly from: Day
      readonly to: Day
      readonly absence: AbsenceReason
    }
  /** `from`: the day of the award, or of the restoration. */
  | { readonly kind: 'added-days' | 'restored-days'; readonly from: Day; readonly days: number }
  /** Days of remand and tagged bail that the custodial part cannot use. */
  | { readonly kind: 'unused-deductions'; readonly sentence: string; readonly days: number }
  | { readonly kind: 'lawfully-at-large'; readonly from: Day; readonly to: Day; readonly affectsDates: boolean }
  | {
      readonly kind: 'special-remission'
      readonly from: Day
      readonly days: number
      readonly remission: RemissionReason
    }
  | {
      readonly kind: 'custody-abroad'
      readonly sentence: string
      readonly days: number
      readonly document: AbroadDocument
    }
  /** `reference`: of the Criminal Appeal Office. */
  | { readonly kind: 'appeal-applicant'; readonly sentence: string; readonly days: number; readonly reference: string }
  /** Part of a fine was paid, on a day, in pence. */
  | { readonly kind: 'fine-payment'; readonly sentence: string; readonly from: Day; readonly pence: number }

/** What some kinds say besides days. */
export interface AdjustmentDetail {
  readonly affectsDates?: boolean
  readonly remission?: RemissionReason
  readonly document?: AbroadDocument
  readonly reference?: string
  readonly pence?: number
}

/** The days and the day of effect that the terms come to. */
export interface Reckoned {
  /** The sentence it counts towards; null when it bears on all, or was ordered for a whole warrant. */
  readonly sentence: string | null
  /** The day from which it takes effect. */
  readonly appliesFrom: Day
  readonly days: number
  readonly from: Day | null
  readonly to: Day | null
  readonly absence: AbsenceReason | null
  readonly detail: AdjustmentDetail
}

/** An adjustment as it is kept. */
export interface Adjustment extends Reckoned {
  readonly id: string
  readonly version: number
  readonly person: string
  /** The warrant that ordered it: it changes only when that warrant is corrected. Null when it was added by itself. */
  readonly warrant: string | null
  /** The recall that brought it about: it changes only with the recall. */
  readonly recall: string | null
  readonly state: 'in-force' | 'removed'
  readonly kind: AdjustmentKind
}

/** A sentence in force, as far as an adjustment needs to know it. */
export interface ServedSentence {
  readonly id: string
  readonly imposedOn: Day
  readonly family: SentenceFamily | undefined
  readonly finePence: number | null
}

/** What an adjustment is checked against. */
export interface Serving {
  readonly today: Day
  readonly sentences: readonly ServedSentence[]
  /** Adjustments in force, without the one that is being changed. */
  readonly adjustments: readonly Adjustment[]
}

export type CannotChangeAdjustment =
  | { readonly code: 'adjustment.no-reason' }
  | { readonly code: 'adjustment.ordered-by-court' }
  | { readonly code: 'adjustment.made-by-recall' }
  | { readonly code: 'adjustment.already-removed' }

/** Whether an adjustment may be changed or removed at all, for a reason. */
export function mayChange(adjustment: Adjustment, reason: string): Result<Adjustment, CannotChangeAdjustment> {
  if (adjustment.state === 'removed') return refuse({ code: 'adjustment.already-removed' })
  if (adjustment.warrant !== null) return refuse({ code: 'adjustment.ordered-by-court' })
  if (adjustment.recall !== null) return refuse({ code: 'adjustment.made-by-recall' })
  if (reason.trim() === '') return refuse({ code: 'adjustment.no-reason' })
  return ok(adjustment)
}

/** The days of the adjustments of a kind together. */
export function totalDays(adjustments: readonly Adjustment[], kind: AdjustmentKind): number {
  return adjustments.filter(each => each.kind === kind).reduce((sum, { days }) => sum + days, 0)
}
