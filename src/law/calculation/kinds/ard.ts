import { toRelease } from '../explain-steps.ts'
import { found, type KindOfDate } from '../kind-of-date.ts'
import { release, releaseKind } from '../sentence.ts'

/** Release without a licence. */
export const ard: KindOfDate = {
  name: { en: 'Automatic release date', cy: 'Dyddiad rhyddhau awtomatig' },
  says: { en: 'Leaves custody, without a licence', cy: 'Yn gadael y ddalfa, heb drwydded' },
  next: { en: 'release on {day}', cy: 'rhyddhau ar {day}' },
  marks: 'release',
  order: 31,
  own: release,
  alone: sentence =>
    releaseKind(sentence) === 'ARD' ? found(sentence, release(sentence), sentence.breakdown.ARD) : undefined,
  together: ({ release: out }) => (out?.kind === 'ARD' ? out : undefined),
  steps: ({ sentence }) => toRelease(sentence),
  deciding: { en: 'has the latest release', cy: "sydd â'r rhyddhad hwyraf" },
}
