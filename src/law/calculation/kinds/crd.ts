import { toRelease } from '../explain-steps.ts'
import { found, type KindOfDate } from '../kind-of-date.ts'
import { release } from '../sentence.ts'

/** Release on licence, when the custodial part has been served. */
export const crd: KindOfDate = {
  name: { en: 'Conditional release date', cy: 'Dyddiad rhyddhau amodol' },
  says: { en: 'Leaves custody, on licence', cy: 'Yn gadael y ddalfa, ar drwydded' },
  next: { en: 'release on licence on {day}', cy: 'rhyddhau ar drwydded ar {day}' },
  marks: 'release',
  order: 30,
  own: release,
  alone: sentence => (sentence.conditional ? found(sentence, release(sentence), sentence.breakdown.CRD) : undefined),
  together: ({ conditional, active, latestRelease }) =>
    conditional ? found(active, latestRelease, active.breakdown.CRD ?? active.breakdown.ARD) : undefined,
  steps: ({ sentence }) => toRelease(sentence),
  deciding: { en: 'has the latest release', cy: "sydd â'r rhyddhad hwyraf" },
}
