import type { Text } from '#kernel'
import type { QuestionCode } from './questions.ts'

/** A question of law that is still open. */
export type OpenQuestion = `law.${QuestionCode}`

/** One sentence for each question that must be decided before dates are given. */
export const questionWords: { readonly [code in OpenQuestion]: Text } = {
  'law.sentence-without-end-begins': {
    en: 'A sentence without an end follows another sentence. Decide whether its minimum term begins on its own day or at release from the other, and give the reason.',
    cy: 'Mae dedfryd heb ddiwedd yn dilyn dedfryd arall. Penderfynwch a yw ei hisafswm yn dechrau ar ei diwrnod ei hun neu wrth ryddhau o’r llall, a rhowch y rheswm.',
  },
  'law.public-protection-licence': {
    en: 'Section 42 of the Sentencing Act 2026 makes the licence of a sentence for public protection end sooner. Decide how long the qualifying period is, and give the reason.',
    cy: 'Mae adran 42 o Ddeddf Dedfrydu 2026 yn dod â thrwydded dedfryd er diogelu’r cyhoedd i ben yn gynt. Penderfynwch pa mor hir yw’r cyfnod cymhwyso, a rhowch y rheswm.',
  },
  'law.restricted-release': {
    en: 'An offence is marked as terrorism. Decide whether section 247A of the Criminal Justice Act 2003 applies to it, and give the reason.',
    cy: 'Mae trosedd wedi’i nodi fel terfysgaeth. Penderfynwch a yw adran 247A o Ddeddf Cyfiawnder Troseddol 2003 yn gymwys iddi, a rhowch y rheswm.',
  },
  'law.recall-of-2025': {
    en: 'The sources do not agree whether the fixed-term recall of September 2025 to March 2026 was for 28 days or for 48. Decide which, and give the reason.',
    cy: 'Nid yw’r ffynonellau’n cytuno ai am 28 diwrnod ynteu 48 y bu galw yn ôl cyfnod penodol Medi 2025 i Fawrth 2026. Penderfynwch pa un, a rhowch y rheswm.',
  },
  'law.special-remission': {
    en: 'Decide whether special remission shortens custody alone or the whole sentence, and give the reason.',
    cy: 'Penderfynwch a yw maddeuant arbennig yn byrhau’r ddalfa yn unig neu’r ddedfryd gyfan, a rhowch y rheswm.',
  },
  'law.lawfully-at-large': {
    en: 'Decide whether the days lawfully at large count towards the sentence, and give the reason.',
    cy: 'Penderfynwch a yw’r diwrnodau yn rhydd yn gyfreithlon yn cyfrif tuag at y ddedfryd, a rhowch y rheswm.',
  },
}

/** True for a refusal that is a question: until it is decided, dates are entered by hand. */
export function isOpenQuestion(code: string): boolean {
  return Object.hasOwn(questionWords, code)
}
