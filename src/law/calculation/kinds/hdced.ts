import { adultCurfewStopped, chooseCurfew } from '../choose-curfew.ts'
import { explainCurfew } from '../explain-early.ts'
import { found, type Found, type KindOfDate } from '../kind-of-date.ts'
import { kindsNow, releaseDate, type Sentence } from '../sentence.ts'

/** Home detention curfew (Criminal Justice Act 2003 s.246). */
export const hdced: KindOfDate = {
  name: { en: 'Home detention curfew eligibility date', cy: 'Dyddiad cymhwysedd cyrffyw cadw gartref' },
  says: { en: 'May leave early, with a curfew and tag', cy: 'Caniateir gadael yn gynnar, gyda chyrffyw a thag' },
  next: {
    en: 'may be released on home detention curfew from {day}',
    cy: 'caniateir rhyddhau ar gyrffyw cadw gartref o {day}',
  },
  marks: 'eligibility',
  order: 20,
  own: ({ curfewFrom }) => curfewFrom,
  alone: beforeRelease,
  together: chooseCurfew,
  steps: ({ sentence, entry, heldBy }) => explainCurfew(sentence, entry, heldBy),
  deciding: { en: 'has the latest curfew date', cy: "sydd â'r dyddiad cyrffyw hwyraf" },
}

function beforeRelease(sentence: Sentence): Found | undefined {
  const { curfewFrom, breakdown } = sentence
  if (curfewFrom === undefined || releaseDate(sentence) <= curfewFrom) return undefined
  if (kindsNow(sentence).includes('PED')) return undefined
  return adultCurfewStopped([sentence], curfewFrom, sentence) ? undefined : found(sentence, curfewFrom, breakdown.HDCED)
}
