import type { Text } from '#kernel'

/** Why no dates are given for a sentence without an end. */
export type IndeterminateRefusalCode =
  | 'law.zero-minimum-term'
  | 'law.term-follows-sentence-without-end'
  | 'law.follows-nothing'
  | 'UNSUPPORTED_SENTENCE_TYPE'

/** One sentence for each. */
export const indeterminateWords: { readonly [code in IndeterminateRefusalCode]: Text } = {
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
