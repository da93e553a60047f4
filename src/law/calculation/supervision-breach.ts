import type { SupervisionBreachPart } from '../booking.ts'
import { breachOfSupervision } from '../cja-2003/s256ac-breach-of-supervision.ts'
import type { Edition } from '../editions.ts'
import { ask } from '../rule.ts'
import { otherClass } from './other-class.ts'
import type { Answers, SentenceClass } from './sentence-class.ts'

/** A committal for breach of supervision: served whole, while the supervision runs on. */
export const supervisionBreach: SentenceClass<SupervisionBreachPart> = {
  answers(part: SupervisionBreachPart, edition: Edition): Answers {
    const { term, supervisionEndsOn } = part
    return otherClass(part, edition, {
      custodialTerm: term,
      totalTerm: term,
      share: ask(breachOfSupervision, {}, edition.readOn),
      kinds: supervisionEndsOn === undefined ? ['ARD', 'SED'] : ['ARD', 'SED', 'TUSED'],
      committed: true,
      breach: { supervisionEndsOn },
      credits: { remand: false, taggedBail: false },
    })
  },
}
