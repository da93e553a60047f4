import { latest } from '#kernel'
import { explainParole } from '../explain-parole.ts'
import { found, type KindOfDate } from '../kind-of-date.ts'
import { paroleDate, type Sentence } from '../sentence.ts'

/** Release when the Parole Board directs it (Criminal Justice Act 2003 ss.244A and 246A). */
export const ped: KindOfDate = {
  name: { en: 'Parole eligibility date', cy: 'Dyddiad cymhwysedd parôl' },
  says: {
    en: 'The Parole Board may direct release from this day',
    cy: "Caiff y Bwrdd Parôl gyfarwyddo rhyddhau o'r diwrnod hwn ymlaen",
  },
  next: {
    en: 'the Parole Board may direct release from {day}',
    cy: 'caiff y Bwrdd Parôl gyfarwyddo rhyddhau o {day}',
  },
  marks: 'eligibility',
  order: 25,
  own: paroleDate,
  alone: sentence => found(sentence, notBeforeSentence(sentence), sentence.breakdown.PED),
  together: ({ parole }) => parole,
  steps: explainParole,
  deciding: { en: 'has the latest parole date', cy: "sydd â'r dyddiad parôl hwyraf" },
}

function notBeforeSentence(sentence: Sentence) {
  const date = paroleDate(sentence)
  return date === undefined ? undefined : latest(date, sentence.start)
}
