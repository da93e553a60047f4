export {
  type AbsenceReason,
  type Adjustment,
  type AdjustmentKind,
  type AdmissionReason,
  type Booking,
  type Exclusion,
  type Movement,
  type OtherPart,
  type Part,
  type Recall,
  type ReleaseReason,
  type SentenceClassName,
  type StandardDeterminatePart,
} from './booking.ts'
export { calculate, type Calculation, type Options } from './calculation/calculate.ts'
export { type Breakdown, type BreakdownEntry, type RuleCode } from './calculation/breakdown-entry.ts'
export { type Refusal, type RefusalCode } from './calculation/refusals.ts'
export { type Measured, type SentenceAccount } from './calculation/sentence-account.ts'
export type { Lane } from './calculation/lanes.ts'
export { type Step, type Workings } from './calculation/workings.ts'
export {
  derive,
  edition,
  furtherExcludedOffences,
  lawBeforeTheSentencingAct,
  lawInForce,
  progressionModel,
  proposed,
  releaseAtHalf,
  releaseAtTwoFifths,
  type Edition,
  type EditionDraft,
  type ReleaseLaw,
} from './editions.ts'
export { kinds, type Dates, type Kind, type KindCode } from './kinds.ts'
export { type Reasoned } from './rule.ts'
