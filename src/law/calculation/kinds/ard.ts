import { toRelease } from '../explain-steps.ts'
import { found, type KindOfDate } from '../kind-of-date.ts'
import { release } from '../sentence.ts'

/** Release without a licence. */
export const ard: KindOfDate = {
  name: { en: 'Automatic release date', cy: 'Dyddiad rhyddhau awtomatig' },
  says: { en: 'Leaves custody, without a licence', cy: 'Yn gadael y ddalfa, heb drwydded' },
  next: { en: 'release on {day}', cy: 'rhyddhau ar {day}' },
  marks: 'release',
  order: 31,
  own: release,
  alone: sentence => (sentence.conditional ? undefined : found(sentence, release(sentence), sentence.breakdown.ARD)),
  together: ({ conditional, active, latestRelease }) =>
    conditional ? undefined : found(active, latestRelease, active.breakdown.CRD ?? active.breakdown.ARD),
  steps: ({ sentence }) => toRelease(sentence),
  deciding: { en: 'has the latest release', cy: "sydd â'r rhyddhad hwyraf" },
}
