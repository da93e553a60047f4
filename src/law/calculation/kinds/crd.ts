import { toRelease } from '../explain-steps.ts'
import { found, type KindOfDate } from '../kind-of-date.ts'
import { release, releaseKind } from '../sentence.ts'

/** Release on licence, when the custodial part has been served. */
export const crd: KindOfDate = {
  name: { en: 'Conditional release date', cy: 'Dyddiad rhyddhau amodol' },
  says: { en: 'Leaves custody, on licence', cy: 'Yn gadael y ddalfa, ar drwydded' },
  next: { en: 'release on licence on {day}', cy: 'rhyddhau ar drwydded ar {day}' },
  marks: 'release',
  order: 30,
  own: release,
  alone: sentence =>
    releaseKind(sentence) === 'CRD' ? found(sentence, release(sentence), sentence.breakdown.CRD) : undefined,
  together: ({ release: out }) => (out?.kind === 'CRD' ? out : undefined),
  steps: ({ sentence }) => toRelease(sentence),
  deciding: { en: 'has the latest release', cy: "sydd â'r rhyddhad hwyraf" },
}
