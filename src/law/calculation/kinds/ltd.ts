import type { Day } from '#kernel'
import { explainTransfer } from '../explain-transfer.ts'
import type { KindOfDate } from '../kind-of-date.ts'
import { transferAlone, transferTogether } from '../transfer.ts'

/** Late release from a detention and training order. */
export const ltd: KindOfDate = {
  name: { en: 'Late transfer date', cy: 'Dyddiad trosglwyddo hwyr' },
  says: {
    en: 'A court may keep the young person in detention until this day',
    cy: "Caiff llys gadw'r person ifanc yn y cadwad tan y diwrnod hwn",
  },
  marks: 'release',
  order: 34,
  own: (): Day | undefined => undefined,
  alone: sentence => transferAlone(sentence, 1),
  together: several => transferTogether(several, 1),
  steps: found => explainTransfer(found, 1),
  deciding: { en: 'is the training order that releases last', cy: "yw'r gorchymyn hyfforddi sy'n rhyddhau olaf" },
}
