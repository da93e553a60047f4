import type { Text } from '#kernel'
import type { QuestionCode } from './questions.ts'

/** Why no dates are given for a sentence without an end. */
export type IndeterminateRefusalCode =
  | `law.${QuestionCode}`
  | 'law.zero-minimum-term'
  | 'law.term-follows-sentence-without-end'
  | 'law.follows-nothing'
  | 'UNSUPPORTED_SENTENCE_TYPE'

/** One sentence for each. */
export const indeterminateWords: { readonly [code in IndeterminateRefusalCode]: Text } = {
  'law.sentence-without-end-begins': {
    en: 'A sentence without an end follows another sentence. Decide whether its minimum term begins on its own day or at release from the other, and give the reason.',
    cy: 'Mae dedfryd heb ddiwedd yn dilyn dedfryd arall. Penderfynwch a yw ei hisafswm yn dechrau ar ei diwrnod ei hun neu wrth ryddhau o’r llall, a rhowch y rheswm.',
  },
  'law.public-protection-licence': {
    en: 'Section 42 of the Sentencing Act 2026 makes the licence of a sentence for public protection end sooner. Decide how long the qualifying period is, and give the reason.',
    cy: 'Mae adran 42 o Ddeddf Dedfrydu 2026 yn dod â thrwydded dedfryd er diogelu’r cyhoedd i ben yn gynt. Penderfynwch pa mor hir yw’r cyfnod cymhwyso, a rhowch y rheswm.',
  },
  'law.zero-minimum-term': {
    en: 'A minimum term has no length. Enter it as the court said it, or leave it out for a whole life order.',
    cy: 'Nid oes hyd i isafswm. Rhowch ef fel y dywedodd y llys, neu gadewch ef allan ar gyfer gorchymyn oes gyfan.',
  },
  'law.term-follows-sentence-without-end': {
    en: 'A term is consecutive to a sentence without an end, and the law does not say when it begins. Work these dates out by hand.',
    cy: 'Mae cyfnod yn olynol i ddedfryd heb ddiwedd, ac nid yw’r gyfraith yn dweud pryd y mae’n dechrau. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  'law.follows-nothing': {
    en: 'A sentence without an end is consecutive to one that gives no release date. Enter the missing sentence or change the link.',
    cy: 'Mae dedfryd heb ddiwedd yn olynol i un nad yw’n rhoi dyddiad rhyddhau. Rhowch y ddedfryd sydd ar goll neu newidiwch y ddolen.',
  },
  UNSUPPORTED_SENTENCE_TYPE: {
    en: 'The public service does not work out dates for a sentence without an end. Work these dates out by hand.',
    cy: 'Nid yw’r gwasanaeth cyhoeddus yn cyfrifo dyddiadau ar gyfer dedfryd heb ddiwedd. Cyfrifwch y dyddiadau hyn â llaw.',
  },
}
