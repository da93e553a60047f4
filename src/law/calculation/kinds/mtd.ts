import type { Day } from '#kernel'
import { toRelease } from '../explain-steps.ts'
import { found, type KindOfDate } from '../kind-of-date.ts'
import { release, releaseKind } from '../sentence.ts'

/** The middle of a detention and training order, when the young person leaves detention. */
export const mtd: KindOfDate = {
  name: { en: 'Mid transfer date', cy: 'Dyddiad trosglwyddo canol' },
  says: {
    en: 'Leaves detention for supervision, half way through the order',
    cy: "Yn gadael cadwad ar gyfer goruchwyliaeth, hanner ffordd drwy'r gorchymyn",
  },
  next: { en: 'release to supervision on {day}', cy: 'rhyddhau i oruchwyliaeth ar {day}' },
  marks: 'release',
  order: 33,
  // What else is served may move it, so an order has none of its own.
  own: (): Day | undefined => undefined,
  alone: sentence => (releaseKind(sentence) === 'MTD' ? found(sentence, release(sentence), undefined) : undefined),
  together: ({ transfer }) => transfer,
  steps: ({ sentence }) => toRelease(sentence),
  deciding: { en: 'is the training order that releases last', cy: "yw'r gorchymyn hyfforddi sy'n rhyddhau olaf" },
}
