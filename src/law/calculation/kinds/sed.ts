import { toExpiry } from '../explain-expiry.ts'
import { found, type KindOfDate } from '../kind-of-date.ts'
import { expiry, kindsNow } from '../sentence.ts'

/** The end of a sentence whose licence, if it has one, ends apart from it. */
export const sed: KindOfDate = {
  name: { en: 'Sentence expiry date', cy: 'Dyddiad dod â’r ddedfryd i ben' },
  says: { en: 'The sentence ends', cy: "Mae'r ddedfryd yn dod i ben" },
  next: { en: 'the sentence ends on {day}', cy: 'daw’r ddedfryd i ben ar {day}' },
  marks: 'expiry',
  order: 80,
  own: expiry,
  alone: sentence =>
    kindsNow(sentence).includes('SLED') ? undefined : found(sentence, expiry(sentence), sentence.breakdown.SED),
  together: ({ ending, lastExpiring, latestExpiry }) =>
    ending === 'SED' ? found(lastExpiring, latestExpiry, lastExpiring.breakdown.SED) : undefined,
  steps: ({ sentence }) => toExpiry(sentence),
  deciding: { en: 'ends last', cy: "sy'n dod i ben olaf" },
}
