import type { Text } from '#kernel'
import { toRelease } from './explain-steps.ts'
import type { Found } from './kind-of-date.ts'
import { transferMonths, type Side } from './transfer.ts'
import { step, type Step } from './workings.ts'

/** How early or late release from a training order was reached. */
export function explainTransfer({ sentence, date }: Found, side: Side): readonly Step[] {
  const months = transferMonths(sentence) ?? 0
  const steps = toRelease(sentence)
  const length: Text = {
    en: months === 1 ? 'A month' : `${months} months`,
    cy: months === 1 ? 'Mis' : `${months} fis`,
  }
  return [
    ...steps,
    step(
      {
        what:
          side < 0
            ? { en: `${length.en} before the middle`, cy: `${length.cy} cyn y canol` }
            : { en: `${length.en} after the middle`, cy: `${length.cy} ar ôl y canol` },
        date,
        because: {
          en: 'Release from an order of this length may be moved by so much.',
          cy: "Caniateir symud rhyddhau o orchymyn o'r hyd hwn gymaint â hynny.",
        },
      },
      ...sentence.parts.slice(0, 1).map(part => part.shareOfClass),
    ),
  ]
}
