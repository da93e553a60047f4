import type { FineDefaultPart } from '../booking.ts'
import { civilContempt } from '../cja-2003/s258-civil-contempt.ts'
import { fineDefaulters } from '../cja-2003/s258-fine-defaulters.ts'
import type { Edition } from '../editions.ts'
import { ask } from '../rule.ts'
import { otherClass } from './other-class.ts'
import type { Answers, SentenceClass } from './sentence-class.ts'

/** Imprisonment in default of a fine, or for contempt: released without a licence. */
export const fineDefault: SentenceClass<FineDefaultPart> = {
  answers(part: FineDefaultPart, edition: Edition): Answers {
    const { term, fine, imposedOn, offence } = part
    const credited = !ask(civilContempt, { offence: offence.code }, edition.readOn).answer
    return otherClass(part, edition, {
      custodialTerm: term,
      totalTerm: term,
      share: ask(fineDefaulters, { fine, imposedOn }, edition.readOn),
      kinds: ['SED', 'ARD'],
      committed: true,
      fine: true,
      credits: { remand: credited, taggedBail: credited },
    })
  },
}
