import { addTerms } from '#kernel'
import type { ExtendedDeterminatePart } from '../booking.ts'
import { extendedSentences } from '../cja-2003/s246a-extended-sentences.ts'
import type { Edition } from '../editions.ts'
import { ask } from '../rule.ts'
import { otherClass } from './other-class.ts'
import type { Answers, SentenceClass } from './sentence-class.ts'

/** The extended determinate sentence: release at the end of the custodial term unless the Parole Board directs it before. */
export const extendedDeterminate: SentenceClass<ExtendedDeterminatePart> = {
  answers(part: ExtendedDeterminatePart, edition: Edition): Answers {
    const { custodialTerm, extension, automaticRelease } = part
    const served = ask(extendedSentences, { automaticRelease }, edition.readOn)
    const { share, parole } = served.answer
    return otherClass(part, edition, {
      custodialTerm,
      totalTerm: addTerms([custodialTerm, extension]),
      share: { ...served, answer: share },
      parole: parole && { ...served, answer: parole },
      extended: true,
      kinds: parole ? ['SLED', 'CRD', 'PED'] : ['SLED', 'CRD'],
      kindsOfRecall: ['SLED'],
      removable: true,
    })
  },
}
