import type { Day } from '#kernel'
import { explainTransfer } from '../explain-transfer.ts'
import type { KindOfDate } from '../kind-of-date.ts'
import { transferAlone, transferTogether } from '../transfer.ts'

/** Early release from a detention and training order. */
export const etd: KindOfDate = {
  name: { en: 'Early transfer date', cy: 'Dyddiad trosglwyddo cynnar' },
  says: {
    en: 'May leave detention early, for good progress',
    cy: 'Caniateir gadael cadwad yn gynnar, am gynnydd da',
  },
  next: { en: 'may leave detention early from {day}', cy: 'caniateir gadael cadwad yn gynnar o {day}' },
  marks: 'eligibility',
  order: 32,
  own: (): Day | undefined => undefined,
  alone: sentence => transferAlone(sentence, -1),
  together: several => transferTogether(several, -1),
  steps: found => explainTransfer(found, -1),
  deciding: { en: 'is the training order that releases last', cy: "yw'r gorchymyn hyfforddi sy'n rhyddhau olaf" },
}
