import { term } from '#kernel'
import type { Part, StandardDeterminatePart } from '../booking.ts'
import { step } from '../calculation/workings.ts'
import { restrictedRelease } from '../cja-2003/s247a-restricted-release.ts'
import { decided } from '../questions.ts'
import { ask } from '../rule.ts'
import { unchanged, type Translate } from './translated.ts'

/** A standard sentence for an offence of terrorism is served under section 247A, where somebody has said that it applies. */
export const restrictRelease: Translate = (booking, { readOn }) => {
  if (!booking.parts.some(marked)) return unchanged(booking)
  const choice = decided(booking, 'restricted-release')
  if (choice === undefined) return { booking, notes: [], open: ['restricted-release'] }
  const what = { en: `Decided: ${choice.says.en}`, cy: `Penderfynwyd: ${choice.says.cy}` }
  const because = { en: choice.reason, cy: choice.reason }
  if (choice.answer !== 'applies') return { booking, notes: [step({ what, because })], open: [] }
  const notes = [step({ what, because }, ask(restrictedRelease, { wholeTerm: false }, readOn))]
  return {
    booking: { ...booking, parts: booking.parts.map(each => (marked(each) ? restricted(each) : each)) },
    notes,
    open: [],
  }
}

/** Detention of young people under section 250 is restricted alike. */
function marked(part: Part): part is StandardDeterminatePart {
  return part.class === 'standard-determinate' && part.exclusions.includes('terrorism')
}

function restricted(part: StandardDeterminatePart): Part {
  const { term: custodialTerm, sdsPlus: _, sdsPlusByTodaysTest: __, section250: ___, exclusions: ____, ...same } = part
  return { ...same, class: 'restricted-release', custodialTerm, extension: term({}), wholeTerm: false }
}
