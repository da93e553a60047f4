export {
  type AbsenceReason,
  type Adjustment,
  type AdjustmentKind,
  type AdmissionReason,
  type Booking,
  type Decision,
  type Exclusion,
  type IndeterminateSentence,
  type Movement,
  type Part,
  type Recall,
  type ReleaseReason,
} from './booking.ts'
export { calculate } from './calculate.ts'
export type { Calculation, Options } from './calculation/calculate.ts'
export { envelopeOf, type SentenceEnvelope } from './calculation/envelope.ts'
export { hintsOf } from './calculation/hints.ts'
export { unusedDeductions } from './calculation/unused-deductions.ts'
export { type Measured, type SentenceAccount } from './calculation/sentence-account.ts'
export type { Lane } from './calculation/lanes.ts'
export { type Step } from './calculation/workings.ts'
export {
  derive,
  firstDayRead,
  furtherExcludedOffences,
  lawAsItStood,
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
export { kinds } from './calculation/kinds.ts'
export type { Dates, KindCode } from './kinds.ts'
export { actOfRule, provision } from './legislation.ts'
export { ruleInWords, type RuleInWords, type VersionInWords } from './rule-in-words.ts'
export { marksOf } from './marks.ts'
export { rulebook } from './rulebook.ts'
export { parts as figureParts, type Figure } from './figures/figure.ts'
export { differencesOfEditions, figures } from './figures/figures.ts'
export { unreadable } from './figures/kinds-of-figure.ts'
export { exclusionNames } from './exclusions-in-words.ts'
export type { Tranche } from './uksi-2024-844/article-1-tranches.ts'
export { editionJson, storedEdition } from './figures/stored-edition.ts'
export { warningsOf } from './warnings.ts'
export { whyMoved, type WhyMoved, type WorkedOut } from './why-moved.ts'
export { decisionInWords, questions, type QuestionCode } from './questions.ts'
export { isOpenQuestion } from './questions.words.ts'
