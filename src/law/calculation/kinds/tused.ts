import { toSupervisionEnd } from '../explain-supervision.ts'
import { found, type Found, type KindOfDate } from '../kind-of-date.ts'
import { firstGreatest } from '../sentence.ts'
import type { Several } from '../several.ts'

/** Supervision after a short sentence (Criminal Justice Act 2003 s.256AA). */
export const tused: KindOfDate = {
  name: { en: 'Top-up supervision expiry date', cy: 'Dyddiad dod â goruchwyliaeth atodol i ben' },
  says: { en: 'Supervision after the sentence ends', cy: "Mae'r oruchwyliaeth ar ôl y ddedfryd yn dod i ben" },
  next: { en: 'supervision ends on {day}', cy: 'daw’r oruchwyliaeth i ben ar {day}' },
  marks: 'supervision',
  order: 90,
  own: ({ supervisionEnds }) => supervisionEnds,
  alone: sentence => found(sentence, sentence.supervisionEnds, sentence.breakdown.TUSED),
  together: outlasting,
  steps: ({ sentence }) => toSupervisionEnd(sentence),
  deciding: { en: 'has the supervision that ends last', cy: "sydd â'r oruchwyliaeth sy'n dod i ben olaf" },
}

/** Supervision is printed only when it outlasts every licence. */
function outlasting({ sentences, latestLicence }: Several): Found | undefined {
  const last = firstGreatest(sentences, sentence => sentence.supervisionEnds)
  const ends = last?.supervisionEnds
  if (last === undefined || ends === undefined || latestLicence === undefined || ends <= latestLicence) return undefined
  return found(last, ends, last.breakdown.TUSED)
}
