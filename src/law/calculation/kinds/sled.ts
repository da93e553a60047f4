import { toExpiry } from '../explain-expiry.ts'
import { found, type KindOfDate } from '../kind-of-date.ts'
import { expiry, kindsNow } from '../sentence.ts'

/** Sentence and licence end together. */
export const sled: KindOfDate = {
  name: { en: 'Sentence and licence expiry date', cy: 'Dyddiad dod â’r ddedfryd a’r drwydded i ben' },
  says: { en: 'Sentence and licence end together', cy: "Mae'r ddedfryd a'r drwydded yn dod i ben gyda'i gilydd" },
  next: { en: 'the sentence and licence end on {day}', cy: 'daw’r ddedfryd a’r drwydded i ben ar {day}' },
  marks: 'expiry',
  endsLicence: true,
  order: 81,
  own: expiry,
  alone: sentence =>
    kindsNow(sentence).includes('SLED') ? found(sentence, expiry(sentence), sentence.breakdown.SLED) : undefined,
  together: ({ ending, lastExpiring, latestExpiry }) =>
    ending === 'SLED'
      ? found(lastExpiring, latestExpiry, lastExpiring.breakdown.SLED ?? lastExpiring.breakdown.SED)
      : undefined,
  steps: ({ sentence }) => toExpiry(sentence),
  deciding: { en: 'ends last', cy: "sy'n dod i ben olaf" },
}
