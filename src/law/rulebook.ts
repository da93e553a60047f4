import { bankHolidays } from './banking-1971/schedule-1-bank-holidays.ts'
import { oldSchemeShare } from './cja-1991/s33-duty-to-release.ts'
import { oldSchemeLicence } from './cja-1991/s37-licence.ts'
import { taggedBail } from './cja-2003/s240a-tagged-bail.ts'
import { preTariffReview } from './cja-2003/s239-pre-tariff-review.ts'
import { remand } from './cja-2003/s240za-remand.ts'
import { unconditionalRelease } from './cja-2003/s243a-unconditional-release.ts'
import { under18Release } from './cja-2003/s243a-under-18.ts'
import { requisiteCustodialPeriod } from './cja-2003/s244-requisite-custodial-period.ts'
import { seriousOffences } from './cja-2003/s244za-serious-offences.ts'
import { whichSentencesAreSdsPlus } from './cja-2003/s244za-which-sentences.ts'
import {
  curfewForAdults,
  daysBeforeCurfew,
  longestCurfew,
  servedBeforeCurfew,
  shortestCustodialPeriod,
} from './cja-2003/s246-home-detention-curfew.ts'
import { extendedSentences } from './cja-2003/s246a-extended-sentences.ts'
import { specialCustodialSentences } from './cja-2003/s244a-special-custodial-sentences.ts'
import { fixedTermRecall } from './cja-2003/s255b-fixed-term-recall.ts'
import { standardRecall } from './cja-2003/s255c-standard-recall.ts'
import { breachOfSupervision } from './cja-2003/s256ac-breach-of-supervision.ts'
import { civilContempt } from './cja-2003/s258-civil-contempt.ts'
import { fineDefaulters } from './cja-2003/s258-fine-defaulters.ts'
import { detentionAndTraining } from './sentencing-act-2020/s241-detention-and-training.ts'
import { fixedTermRecallTranches } from './sentencing-act-2026/s30-fixed-term-recall-tranches.ts'
import { licenceToTheEnd } from './cja-2003/s249-licence.ts'
import { supervision } from './cja-2003/s256aa-supervision.ts'
import { addedDays } from './cja-2003/s257-added-days.ts'
import { earlyRemoval } from './cja-2003/s260-early-removal.ts'
import { concurrentTerms } from './cja-2003/s263-concurrent-terms.ts'
import { consecutiveTerms } from './cja-2003/s264-consecutive-terms.ts'
import { oldReleaseScheme } from './cja-2003/schedule-20b-old-release-scheme.ts'
import { reviewOfMinimumTerm } from './crime-sentences-1997/s27a-review-of-minimum-term.ts'
import {
  absenceFromMinimumTerm,
  betweenReviews,
  releaseByTheBoard,
  termBesideMinimumTerm,
} from './crime-sentences-1997/s28-minimum-term.ts'
import { lifeLicence } from './crime-sentences-1997/s31-life-licence.ts'
import { endsByItself, qualifyingPeriod } from './crime-sentences-1997/s31a-public-protection-licence.ts'
import { removalAfterTariff } from './crime-sentences-1997/s32a-removal-after-tariff.ts'
import { failedRemoval } from './naba-2022/s47-failed-removal.ts'
import { offenceAfterRehabilitationAct } from './ora-2014/s1-offences-from-commencement.ts'
import { unlawfullyAtLarge } from './prison-act-1952/s49-unlawfully-at-large.ts'
import type { Rule } from './rule.ts'
import { custodyAbroad } from './cja-2003/s243-custody-abroad.ts'
import { restrictedRelease } from './cja-2003/s247a-restricted-release.ts'
import { recallFromCurfew } from './cja-2003/s255-recall-from-curfew.ts'
import { appealTime } from './criminal-appeal-1968/s29-time-that-does-not-count.ts'
import { partPayment } from './magistrates-courts-1980/s79-part-payment.ts'
import { remandAndMinimumTerm } from './sentencing-act-2020/s323-remand-and-minimum-term.ts'
import { partThreeOfScheduleThirteen } from './sentencing-act-2026/s23-earlier-sentences.ts'
import { excludedFromProgression } from './sentencing-act-2026/s23-excluded-sentences.ts'
import { progressionTranches } from './sentencing-act-2026/s23-progression-tranches.ts'
import { unconditionalReleaseEnds } from './sentencing-act-2026/s23-unconditional-release-ends.ts'
import { trancheOfTheOrder } from './uksi-2024-844/article-1-tranches.ts'
import { marksOfASentence } from './uksi-2024-844/schedule-marks-of-a-sentence.ts'
import { excludedFromTheOrder } from './uksi-2024-844/schedule-excluded-offences.ts'

/** Every rule the house knows, in statute order. A rule not listed here does not exist. */
export const rulebook: readonly Rule<object, unknown>[] = [
  unlawfullyAtLarge,
  appealTime,
  bankHolidays,
  partPayment,
  oldSchemeShare,
  oldSchemeLicence,
  reviewOfMinimumTerm,
  releaseByTheBoard,
  absenceFromMinimumTerm,
  termBesideMinimumTerm,
  betweenReviews,
  lifeLicence,
  qualifyingPeriod,
  endsByItself,
  removalAfterTariff,
  preTariffReview,
  remand,
  taggedBail,
  custodyAbroad,
  unconditionalRelease,
  under18Release,
  requisiteCustodialPeriod,
  whichSentencesAreSdsPlus,
  seriousOffences,
  specialCustodialSentences,
  shortestCustodialPeriod,
  servedBeforeCurfew,
  daysBeforeCurfew,
  longestCurfew,
  curfewForAdults,
  extendedSentences,
  restrictedRelease,
  licenceToTheEnd,
  recallFromCurfew,
  fixedTermRecall,
  standardRecall,
  supervision,
  breachOfSupervision,
  addedDays,
  fineDefaulters,
  civilContempt,
  earlyRemoval,
  concurrentTerms,
  consecutiveTerms,
  oldReleaseScheme,
  offenceAfterRehabilitationAct,
  detentionAndTraining,
  remandAndMinimumTerm,
  failedRemoval,
  trancheOfTheOrder,
  excludedFromTheOrder,
  marksOfASentence,
  progressionTranches,
  excludedFromProgression,
  partThreeOfScheduleThirteen,
  unconditionalReleaseEnds,
  fixedTermRecallTranches,
]
