import { addTerm, day, term } from '#kernel'
import type { Adjustment, Booking, Movement, Part, Recall } from '../booking.ts'

/** Codes that a check on what is recorded can raise, before anything is worked out; the field's own names. */
export type RecordCode =
  | 'PRISONER_SUBJECT_TO_PTD'
  | 'REPATRIATED_PRISONER'
  | 'A_FINE_SENTENCE_CONSECUTIVE_TO'
  | 'A_FINE_SENTENCE_CONSECUTIVE'
  | 'BOTUS_CONSECUTIVE_TO_OTHER_SENTENCE'
  | 'UNSUPPORTED_CALCULATION_DTO_WITH_RECALL'
  | 'DTO_CONSECUTIVE_TO_SENTENCE'
  | 'DTO_HAS_SENTENCE_CONSECUTIVE_TO_IT'
  | 'FTR_TYPE_56_UNSUPPORTED_RECALL'
  | 'A_FINE_SENTENCE_MISSING_FINE_AMOUNT'
  | 'RECALL_MISSING_REVOCATION_DATE'
  | 'FTR_RTC_DATE_BEFORE_REVOCATION_DATE'
  | 'FTR_SENTENCES_CONFLICT_WITH_EACH_OTHER'
  | 'FTR_TYPE_14_DAYS_BUT_LENGTH_IS_28'
  | 'FTR_TYPE_28_DAYS_BUT_LENGTH_IS_14'
  | 'FTR_RTC_DATE_BEFORE_SENTENCE_DATE'
  | 'PRE_PCSC_DTO_WITH_ADJUSTMENT'
  | 'REMAND_OVERLAPS_WITH_REMAND'
  | 'DUPLICATE_OR_OVERLAPPING_UAL'
  | 'FTR_14_DAYS_SENTENCE_GE_12_MONTHS'
  | 'FTR_28_DAYS_SENTENCE_LT_12_MONTHS'
  | 'FTR_TYPE_28_DAYS_SENTENCE_LT_12_MONTHS'
  | 'FTR_TYPE_14_DAYS_SENTENCE_GE_12_MONTHS'

type Check = (booking: Booking) => boolean

/** What is recorded that cannot be counted, or does not hold together. Each code once, in order. */
export function checkRecord(booking: Booking): readonly RecordCode[] {
  return checks.filter(([, wrong]) => wrong(booking)).map(([code]) => code)
}

const isFine = (part: Part): boolean => part.class === 'fine-default'
const isBreach = (part: Part): boolean => part.class === 'supervision-breach'
const isTraining = (part: Part): boolean => part.class === 'detention-and-training-order'

/** Every consecutive part with the part that it follows. */
function links({ parts }: Booking): readonly { readonly part: Part; readonly before: Part }[] {
  return parts.flatMap(part => {
    const before = part.follows === undefined ? undefined : parts.find(({ id }) => id === part.follows)
    return before ? [{ part, before }] : []
  })
}

function recalledFor({ parts }: Booking, ...kinds: readonly Recall['kind'][]): readonly Part[] {
  return parts.filter(({ recall }) => recall && kinds.includes(recall.kind))
}

const checks: readonly (readonly [RecordCode, Check])[] = [
  ['PRISONER_SUBJECT_TO_PTD', ({ person, parts }) => person.powerToDetain === true && parts.length > 0],
  ['REPATRIATED_PRISONER', ({ person }) => person.repatriated === true],
  ['A_FINE_SENTENCE_CONSECUTIVE_TO', booking => links(booking).some(({ part }) => isFine(part))],
  ['A_FINE_SENTENCE_CONSECUTIVE', booking => links(booking).some(({ before }) => isFine(before))],
  [
    'BOTUS_CONSECUTIVE_TO_OTHER_SENTENCE',
    booking => links(booking).some(({ part, before }) => isBreach(part) || isBreach(before)),
  ],
  [
    'UNSUPPORTED_CALCULATION_DTO_WITH_RECALL',
    ({ parts }) => parts.some(isTraining) && parts.some(({ recall }) => recall !== undefined),
  ],
  [
    'DTO_CONSECUTIVE_TO_SENTENCE',
    booking => links(booking).some(({ part, before }) => isTraining(part) && !isTraining(before)),
  ],
  [
    'DTO_HAS_SENTENCE_CONSECUTIVE_TO_IT',
    booking => links(booking).some(({ part, before }) => isTraining(before) && !isTraining(part)),
  ],
  ['FTR_TYPE_56_UNSUPPORTED_RECALL', recalledFromCurfew],
  ['A_FINE_SENTENCE_MISSING_FINE_AMOUNT', ({ parts }) => parts.some(part => isFine(part) && !('fine' in part))],
  [
    'RECALL_MISSING_REVOCATION_DATE',
    booking =>
      recalledFor(booking, 'fixed-term-56').length > 0 && booking.parts.every(({ recall }) => !recall?.revokedOn),
  ],
  [
    'FTR_RTC_DATE_BEFORE_REVOCATION_DATE',
    booking =>
      recalledFor(booking, 'fixed-term-56').some(
        ({ recall }) => recall?.revokedOn !== undefined && (recall.returnedOn ?? recall.revokedOn) < recall.revokedOn,
      ),
  ],
  [
    'FTR_SENTENCES_CONFLICT_WITH_EACH_OTHER',
    booking => new Set(recalledFor(booking, ...fixedTerms).map(({ recall }) => recall?.kind)).size > 1,
  ],
  [
    'FTR_TYPE_14_DAYS_BUT_LENGTH_IS_28',
    booking => recalledFor(booking, 'fixed-term-14').length > 0 && booking.fixedTermRecall?.days === 28,
  ],
  [
    'FTR_TYPE_28_DAYS_BUT_LENGTH_IS_14',
    booking => recalledFor(booking, 'fixed-term-28').length > 0 && booking.fixedTermRecall?.days === 14,
  ],
  [
    'FTR_RTC_DATE_BEFORE_SENTENCE_DATE',
    booking =>
      recalledFor(booking, ...fixedTerms).some(
        ({ imposedOn, recall }) => recall?.returnedOn !== undefined && recall.returnedOn < imposedOn,
      ),
  ],
  ['PRE_PCSC_DTO_WITH_ADJUSTMENT', creditedToEarlyTraining],
  ['REMAND_OVERLAPS_WITH_REMAND', booking => shareDays(booking, 'remand')],
  ['DUPLICATE_OR_OVERLAPPING_UAL', booking => shareDays(booking, 'unlawfully-at-large')],
  [
    'FTR_14_DAYS_SENTENCE_GE_12_MONTHS',
    booking => booking.fixedTermRecall?.days === 14 && noShort14(booking) && anyLong(shortRecalls(booking)),
  ],
  [
    'FTR_28_DAYS_SENTENCE_LT_12_MONTHS',
    booking => booking.fixedTermRecall?.days === 28 && allShortAndUnchained(booking),
  ],
  [
    'FTR_TYPE_28_DAYS_SENTENCE_LT_12_MONTHS',
    booking =>
      booking.fixedTermRecall !== undefined &&
      recalledFor(booking, 'fixed-term-28').length > 0 &&
      allShortAndUnchained(booking),
  ],
  [
    'FTR_TYPE_14_DAYS_SENTENCE_GE_12_MONTHS',
    booking =>
      booking.fixedTermRecall !== undefined && noShort14(booking) && anyLong(recalledFor(booking, 'fixed-term-14')),
  ],
]

const fixedTerms = ['fixed-term-14', 'fixed-term-28', 'fixed-term-56'] as const

/** Recalled for 56 days, though the last release was on curfew or supervised licence. */
function recalledFromCurfew(booking: Booking): boolean {
  if (recalledFor(booking, 'fixed-term-56').length === 0) return false
  const admission = latestOf(booking.movements.filter(({ direction }) => direction === 'in'))
  const releases = booking.movements.filter(
    ({ direction, on }) => direction === 'out' && (admission === undefined || on <= admission.on),
  )
  const reason = latestOf(releases)?.reason
  return reason === 'curfew' || reason === 'end-of-custody-supervised-licence'
}

function latestOf(movements: readonly Movement[]): Movement | undefined {
  return movements.reduce<Movement | undefined>((last, each) => (last && last.on > each.on ? last : each), undefined)
}

/** Until then the court took time on remand into account itself when it fixed the length of a detention and training order. */
const remandCounts = day('2022-06-28')

/** Remand or tagged bail that can count towards nothing but detention and training orders of before. */
function creditedToEarlyTraining({ parts, adjustments }: Booking): boolean {
  return adjustments.some(({ kind, appliesFrom }) => {
    if ((kind !== 'remand' && kind !== 'tagged-bail') || appliesFrom >= remandCounts) return false
    const towards = parts.filter(({ imposedOn }) => imposedOn === appliesFrom)
    return towards.length > 0 && towards.every(isTraining)
  })
}

/** Two adjustments of a kind that share a day. */
function shareDays({ adjustments }: Booking, counted: Adjustment['kind']): boolean {
  const periods = adjustments.filter(({ kind }) => kind === counted)
  return periods.some((one, index) => periods.slice(index + 1).some(other => shareADay(one, other)))
}

function shareADay(one: Adjustment, other: Adjustment): boolean {
  if (one.from === undefined || one.to === undefined || other.from === undefined || other.to === undefined) return false
  return one.from <= other.to && other.from <= one.to
}

function shortRecalls(booking: Booking): readonly Part[] {
  return recalledFor(booking, 'fixed-term-14', 'fixed-term-28')
}

function isLong(part: Part): boolean {
  const year = addTerm(part.imposedOn, term({ months: 12 }))
  const custody =
    'custodialTerm' in part ? addTerm(addTerm(part.imposedOn, part.custodialTerm), part.extension) : undefined
  return (custody ?? addTerm(part.imposedOn, 'term' in part ? part.term : term({}))) >= year
}

function anyLong(parts: readonly Part[]): boolean {
  return parts.some(isLong)
}

/** No sentence under twelve months is recalled for 14 days. */
function noShort14(booking: Booking): boolean {
  return recalledFor(booking, 'fixed-term-14').every(isLong)
}

/** Sentences recalled for 14 or 28 days are all under twelve months, and none is part of a chain. */
function allShortAndUnchained(booking: Booking): boolean {
  const recalled = shortRecalls(booking)
  const chained = recalled.some(
    ({ id, follows }) => follows !== undefined || booking.parts.some(part => part.follows === id),
  )
  return recalled.length > 0 && !chained && !anyLong(recalled)
}
