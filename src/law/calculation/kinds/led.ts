import { toExpiry, toLicenceEnd } from '../explain-expiry.ts'
import { found, type Found, type KindOfDate } from '../kind-of-date.ts'
import { kindsNow, licenceEnds } from '../sentence.ts'
import type { Several } from '../several.ts'

/** A licence that ends before the sentence. */
export const led: KindOfDate = {
  name: { en: 'Licence expiry date', cy: 'Dyddiad dod â’r drwydded i ben' },
  says: { en: 'The licence ends', cy: "Mae'r drwydded yn dod i ben" },
  next: { en: 'the licence ends on {day}', cy: 'daw’r drwydded i ben ar {day}' },
  marks: 'supervision',
  endsLicence: true,
  order: 70,
  own: licenceEnds,
  alone: sentence =>
    kindsNow(sentence).includes('LED') ? found(sentence, licenceEnds(sentence), sentence.breakdown.LED) : undefined,
  together: apart,
  steps: ({ sentence }) => (kindsNow(sentence).includes('SLED') ? toExpiry(sentence) : toLicenceEnd(sentence)),
  deciding: { en: 'has the licence that ends last', cy: "sydd â'r drwydded sy'n dod i ben olaf" },
}

/** The licence that ends last, when it ends apart from the sentence and not before release. */
function apart(several: Several): Found | undefined {
  const { ending, lastTraining, lastOther, licensed, latestLicence, licenceAllowed, latestRelease } = several
  if (ending === 'SLED') return undefined
  // Beside a training order the licence is that of the other sentence, whenever it ends.
  if (lastTraining && lastOther)
    return lastOther.conditional ? found(lastOther, licenceEnds(lastOther), undefined) : undefined
  if (!licenceAllowed || licensed === undefined || latestLicence === undefined) return undefined
  if (latestLicence < latestRelease) return undefined
  return found(licensed, latestLicence, licensed.breakdown.LED ?? licensed.breakdown.SLED)
}
