import { isOpenQuestion } from '#law'
import type { WhyNot } from './outcome.ts'

/**
 * Reasons for which the service does not work dates out, so that they are entered by hand. Everything else that stops a
 * calculation is something in the record to put right first.
 */
const notWorkedOut: ReadonlySet<string> = new Set([
  'sentence.type-not-supported',
  'sentence.recall-not-supported',
  'sentence.fine-part-paid',
  'UNSUPPORTED_SENTENCE_TYPE',
  'law.term-follows-sentence-without-end',
  'PRISONER_SUBJECT_TO_PTD',
  'REPATRIATED_PRISONER',
  'UNSUPPORTED_ADJUSTMENT_LAWFULLY_AT_LARGE',
  'UNSUPPORTED_ADJUSTMENT_SPECIAL_REMISSION',
  'UNSUPPORTED_ADJUSTMENT_TIME_SPENT_IN_CUSTODY_ABROAD',
  'UNSUPPORTED_ADJUSTMENT_TIME_SPENT_AS_AN_APPEAL_APPLICANT',
  'A_FINE_SENTENCE_WITH_PAYMENTS',
  'A_FINE_SENTENCE_CONSECUTIVE_TO',
  'A_FINE_SENTENCE_CONSECUTIVE',
  'BOTUS_CONSECUTIVE_TO_OTHER_SENTENCE',
  'UNSUPPORTED_DTO_RECALL_SEC104_SEC105',
  'UNSUPPORTED_CALCULATION_DTO_WITH_RECALL',
  'DTO_CONSECUTIVE_TO_SENTENCE',
  'DTO_HAS_SENTENCE_CONSECUTIVE_TO_IT',
  'FTR_TYPE_56_UNSUPPORTED_RECALL',
  'SDS_TORERA_EXCLUSION',
  'SOPC_TORERA_EXCLUSION',
  'PROGRESSION_MODEL_SCHEDULE_EXCLUSION',
  'HDCED_REPEAL',
  'UNSUPPORTED_OUT_OF_CUSTODY_AT_PROGRESSION_MODEL_COMMENCEMENT',
  'PROGRESSION_TRANCHE_ONE_ALLOCATION',
  'UNABLE_TO_DETERMINE_SHPO_RELEASE_PROVISIONS',
  'UNSUPPORTED_SDS40_CONSECUTIVE_SDS_BETWEEN_TRANCHE_COMMENCEMENTS',
  'PROGRESSION_MODEL_UNSUPPORTED_EXTINGUISHED_SENTENCE',
])

/** True when dates may be entered by hand: none is worked out, and nothing in the record would change that. */
export function mayBeEntered(refused: readonly WhyNot[]): boolean {
  return (
    refused.length > 0 &&
    refused.every(
      ({ code }) => notWorkedOut.has(code) || isOpenQuestion(code) || /^law\.[a-z-]+-not-supported$/.test(code),
    )
  )
}
