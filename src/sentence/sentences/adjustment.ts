import { ok, refuse, type Day, type Result } from '#kernel'

export const adjustmentKinds = ['remand', 'tagged-bail', 'unlawfully-at-large', 'added-days', 'restored-days'] as const
export type AdjustmentKind = (typeof adjustmentKinds)[number]

export const absenceReasons = [
  'escape',
  'recall',
  'immigration-detention',
  'sentenced-in-absence',
  'release-in-error',
] as const
export type AbsenceReason = (typeof absenceReasons)[number]

/** What an adjustment says: days, and the period they come from where there is one. */
export type AdjustmentTerms =
  | {
      readonly kind: 'remand'
      /** The sentence it counts towards. */
      readonly sentence: string
      readonly from: Day
      readonly to: Day
    }
  | { readonly kind: 'tagged-bail'; readonly sentence: string; readonly days: number }
  | {
      readonly kind: 'unlawfully-at-large'
      readonly from: Day
      readonly to: Day
      readonly absence: AbsenceReason
    }
  /** `from`: the day of the award, or of the restoration. */
  | { readonly kind: 'added-days' | 'restored-days'; readonly from: Day; readonly days: number }

/** An adjustment as it is kept. */
export interface Adjustment {
  readonly id: string
  readonly version: number
  readonly person: string
  /** The warrant that ordered it: it changes only when that warrant is corrected. Null when it was added by itself. */
  readonly warrant: string | null
  readonly state: 'in-force' | 'removed'
  readonly kind: AdjustmentKind
  /** The day from which it takes effect. */
  readonly appliesFrom: Day
  readonly days: number
  readonly from: Day | null
  readonly to: Day | null
  readonly absence: AbsenceReason | null
}

/** What an adjustment is checked against. */
export interface Serving {
  readonly today: Day
  /** Sentences in force, with the day on which each was imposed. */
  readonly sentences: readonly { readonly id: string; readonly imposedOn: Day }[]
  /** Adjustments in force, without the one that is being changed. */
  readonly adjustments: readonly Adjustment[]
}

export type CannotAdjust = {
  readonly code:
    | 'adjustment.no-sentence'
    | 'adjustment.unknown-sentence'
    | 'adjustment.no-days'
    | 'adjustment.ends-before-it-starts'
    | 'adjustment.in-future'
    | 'adjustment.before-sentence'
    | 'adjustment.remand-after-sentence'
    | 'adjustment.remand-overlaps'
    | 'adjustment.absence-overlaps'
    | 'adjustment.restores-too-much'
    | 'adjustment.restores-nothing'
}

/** The days and the day of effect that the terms come to. */
export interface Reckoned {
  readonly appliesFrom: Day
  readonly days: number
  readonly from: Day | null
  readonly to: Day | null
  readonly absence: AbsenceReason | null
}

const MOST_DAYS = 36_500

/** Works out an adjustment from its terms, or says what is wrong with it. */
export function reckon(terms: AdjustmentTerms, serving: Serving): Result<Reckoned, CannotAdjust> {
  if (serving.sentences.length === 0) return refuse({ code: 'adjustment.no-sentence' })
  const start = Math.min(...serving.sentences.map(({ imposedOn }) => imposedOn))
  if ('from' in terms && 'to' in terms && terms.to < terms.from) {
    return refuse({ code: 'adjustment.ends-before-it-starts' })
  }
  if ('days' in terms && (!Number.isInteger(terms.days) || terms.days < 1 || terms.days > MOST_DAYS)) {
    return refuse({ code: 'adjustment.no-days' })
  }
  switch (terms.kind) {
    case 'remand': {
      const sentence = serving.sentences.find(({ id }) => id === terms.sentence)
      if (!sentence) return refuse({ code: 'adjustment.unknown-sentence' })
      if (terms.to >= sentence.imposedOn) return refuse({ code: 'adjustment.remand-after-sentence' })
      if (overlaps(terms, serving, 'remand')) return refuse({ code: 'adjustment.remand-overlaps' })
      const { from, to } = terms
      return ok({ appliesFrom: sentence.imposedOn, days: to - from + 1, from, to, absence: null })
    }
    case 'tagged-bail': {
      const sentence = serving.sentences.find(({ id }) => id === terms.sentence)
      if (!sentence) return refuse({ code: 'adjustment.unknown-sentence' })
      return ok({ appliesFrom: sentence.imposedOn, days: terms.days, from: null, to: null, absence: null })
    }
    case 'unlawfully-at-large': {
      const { from, to, absence } = terms
      if (to > serving.today) return refuse({ code: 'adjustment.in-future' })
      if (from < start) return refuse({ code: 'adjustment.before-sentence' })
      if (overlaps(terms, serving, 'unlawfully-at-large')) return refuse({ code: 'adjustment.absence-overlaps' })
      return ok({ appliesFrom: from, days: to - from + 1, from, to, absence })
    }
    case 'added-days':
    case 'restored-days': {
      const { from, days } = terms
      if (from > serving.today) return refuse({ code: 'adjustment.in-future' })
      if (from < start) return refuse({ code: 'adjustment.before-sentence' })
      if (terms.kind === 'restored-days') {
        const added = total(serving, 'added-days')
        if (added === 0) return refuse({ code: 'adjustment.restores-nothing' })
        if (total(serving, 'restored-days') + days > added) return refuse({ code: 'adjustment.restores-too-much' })
      }
      return ok({ appliesFrom: from, days, from, to: null, absence: null })
    }
    default:
      return terms satisfies never
  }
}

/**
 * True when more than half of the days added would be given back: lawful, but the national rule is half at most, so
 * somebody must say that they mean it.
 */
export function restoresOverHalf(terms: AdjustmentTerms, serving: Serving): boolean {
  if (terms.kind !== 'restored-days') return false
  return (total(serving, 'restored-days') + terms.days) * 2 > total(serving, 'added-days')
}

function total({ adjustments }: Serving, kind: AdjustmentKind): number {
  return adjustments.filter(each => each.kind === kind).reduce((sum, { days }) => sum + days, 0)
}

function overlaps(
  { from, to }: { readonly from: Day; readonly to: Day },
  { adjustments }: Serving,
  kind: AdjustmentKind,
): boolean {
  return adjustments.some(
    other => other.kind === kind && other.from !== null && other.to !== null && from <= other.to && other.from <= to,
  )
}

export type CannotChangeAdjustment =
  | { readonly code: 'adjustment.no-reason' }
  | { readonly code: 'adjustment.ordered-by-court' }
  | { readonly code: 'adjustment.already-removed' }

/** Whether an adjustment may be changed or removed at all, for a reason. */
export function mayChange(adjustment: Adjustment, reason: string): Result<Adjustment, CannotChangeAdjustment> {
  if (adjustment.state === 'removed') return refuse({ code: 'adjustment.already-removed' })
  if (adjustment.warrant !== null) return refuse({ code: 'adjustment.ordered-by-court' })
  if (reason.trim() === '') return refuse({ code: 'adjustment.no-reason' })
  return ok(adjustment)
}
