import { addTerms } from '#kernel'
import type { SpecialCustodialPart } from '../booking.ts'
import { specialCustodialSentences } from '../cja-2003/s244a-special-custodial-sentences.ts'
import type { Edition } from '../editions.ts'
import { ask } from '../rule.ts'
import { otherClass } from './other-class.ts'
import type { Answers, SentenceClass } from './sentence-class.ts'

/** The special custodial sentence for offenders of particular concern: a custodial term and a year of licence. */
export const specialCustodial: SentenceClass<SpecialCustodialPart> = {
  answers(part: SpecialCustodialPart, edition: Edition): Answers {
    const { custodialTerm, extension, imposedOn, under18 } = part
    const parole = ask(specialCustodialSentences, { imposedOn, under18 }, edition.readOn)
    return otherClass(part, edition, {
      custodialTerm,
      totalTerm: addTerms([custodialTerm, extension]),
      share: { ...parole, answer: { numerator: 1, denominator: 1 } },
      parole,
      extended: true,
      kinds: ['SLED', 'CRD', 'PED'],
      kindsOfRecall: ['SLED'],
      removable: true,
    })
  },
}
