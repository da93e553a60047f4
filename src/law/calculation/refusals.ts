import { emptyTerm, type Text } from '#kernel'
import type { Adjustment, AdjustmentKind, Booking, Part } from '../booking.ts'
import type { Edition } from '../editions.ts'
import type { IndeterminateRefusalCode } from '../indeterminate/words.ts'
import type { OpenQuestion } from '../questions.words.ts'
import { words } from '../words.ts'
import { checkRecord, type RecordCode } from './check-record.ts'
import type { CheckCode } from './checks.ts'

/** Why no dates are given, with what to do about it. */
export interface Refusal {
  readonly code: RefusalCode | IndeterminateRefusalCode | OpenQuestion
  readonly says: Text
}

type UnsupportedAdjustment = Exclude<AdjustmentKind, keyof typeof supportedAdjustments>

export type RefusalCode =
  | `law.${UnsupportedAdjustment | 'curfew-recall' | 'single-term'}-not-supported`
  | 'law.deduction-without-sentence'
  | 'NO_SENTENCES'
  | 'ZERO_IMPRISONMENT_TERM'
  | 'BROKEN_CONSECUTIVE_CHAINS'
  | 'FTR_NO_RETURN_TO_CUSTODY_DATE'
  | 'PROGRESSION_MODEL_SCHEDULE_EXCLUSION'
  | RecordCode
  | CheckCode

/** The adjustments that the calculation takes into account. */
const supportedAdjustments = {
  remand: true,
  'tagged-bail': true,
  'recall-remand': true,
  'recall-tagged-bail': true,
  'unlawfully-at-large': true,
  'added-days': true,
  'restored-days': true,
} as const satisfies Partial<Record<AdjustmentKind, boolean>>

/** A refusal with its sentence. */
export function refusal(code: RefusalCode): Refusal {
  return { code, says: words[code] }
}

/** The one gate: a booking with anything the calculation cannot count is refused by name, never guessed at. */
export function gate(
  booking: Booking,
  { checks }: Edition,
): { readonly parts: readonly [Part, ...Part[]] } | { readonly refused: readonly Refusal[] } {
  const { parts } = booking
  const codes: RefusalCode[] = []
  if (parts.some(({ recall }) => recall?.kind === 'curfew-breach')) codes.push('law.curfew-recall-not-supported')
  for (const { kind } of booking.adjustments) {
    if (!supportedAdjustment(kind)) codes.push(`law.${kind}-not-supported`)
  }
  if (parts.length === 0) codes.push('NO_SENTENCES')
  if (parts.some(hasNoLength)) codes.push('ZERO_IMPRISONMENT_TERM')
  if (brokenLink(parts)) codes.push('BROKEN_CONSECUTIVE_CHAINS')
  if (checks.deductionsMeetASentence && booking.adjustments.some(each => meetsNoSentence(each, parts))) {
    codes.push('law.deduction-without-sentence')
  }
  if (checks.progressionScheduleByHand && parts.some(inProgressionSchedule)) {
    codes.push('PROGRESSION_MODEL_SCHEDULE_EXCLUSION')
  }
  if (checks.recordHoldsTogether) codes.push(...checkRecord(booking))
  const [first, ...more] = parts
  if (codes.length > 0 || first === undefined) return { refused: [...new Set(codes)].map(refusal) }
  return { parts: [first, ...more] }
}

function hasNoLength(part: Part): boolean {
  return emptyTerm('custodialTerm' in part ? part.custodialTerm : part.term)
}

/** An offence of the schedule that keeps its sentence out of the progression model. Section 250 and recalls stand outside it anyway. */
function inProgressionSchedule(part: Part): boolean {
  if (part.class !== 'standard-determinate' || part.section250 || part.recall !== undefined) return false
  return part.exclusions.includes('progression-schedule')
}

function supportedAdjustment(kind: AdjustmentKind): kind is keyof typeof supportedAdjustments {
  return kind in supportedAdjustments
}

/** True for time to be credited that takes effect on a day without a sentence, so that it would never be counted. */
function meetsNoSentence({ kind, appliesFrom, days }: Adjustment, parts: readonly Part[]): boolean {
  const credited = kind === 'remand' || kind === 'tagged-bail'
  return credited && days > 0 && !parts.some(({ imposedOn }) => imposedOn === appliesFrom)
}

/** True when a part follows one that is not there, or a chain runs in a circle. */
function brokenLink(parts: readonly Part[]): boolean {
  // Parts are led back to a beginning in turn. A sentence with several offences is there several times: all must be.
  let left = parts
  for (;;) {
    const open = new Set(left.filter(({ follows }) => follows !== undefined).map(({ id }) => id))
    if (open.size === 0) return false
    const known = new Set(parts.map(({ id }) => id).filter(id => !open.has(id)))
    const still = left.filter(({ id, follows }) => open.has(id) && follows !== undefined && !known.has(follows))
    if (still.length === left.length) return true
    left = still
  }
}
