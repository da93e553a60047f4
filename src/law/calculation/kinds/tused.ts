import type { Day } from '#kernel'
import { toSupervisionEnd } from '../explain-supervision.ts'
import { found, type Found, type KindOfDate } from '../kind-of-date.ts'
import { expiry, firstGreatest, isUnder18, kindsNow, shorterThan, type Sentence } from '../sentence.ts'
import type { Several } from '../several.ts'

/** Supervision after a short sentence (Criminal Justice Act 2003 s.256AA). */
export const tused: KindOfDate = {
  name: { en: 'Top-up supervision expiry date', cy: 'Dyddiad dod â goruchwyliaeth atodol i ben' },
  says: { en: 'Supervision after the sentence ends', cy: "Mae'r oruchwyliaeth ar ôl y ddedfryd yn dod i ben" },
  next: { en: 'supervision ends on {day}', cy: 'daw’r oruchwyliaeth i ben ar {day}' },
  marks: 'supervision',
  order: 90,
  own: ({ supervisionEnds }) => supervisionEnds,
  alone,
  together,
  steps: ({ sentence }) => toSupervisionEnd(sentence),
  deciding: { en: 'has the supervision that ends last', cy: "sydd â'r oruchwyliaeth sy'n dod i ben olaf" },
}

/** Its own; for a breach, the supervision that was breached when it outlasts the term, also after the repeal. */
function alone(sentence: Sentence): Found | undefined {
  const [part] = sentence.parts
  const earlier = sentence.form === 'single' ? part?.breach?.supervisionEndsOn : undefined
  const date = earlier !== undefined && earlier > expiry(sentence) ? earlier : sentence.supervisionEnds
  return found(sentence, date, sentence.breakdown.TUSED)
}

/** Supervision that outlasts every licence, or that of young people's orders alone. */
function together(several: Several): Found | undefined {
  const { sentences, latestLicence, allTraining } = several
  if (latestLicence !== undefined) return outlasting(sentences, latestLicence)
  const ofOrders = allTraining && !sentences.every(isUnder18) && sentences.every(sentence => shorterThan(sentence, 24))
  return ofOrders ? lastOf(sentences) : undefined
}

function outlasting(sentences: readonly Sentence[], licence: Day): Found | undefined {
  const own = sentences.filter(({ parts }) => parts.every(part => part.breach === undefined))
  // What is left of an earlier sentence's supervision counts only where no sentence has its own.
  const last = lastOf(own) ?? lastOf(sentences.filter(sentence => !own.includes(sentence)))
  if (last === undefined || last.entry === undefined || last.date <= licence) return undefined
  const orders = sentences.filter(sentence => sentence.training && kindsNow(sentence).includes('SED'))
  return orders.some(order => expiry(order) > last.date) ? undefined : last
}

function lastOf(sentences: readonly Sentence[]): Found | undefined {
  const last = firstGreatest(sentences, sentence => sentence.supervisionEnds)
  return last && found(last, last.supervisionEnds, last.breakdown.TUSED)
}
