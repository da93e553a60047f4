import type { Part } from '../booking.ts'
import { step } from '../calculation/workings.ts'
import { recallFromCurfew } from '../cja-2003/s255-recall-from-curfew.ts'
import { ask } from '../rule.ts'
import { unchanged, type Translate } from './translated.ts'

/** Somebody brought back from curfew serves to the release date, as if there had been no curfew. */
export const bringBackFromCurfew: Translate = (booking, { readOn }) => {
  if (!booking.parts.some(fromCurfew)) return unchanged(booking)
  const parts = booking.parts.map((part): Part => {
    if (!fromCurfew(part)) return part
    const { recall: _, ...served } = part
    return served
  })
  const what = { en: 'Brought back from home detention curfew', cy: 'Dygwyd yn ôl o gyrffyw cadw gartref' }
  const because = {
    en: 'The person is held until the day of release without a curfew.',
    cy: 'Cedwir y person tan ddiwrnod y rhyddhau heb gyrffyw.',
  }
  const notes = [step({ what, because }, ask(recallFromCurfew, {}, readOn))]
  return { booking: { ...booking, parts }, notes, open: [] }
}

/** True for a sentence from whose curfew somebody was brought back. */
export function fromCurfew({ recall }: Part): boolean {
  return recall?.kind === 'curfew-breach'
}
