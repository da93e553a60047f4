import { addTerms } from '#kernel'
import type { RestrictedReleasePart } from '../booking.ts'
import { restrictedRelease } from '../cja-2003/s247a-restricted-release.ts'
import type { Edition } from '../editions.ts'
import { ask } from '../rule.ts'
import { otherClass } from './other-class.ts'
import type { Answers, SentenceClass } from './sentence-class.ts'

/** A term of a terrorist prisoner: only the Parole Board releases before its custodial part ends, and not always it. */
export const restrictedReleaseClass: SentenceClass<RestrictedReleasePart> = {
  answers(part: RestrictedReleasePart, edition: Edition): Answers {
    const { custodialTerm, extension, wholeTerm } = part
    const served = ask(restrictedRelease, { wholeTerm }, edition.readOn)
    const { share, parole } = served.answer
    return otherClass(part, edition, {
      custodialTerm,
      totalTerm: addTerms([custodialTerm, extension]),
      share: { ...served, answer: share },
      parole: parole && { ...served, answer: parole },
      extended: true,
      kinds: parole ? ['SLED', 'CRD', 'PED'] : ['SLED', 'CRD'],
      kindsOfRecall: ['SLED'],
      curfewAllowed: false,
    })
  },
}
