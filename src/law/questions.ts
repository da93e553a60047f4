import type { Text } from '#kernel'
import type { Booking, Decision } from './booking.ts'

/** A question that the law leaves open, with the answers that somebody may choose between. */
interface Question {
  readonly asks: Text
  readonly answers: Readonly<Record<string, Text>>
}

const declared = {
  'sentence-without-end-begins': {
    asks: {
      en: 'Does the sentence without an end begin on its own day, or at release from the sentence that it follows?',
      cy: 'A yw’r ddedfryd heb ddiwedd yn dechrau ar ei diwrnod ei hun, neu wrth ryddhau o’r ddedfryd y mae’n ei dilyn?',
    },
    answers: {
      'own-day': { en: 'On its own day', cy: 'Ar ei diwrnod ei hun' },
      'at-release': { en: 'At release from the other sentence', cy: 'Wrth ryddhau o’r ddedfryd arall' },
    },
  },
  'public-protection-licence': {
    asks: {
      en: 'Section 42 of the Sentencing Act 2026 makes the licence end sooner. How long is the qualifying period now?',
      cy: 'Mae adran 42 o Ddeddf Dedfrydu 2026 yn dod â’r drwydded i ben yn gynt. Pa mor hir yw’r cyfnod cymhwyso bellach?',
    },
    answers: {
      'as-before': { en: 'As the Act of 2024 left it', cy: 'Fel y gadawodd Deddf 2024 ef' },
      'two-years': { en: 'Two years', cy: 'Dwy flynedd' },
      'one-year': { en: 'One year', cy: 'Blwyddyn' },
    },
  },
  'restricted-release': {
    asks: {
      en: 'An offence is marked as terrorism. Does section 247A apply: is it in Schedule 19ZA, or connected with terrorism?',
      cy: 'Mae trosedd wedi’i nodi fel terfysgaeth. A yw adran 247A yn gymwys: a yw yn Atodlen 19ZA, neu’n gysylltiedig â therfysgaeth?',
    },
    answers: {
      applies: { en: 'Section 247A applies', cy: 'Mae adran 247A yn gymwys' },
      'does-not-apply': { en: 'Section 247A does not apply', cy: 'Nid yw adran 247A yn gymwys' },
    },
  },
  'recall-of-2025': {
    asks: {
      en: 'How many days did the fixed-term recall for sentences under 48 months, of September 2025 to March 2026, last?',
      cy: 'Sawl diwrnod y parodd y galw yn ôl cyfnod penodol ar gyfer dedfrydau o dan 48 mis, rhwng Medi 2025 a Mawrth 2026?',
    },
    answers: {
      '28-days': { en: '28 days', cy: '28 diwrnod' },
      '48-days': { en: '48 days', cy: '48 diwrnod' },
    },
  },
  'special-remission': {
    asks: {
      en: 'Does special remission shorten custody alone, or the whole sentence?',
      cy: 'A yw maddeuant arbennig yn byrhau’r ddalfa yn unig, neu’r ddedfryd gyfan?',
    },
    answers: {
      'custody-alone': { en: 'Custody alone', cy: 'Y ddalfa yn unig' },
      'whole-sentence': { en: 'The whole sentence', cy: 'Y ddedfryd gyfan' },
    },
  },
  'lawfully-at-large': {
    asks: {
      en: 'Do the days lawfully at large count towards the sentence?',
      cy: 'A yw’r diwrnodau yn rhydd yn gyfreithlon yn cyfrif tuag at y ddedfryd?',
    },
    answers: {
      'they-count': { en: 'They count', cy: 'Maent yn cyfrif' },
      'they-do-not': { en: 'They do not count', cy: 'Nid ydynt yn cyfrif' },
    },
  },
} as const satisfies Record<string, Question>

export type QuestionCode = keyof typeof declared

/** Every question that may be left open. */
export const questions: Readonly<Record<QuestionCode, Question>> = declared

/** What somebody decided, and why, in a line. */
export function decisionInWords({ question, answer, reason }: Decision): Text {
  const says = Object.entries(questions).find(([code]) => code === question)?.[1].answers[answer]
  return {
    en: `Decided: ${says?.en ?? answer}. ${reason}`,
    cy: `Penderfynwyd: ${says?.cy ?? answer}. ${reason}`,
  }
}

/** An answer, with why it was given. */
export interface Decided {
  readonly answer: string
  readonly says: Text
  readonly reason: string
}

/** What was decided on a question; undefined while nobody has answered it with one of its answers. */
export function decided({ decisions = [] }: Booking, question: QuestionCode): Decided | undefined {
  const found = decisions.find(each => each.question === question)
  const says = found && questions[question].answers[found.answer]
  return found && says && found.reason.trim() !== '' ? { answer: found.answer, says, reason: found.reason } : undefined
}
