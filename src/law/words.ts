import type { Text } from '#kernel'
import type { RefusalCode } from './calculation/refusals.ts'

/** One sentence for each reason why no dates are given. Codes in capitals are the field's own. */
export const words: { readonly [code in RefusalCode]: Text } = {
  'law.curfew-recall-not-supported': {
    en: 'Dates after a recall from home detention curfew are not worked out. Work these dates out by hand.',
    cy: 'Nid yw dyddiadau ar ôl galw yn ôl o gyrffyw cadw gartref yn cael eu cyfrifo. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  'law.lawfully-at-large-not-supported': {
    en: 'Days lawfully at large are not counted yet. Work these dates out by hand.',
    cy: 'Nid yw diwrnodau yn rhydd yn gyfreithlon yn cael eu cyfrif eto. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  'law.special-remission-not-supported': {
    en: 'Special remission is not counted yet. Work these dates out by hand.',
    cy: 'Nid yw maddeuant arbennig yn cael ei gyfrif eto. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  'law.custody-abroad-not-supported': {
    en: 'Time in custody abroad is not counted yet. Work these dates out by hand.',
    cy: 'Nid yw amser yn y ddalfa dramor yn cael ei gyfrif eto. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  'law.appeal-applicant-not-supported': {
    en: 'Time spent as an appeal applicant is not counted yet. Work these dates out by hand.',
    cy: 'Nid yw amser fel ceisydd apêl yn cael ei gyfrif eto. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  'law.single-term-not-supported': {
    en: 'Older sentences served as one term are followed by one that cannot join it. Work these dates out by hand.',
    cy: 'Dilynir dedfrydau hŷn a gyflawnir fel un cyfnod gan un na all ymuno ag ef. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  'law.deduction-without-sentence': {
    en: 'Remand or tagged bail applies from a day without a sentence, so it would not count. Choose the day of its sentence.',
    cy: 'Mae remánd neu fechnïaeth â thag yn gymwys o ddiwrnod heb ddedfryd, felly ni fyddai’n cyfrif. Dewiswch ddiwrnod ei dedfryd.',
  },
  NO_SENTENCES: {
    en: 'There is no sentence to work dates out from. Enter at least one sentence.',
    cy: 'Nid oes dedfryd i gyfrifo dyddiadau ohoni. Rhowch o leiaf un ddedfryd.',
  },
  PRISONER_SUBJECT_TO_PTD: {
    en: 'An alert says that a power to detain was used, so the Parole Board decides on release. Work these dates out by hand, or end the alert if it is wrong.',
    cy: 'Mae rhybudd yn dweud y defnyddiwyd pŵer i gadw, felly’r Bwrdd Parôl sy’n penderfynu ar ryddhau. Cyfrifwch y dyddiadau hyn â llaw, neu dewch â’r rhybudd i ben os yw’n anghywir.',
  },
  REPATRIATED_PRISONER: {
    en: 'A court abroad passed a sentence that is served here. Work these dates out by hand, from the warrant of transfer.',
    cy: 'Rhoddodd llys dramor ddedfryd a gyflawnir yma. Cyfrifwch y dyddiadau hyn â llaw, o’r warant drosglwyddo.',
  },
  PROGRESSION_MODEL_SCHEDULE_EXCLUSION: {
    en: 'An offence is in the schedule of those kept out of the progression model. Work these dates out by hand.',
    cy: 'Mae trosedd yn yr atodlen o’r rhai a gedwir allan o’r model cynnydd. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  PRE_PCSC_DTO_WITH_ADJUSTMENT: {
    en: 'Remand or tagged bail is counted towards a detention and training order of before 28 June 2022. Remove it: the court took it into account.',
    cy: 'Cyfrifir remánd neu fechnïaeth â thag tuag at orchymyn cadw a hyfforddi o cyn 28 Mehefin 2022. Tynnwch ef: rhoddodd y llys ystyriaeth iddo.',
  },
  REMAND_OVERLAPS_WITH_REMAND: {
    en: 'Two periods on remand share a day. Change one so that no day is counted twice.',
    cy: 'Mae dau gyfnod ar remánd yn rhannu diwrnod. Newidiwch un fel na chyfrifir unrhyw ddiwrnod ddwywaith.',
  },
  ZERO_IMPRISONMENT_TERM: {
    en: 'A sentence has no length. Enter its years, months, weeks or days.',
    cy: 'Nid oes hyd i un o’r dedfrydau. Rhowch ei blynyddoedd, misoedd, wythnosau neu ddiwrnodau.',
  },
  BROKEN_CONSECUTIVE_CHAINS: {
    en: 'A sentence is consecutive to one that is not in this booking. Enter the missing sentence or change the link.',
    cy: 'Mae dedfryd yn olynol i un nad yw yn y cofnod hwn. Rhowch y ddedfryd sydd ar goll neu newidiwch y ddolen.',
  },
  FTR_NO_RETURN_TO_CUSTODY_DATE: {
    en: 'The person was recalled for a fixed term, but the day of return is not recorded. Enter when the person came back to custody.',
    cy: 'Galwyd y person yn ôl am gyfnod penodol, ond nid yw diwrnod y dychwelyd wedi’i gofnodi. Rhowch pryd y daeth y person yn ôl i’r ddalfa.',
  },
  A_FINE_SENTENCE_CONSECUTIVE_TO: {
    en: 'A term in default of a fine is consecutive to another sentence, which is not worked out. Work these dates out by hand.',
    cy: 'Mae cyfnod am fethu â thalu dirwy yn olynol i ddedfryd arall, ac ni chaiff hynny ei gyfrifo. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  A_FINE_SENTENCE_CONSECUTIVE: {
    en: 'A sentence is consecutive to a term in default of a fine, which is not worked out. Work these dates out by hand.',
    cy: 'Mae dedfryd yn olynol i gyfnod am fethu â thalu dirwy, ac ni chaiff hynny ei gyfrifo. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  BOTUS_CONSECUTIVE_TO_OTHER_SENTENCE: {
    en: 'A committal for breach of supervision is consecutive to another sentence, or another to it, which is not worked out. Work these dates out by hand.',
    cy: 'Mae traddodi am dorri goruchwyliaeth yn olynol i ddedfryd arall, neu un arall iddo, ac ni chaiff hynny ei gyfrifo. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  UNSUPPORTED_CALCULATION_DTO_WITH_RECALL: {
    en: 'There is a detention and training order and a recall, which are not worked out together. Work these dates out by hand.',
    cy: 'Mae gorchymyn cadw a hyfforddi a galw yn ôl, ac ni chânt eu cyfrifo gyda’i gilydd. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  DTO_CONSECUTIVE_TO_SENTENCE: {
    en: 'A detention and training order is consecutive to a sentence of another kind. Work these dates out by hand.',
    cy: 'Mae gorchymyn cadw a hyfforddi yn olynol i ddedfryd o fath arall. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  DTO_HAS_SENTENCE_CONSECUTIVE_TO_IT: {
    en: 'A sentence of another kind is consecutive to a detention and training order. Work these dates out by hand.',
    cy: 'Mae dedfryd o fath arall yn olynol i orchymyn cadw a hyfforddi. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  FTR_TYPE_56_UNSUPPORTED_RECALL: {
    en: 'The person was recalled for 56 days after release on curfew or supervised licence. Work these dates out by hand.',
    cy: 'Galwyd y person yn ôl am 56 diwrnod ar ôl rhyddhau ar gyrffyw neu drwydded dan oruchwyliaeth. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  A_FINE_SENTENCE_MISSING_FINE_AMOUNT: {
    en: 'A term in default of a fine has no amount. Enter the amount of the fine.',
    cy: 'Nid oes swm i gyfnod am fethu â thalu dirwy. Rhowch swm y ddirwy.',
  },
  RECALL_MISSING_REVOCATION_DATE: {
    en: 'The person was recalled for 56 days, but no day of revocation is recorded. Enter when the licence was revoked.',
    cy: 'Galwyd y person yn ôl am 56 diwrnod, ond nid oes diwrnod dirymu wedi’i gofnodi. Rhowch pryd y dirymwyd y drwydded.',
  },
  FTR_RTC_DATE_BEFORE_REVOCATION_DATE: {
    en: 'The return to custody is before the licence was revoked. Check both dates.',
    cy: 'Mae’r dychwelyd i’r ddalfa cyn dirymu’r drwydded. Gwiriwch y ddau ddyddiad.',
  },
  FTR_SENTENCES_CONFLICT_WITH_EACH_OTHER: {
    en: 'Sentences are recalled for different fixed terms. Check the types of recall and make them the same.',
    cy: 'Mae dedfrydau wedi’u galw yn ôl am gyfnodau penodol gwahanol. Gwiriwch y mathau o alw yn ôl a’u gwneud yr un fath.',
  },
  FTR_TYPE_14_DAYS_BUT_LENGTH_IS_28: {
    en: 'The type of recall is 14 days, but its recorded length is 28 days. Check the type and the length.',
    cy: 'Math y galw yn ôl yw 14 diwrnod, ond yr hyd a gofnodwyd yw 28 diwrnod. Gwiriwch y math a’r hyd.',
  },
  FTR_TYPE_28_DAYS_BUT_LENGTH_IS_14: {
    en: 'The type of recall is 28 days, but its recorded length is 14 days. Check the type and the length.',
    cy: 'Math y galw yn ôl yw 28 diwrnod, ond yr hyd a gofnodwyd yw 14 diwrnod. Gwiriwch y math a’r hyd.',
  },
  FTR_RTC_DATE_BEFORE_SENTENCE_DATE: {
    en: 'The return to custody is before the sentence it belongs to. Check the day of return.',
    cy: 'Mae’r dychwelyd i’r ddalfa cyn y ddedfryd y mae’n perthyn iddi. Gwiriwch ddiwrnod y dychwelyd.',
  },
  DUPLICATE_OR_OVERLAPPING_UAL: {
    en: 'Two periods unlawfully at large share a day. Change one so that no day is counted twice.',
    cy: 'Mae dau gyfnod yn rhydd yn anghyfreithlon yn rhannu diwrnod. Newidiwch un fel na chyfrifir unrhyw ddiwrnod ddwywaith.',
  },
  FTR_14_DAYS_SENTENCE_GE_12_MONTHS: {
    en: 'The recall was recorded as 14 days, but a recalled sentence is of 12 months or more. Check the length of the recall.',
    cy: 'Cofnodwyd y galw yn ôl fel 14 diwrnod, ond mae dedfryd a alwyd yn ôl yn 12 mis neu fwy. Gwiriwch hyd y galw yn ôl.',
  },
  FTR_28_DAYS_SENTENCE_LT_12_MONTHS: {
    en: 'The recall was recorded as 28 days, but every recalled sentence is under 12 months. Check the length of the recall.',
    cy: 'Cofnodwyd y galw yn ôl fel 28 diwrnod, ond mae pob dedfryd a alwyd yn ôl yn llai na 12 mis. Gwiriwch hyd y galw yn ôl.',
  },
  FTR_TYPE_28_DAYS_SENTENCE_LT_12_MONTHS: {
    en: 'A sentence is recalled for 28 days, but every recalled sentence is under 12 months. Change the type of recall to 14 days.',
    cy: 'Mae dedfryd wedi’i galw yn ôl am 28 diwrnod, ond mae pob dedfryd a alwyd yn ôl yn llai na 12 mis. Newidiwch y math o alw yn ôl i 14 diwrnod.',
  },
  FTR_TYPE_14_DAYS_SENTENCE_GE_12_MONTHS: {
    en: 'A sentence of 12 months or more is recalled for 14 days. Change the type of recall to 28 days.',
    cy: 'Mae dedfryd o 12 mis neu fwy wedi’i galw yn ôl am 14 diwrnod. Newidiwch y math o alw yn ôl i 28 diwrnod.',
  },
  ADJUSTMENT_AFTER_RELEASE_ADA: {
    en: 'Days were added from a day after release. Check the day from which the added days apply.',
    cy: 'Ychwanegwyd diwrnodau o ddiwrnod ar ôl rhyddhau. Gwiriwch y diwrnod y mae’r diwrnodau ychwanegol yn gymwys ohono.',
  },
  ADJUSTMENT_AFTER_RELEASE_RADA: {
    en: 'Days were restored from a day after release. Check the day from which the restored days apply.',
    cy: 'Adferwyd diwrnodau o ddiwrnod ar ôl rhyddhau. Gwiriwch y diwrnod y mae’r diwrnodau a adferwyd yn gymwys ohono.',
  },
  FTR_14_DAYS_AGGREGATE_GE_12_MONTHS: {
    en: 'The recall was recorded as 14 days, but the consecutive sentences together are 12 months or more. Check the length of the recall.',
    cy: 'Cofnodwyd y galw yn ôl fel 14 diwrnod, ond mae’r dedfrydau olynol gyda’i gilydd yn 12 mis neu fwy. Gwiriwch hyd y galw yn ôl.',
  },
  FTR_28_DAYS_AGGREGATE_LT_12_MONTHS: {
    en: 'The recall was recorded as 28 days, but the consecutive sentences together are under 12 months. Check the length of the recall.',
    cy: 'Cofnodwyd y galw yn ôl fel 28 diwrnod, ond mae’r dedfrydau olynol gyda’i gilydd yn llai na 12 mis. Gwiriwch hyd y galw yn ôl.',
  },
  FTR_TYPE_28_DAYS_AGGREGATE_LT_12_MONTHS: {
    en: 'The sentences are recalled for 28 days, but together they are under 12 months. Change the type of recall to 14 days.',
    cy: 'Mae’r dedfrydau wedi’u galw yn ôl am 28 diwrnod, ond gyda’i gilydd maent yn llai na 12 mis. Newidiwch y math o alw yn ôl i 14 diwrnod.',
  },
  FTR_TYPE_14_DAYS_AGGREGATE_GE_12_MONTHS: {
    en: 'The sentences are recalled for 14 days, but together they are 12 months or more. Change the type of recall to 28 days.',
    cy: 'Mae’r dedfrydau wedi’u galw yn ôl am 14 diwrnod, ond gyda’i gilydd maent yn 12 mis neu fwy. Newidiwch y math o alw yn ôl i 28 diwrnod.',
  },
  FTR_TYPE_14_DAYS_SENTENCE_GT_12_MONTHS: {
    en: 'A sentence is recalled for 14 days, but one of 12 months or more ends at least 14 days after it. Check the types of recall.',
    cy: 'Mae dedfryd wedi’i galw yn ôl am 14 diwrnod, ond mae un o 12 mis neu fwy yn dod i ben o leiaf 14 diwrnod ar ei hôl. Gwiriwch y mathau o alw yn ôl.',
  },
  FTR_TYPE_14_DAYS_SENTENCE_GAP_GT_14_DAYS: {
    en: 'The sentence that ends last is recalled for 14 days, but one of 12 months or more runs for at least 14 days after the return. Check the types of recall.',
    cy: 'Mae’r ddedfryd sy’n dod i ben olaf wedi’i galw yn ôl am 14 diwrnod, ond mae un o 12 mis neu fwy yn rhedeg am o leiaf 14 diwrnod ar ôl y dychwelyd. Gwiriwch y mathau o alw yn ôl.',
  },
  FTR_TYPE_28_DAYS_SENTENCE_GAP_LT_14_DAYS: {
    en: 'The sentence that ends last is recalled for 28 days, but the one of 12 months or more ends within 14 days of the return. Check the types of recall.',
    cy: 'Mae’r ddedfryd sy’n dod i ben olaf wedi’i galw yn ôl am 28 diwrnod, ond mae’r un o 12 mis neu fwy yn dod i ben o fewn 14 diwrnod i’r dychwelyd. Gwiriwch y mathau o alw yn ôl.',
  },
  HDCED_REPEAL: {
    en: 'The person is out on a home detention curfew that the law no longer gives. Work these dates out by hand.',
    cy: 'Mae’r person allan ar gyrffyw cadw gartref nad yw’r gyfraith yn ei roi mwyach. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  UNSUPPORTED_OUT_OF_CUSTODY_AT_PROGRESSION_MODEL_COMMENCEMENT: {
    en: 'The person was out of custody when the progression model began. Work these dates out by hand.',
    cy: 'Roedd y person allan o’r ddalfa pan ddechreuodd y model cynnydd. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  PROGRESSION_TRANCHE_ONE_ALLOCATION: {
    en: 'The person is in the first tranche of the progression model. Work these dates out by hand.',
    cy: 'Mae’r person yng nghyfran gyntaf y model cynnydd. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  REMAND_OVERLAPS_WITH_SENTENCE: {
    en: 'Remand overlaps with time serving a sentence. Change the remand dates so that no day is counted twice.',
    cy: 'Mae remánd yn gorgyffwrdd ag amser yn cyflawni dedfryd. Newidiwch y dyddiadau remánd fel na chyfrifir unrhyw ddiwrnod ddwywaith.',
  },
  UNABLE_TO_DETERMINE_SHPO_RELEASE_PROVISIONS: {
    en: 'The record does not show which release point applies to this breach of a sexual harm prevention order. Work these dates out by hand.',
    cy: 'Nid yw’r cofnod yn dangos pa bwynt rhyddhau sy’n gymwys i dorri’r gorchymyn atal niwed rhywiol hwn. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  UNSUPPORTED_SDS40_CONSECUTIVE_SDS_BETWEEN_TRANCHE_COMMENCEMENTS: {
    en: 'A consecutive sentence was imposed between the two tranches of release at two fifths. Work these dates out by hand.',
    cy: 'Gosodwyd dedfryd olynol rhwng dwy gyfran rhyddhau ar ddwy ran o bump. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  PROGRESSION_MODEL_UNSUPPORTED_EXTINGUISHED_SENTENCE: {
    en: 'Time already served used up the sentence before the progression model began. Work these dates out by hand.',
    cy: 'Roedd amser a gyflawnwyd eisoes wedi defnyddio’r ddedfryd cyn i’r model cynnydd ddechrau. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  RELEASE_DATE_BEFORE_SENTENCE_DATE: {
    en: 'Remand or tagged bail is longer than the time to be served, so release would fall before the sentence. Reduce the days to those that can be used.',
    cy: 'Mae’r remánd neu’r fechnïaeth â thag yn hirach na’r amser i’w gyflawni, felly byddai rhyddhau cyn y ddedfryd. Gostyngwch y diwrnodau i’r rhai y gellir eu defnyddio.',
  },
}
