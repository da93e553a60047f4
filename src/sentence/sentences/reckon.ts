import { day, ok, refuse, type Day, type Result } from '#kernel'
import {
  totalDays,
  type AdjustmentDetail,
  type AdjustmentKind,
  type AdjustmentTerms,
  type Reckoned,
  type ServedSentence,
  type Serving,
} from './adjustment.ts'

export interface CannotAdjust {
  readonly code:
    | 'adjustment.no-sentence'
    | 'adjustment.unknown-sentence'
    | 'adjustment.no-days'
    | 'adjustment.ends-before-it-starts'
    | 'adjustment.in-future'
    | 'adjustment.before-sentence'
    | 'adjustment.remand-after-sentence'
    | 'adjustment.remand-overlaps'
    | 'adjustment.remand-before-2022-training-order'
    | 'adjustment.absence-overlaps'
    | 'adjustment.restores-too-much'
    | 'adjustment.restores-nothing'
    | 'adjustment.unused-already'
    | 'adjustment.unused-more-than-there-is'
    | 'adjustment.bad-appeal-reference'
    | 'adjustment.not-a-fine'
    | 'adjustment.pays-nothing'
    | 'adjustment.pays-too-much'
}
type Code = CannotAdjust['code']

const MOST_DAYS = 36_500
/** Criminal Appeal Office references: letters and digits. */
const APPEAL_REFERENCE = /^[A-Za-z0-9]{8,30}$/
/** Until then the court took time on remand into account itself when it fixed the length of a detention and training order. */
const remandCounts = day('2022-06-28')

/** Works out an adjustment from its terms, or says what is wrong with it. */
export function reckon(terms: AdjustmentTerms, serving: Serving): Result<Reckoned, CannotAdjust> {
  const code = wrongInAny(terms, serving) ?? wrongInKind(terms, serving)
  if (code !== undefined) return refuse({ code })
  const sentence = sentenceOf(terms, serving)
  const from = 'from' in terms ? terms.from : null
  const to = 'to' in terms ? terms.to : null
  return ok({
    sentence: sentence?.id ?? null,
    appliesFrom: terms.kind === 'fine-payment' ? terms.from : (sentence?.imposedOn ?? from ?? startOf(serving)),
    days: 'days' in terms ? terms.days : from !== null && to !== null ? to - from + 1 : 0,
    from,
    to,
    absence: terms.kind === 'unlawfully-at-large' ? terms.absence : null,
    detail: detailOf(terms),
  })
}

function detailOf(terms: AdjustmentTerms): AdjustmentDetail {
  switch (terms.kind) {
    case 'lawfully-at-large':
      return { affectsDates: terms.affectsDates }
    case 'special-remission':
      return { remission: terms.remission }
    case 'custody-abroad':
      return { document: terms.document }
    case 'appeal-applicant':
      return { reference: terms.reference }
    case 'fine-payment':
      return { pence: terms.pence }
    default:
      return {}
  }
}

/** What may be wrong with an adjustment of any kind that says these things. */
function wrongInAny(terms: AdjustmentTerms, serving: Serving): Code | undefined {
  if (serving.sentences.length === 0) return 'adjustment.no-sentence'
  if ('from' in terms && 'to' in terms && terms.to < terms.from) return 'adjustment.ends-before-it-starts'
  if ('days' in terms && (!Number.isInteger(terms.days) || terms.days < 1 || terms.days > MOST_DAYS)) {
    return 'adjustment.no-days'
  }
  return 'sentence' in terms && !sentenceOf(terms, serving) ? 'adjustment.unknown-sentence' : undefined
}

function wrongInKind(terms: AdjustmentTerms, serving: Serving): Code | undefined {
  switch (terms.kind) {
    case 'remand':
      return wrongRemand(terms, serving)
    case 'tagged-bail':
      return wrongForTrainingOrder(terms, serving)
    case 'unlawfully-at-large':
    case 'lawfully-at-large':
      return (
        wrongDay(terms.from, terms.to, serving) ??
        (overlaps(terms, serving) ? 'adjustment.absence-overlaps' : undefined)
      )
    case 'added-days':
    case 'special-remission':
      return wrongDay(terms.from, terms.from, serving)
    case 'restored-days':
      return wrongDay(terms.from, terms.from, serving) ?? wrongRestoration(terms.days, serving)
    case 'unused-deductions':
      return wrongUnused(terms.days, serving)
    case 'appeal-applicant':
      return APPEAL_REFERENCE.test(terms.reference) ? undefined : 'adjustment.bad-appeal-reference'
    case 'fine-payment':
      return wrongPayment(terms, serving)
    case 'custody-abroad':
      return undefined
    default:
      return terms satisfies never
  }
}

function wrongRemand(terms: Extract<AdjustmentTerms, { kind: 'remand' }>, serving: Serving): Code | undefined {
  const sentence = sentenceOf(terms, serving)
  if (sentence && terms.to >= sentence.imposedOn) return 'adjustment.remand-after-sentence'
  if (overlaps(terms, serving)) return 'adjustment.remand-overlaps'
  return wrongForTrainingOrder(terms, serving)
}

function wrongForTrainingOrder(terms: AdjustmentTerms, serving: Serving): Code | undefined {
  const sentence = sentenceOf(terms, serving)
  return sentence?.family === 'detention-and-training' && sentence.imposedOn < remandCounts
    ? 'adjustment.remand-before-2022-training-order'
    : undefined
}

function wrongDay(first: Day, last: Day, serving: Serving): Code | undefined {
  if (last > serving.today) return 'adjustment.in-future'
  return first < startOf(serving) ? 'adjustment.before-sentence' : undefined
}

function wrongRestoration(days: number, { adjustments }: Serving): Code | undefined {
  const added = totalDays(adjustments, 'added-days')
  if (added === 0) return 'adjustment.restores-nothing'
  return totalDays(adjustments, 'restored-days') + days > added ? 'adjustment.restores-too-much' : undefined
}

function wrongUnused(days: number, { adjustments }: Serving): Code | undefined {
  if (adjustments.some(({ kind }) => kind === 'unused-deductions')) return 'adjustment.unused-already'
  const deducted = totalDays(adjustments, 'remand') + totalDays(adjustments, 'tagged-bail')
  return days > deducted ? 'adjustment.unused-more-than-there-is' : undefined
}

function wrongPayment(terms: Extract<AdjustmentTerms, { kind: 'fine-payment' }>, serving: Serving): Code | undefined {
  const fine = sentenceOf(terms, serving)
  if (fine?.family !== 'fine-default') return 'adjustment.not-a-fine'
  if (!Number.isInteger(terms.pence) || terms.pence < 1) return 'adjustment.pays-nothing'
  if (terms.from > serving.today) return 'adjustment.in-future'
  if (terms.from < fine.imposedOn) return 'adjustment.before-sentence'
  const paid = serving.adjustments
    .filter(({ kind, sentence }) => kind === 'fine-payment' && sentence === fine.id)
    .reduce((sum, { detail }) => sum + (detail.pence ?? 0), 0)
  return paid + terms.pence > (fine.finePence ?? 0) ? 'adjustment.pays-too-much' : undefined
}

/**
 * True when more than half of the days added would be given back: lawful, but the national rule is half at most, so
 * somebody must say that they mean it.
 */
export function restoresOverHalf(terms: AdjustmentTerms, { adjustments }: Serving): boolean {
  if (terms.kind !== 'restored-days') return false
  return (totalDays(adjustments, 'restored-days') + terms.days) * 2 > totalDays(adjustments, 'added-days')
}

function startOf({ sentences }: Serving): Day {
  return Math.min(...sentences.map(({ imposedOn }) => imposedOn)) as Day
}

function sentenceOf(terms: AdjustmentTerms, { sentences }: Serving): ServedSentence | undefined {
  return 'sentence' in terms ? sentences.find(({ id }) => id === terms.sentence) : undefined
}

function overlaps(
  { kind, from, to }: { readonly kind: AdjustmentKind; readonly from: Day; readonly to: Day },
  { adjustments }: Serving,
): boolean {
  return adjustments.some(
    other => other.kind === kind && other.from !== null && other.to !== null && from <= other.to && other.from <= to,
  )
}
