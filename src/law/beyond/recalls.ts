import type { Part } from '../booking.ts'
import { step } from '../calculation/workings.ts'
import { recallFromCurfew } from '../cja-2003/s255-recall-from-curfew.ts'
import { decided } from '../questions.ts'
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

/** How long the recall of 2025 lasted is asked: its name counts the months of the sentence, or its own days. */
export const lengthOfRecall: Translate = booking => {
  if (!booking.parts.some(ofTwentyTwentyFive)) return unchanged(booking)
  const choice = decided(booking, 'recall-of-2025')
  if (choice === undefined) return { booking, notes: [], open: ['recall-of-2025'] }
  const kind = choice.answer === '28-days' ? 'fixed-term-28' : 'fixed-term-48'
  const parts = booking.parts.map((part): Part =>
    ofTwentyTwentyFive(part) ? { ...part, recall: { ...part.recall, kind } } : part,
  )
  const what = { en: `Decided: a recall of ${choice.says.en}`, cy: `Penderfynwyd: galw yn ôl am ${choice.says.cy}` }
  const notes = [step({ what, because: { en: choice.reason, cy: choice.reason } })]
  return { booking: { ...booking, parts }, notes, open: [] }
}

function ofTwentyTwentyFive(part: Part): part is Part & { readonly recall: NonNullable<Part['recall']> } {
  return part.recall?.kind === 'fixed-term-48'
}

/** True for a sentence from whose curfew somebody was brought back. */
export function fromCurfew({ recall }: Part): boolean {
  return recall?.kind === 'curfew-breach'
}
