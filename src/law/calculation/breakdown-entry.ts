import type { Day } from '#kernel'
import type { KindCode } from '../kinds.ts'

/** A step that shaped a date, as the field's own service names it. */
export type RuleCode =
  | 'HDCED_GE_MIN_PERIOD_LT_MIDPOINT'
  | 'HDCED_GE_MIDPOINT_LT_MAX_PERIOD'
  | 'HDCED_MINIMUM_CUSTODIAL_PERIOD'
  | 'HDC_180'
  | 'HDCED_ADJUSTED_TO_365_COMMENCEMENT'
  | 'HDCED_ADJUSTED_TO_CONCURRENT_CONDITIONAL_RELEASE'
  | 'HDCED_ADJUSTED_TO_CONCURRENT_ACTUAL_RELEASE'
  | 'HDCED_ADJUSTED_TO_CONCURRENT_PRRD'
  | 'PED_EQUAL_TO_LATEST_NON_PED_CONDITIONAL_RELEASE'
  | 'PED_EQUAL_TO_LATEST_NON_PED_ACTUAL_RELEASE'
  | 'ERSED_ADJUSTED_TO_CONCURRENT_TERM'
  | 'ERSED_ADJUSTED_TO_MTD'
  | 'BOTUS_LATEST_TUSED_USED'
  | 'PREVIOUSLY_RECORDED_SLED_USED'
  | 'TUSED_LICENCE_PERIOD_LT_1Y'
  | 'LED_CONSEC_ORA_AND_NON_ORA'
  | 'UNUSED_ADA'
  | 'IMMEDIATE_RELEASE'
  | 'ERSED_MAX_PERIOD'
  | 'ERSED_MIN_EFFECTIVE_DATE'
  | 'ERSED_BEFORE_SENTENCE_DATE'
  | 'ERSED_ADJUSTED_TO_ERS30_COMMENCEMENT'
  | 'SDS_EARLY_RELEASE_ADJUSTED_TO_TRANCHE_1_COMMENCEMENT'
  | 'SDS_EARLY_RELEASE_ADJUSTED_TO_TRANCHE_2_COMMENCEMENT'
  | 'SDS_STANDARD_RELEASE_APPLIES'
  | 'SDS_EARLY_RELEASE_APPLIES'
  | 'ADJUSTED_AFTER_TRANCHE_COMMENCEMENT'

export interface ExtraAdjustment {
  readonly adjustmentValue: number
  readonly type: 'DAYS' | 'MONTHS' | 'YEARS'
}

/** How one date came about: where it stood before days were taken off or added, and what shaped it. */
export interface BreakdownEntry {
  readonly rules: readonly RuleCode[]
  readonly rulesWithExtraAdjustments: { readonly [code in RuleCode]?: ExtraAdjustment }
  readonly adjustedDays: number
  readonly releaseDate: Day
  readonly unadjustedDate: Day
}

/** Entries by kind of date. */
export type Breakdown = { [kind in KindCode]?: BreakdownEntry }
