import type { Part } from '../booking.ts'
import type { Edition } from '../editions.ts'
import type { ServedPart } from './sentence-class.ts'
import { standardDeterminate } from './standard-determinate.ts'

/** The classes that can be calculated. To support another, add its entry. */
export const sentenceClasses = { 'standard-determinate': standardDeterminate }

/** A part whose class can be calculated. */
export type SupportedPart = Extract<Part, { class: keyof typeof sentenceClasses }>

/** True when the class of a part has an entry in the registry. */
export function supportedClass(part: Part): part is SupportedPart {
  return part.class in sentenceClasses
}

/** The parts of a booking, ready to be served, by date of sentence. */
export function serveParts(parts: readonly SupportedPart[], edition: Edition): ServedPart[] {
  const served = parts.map((source, index): ServedPart => {
    const first = parts.findIndex(other => other.id === source.id && sameRecord(other, source))
    const answers = sentenceClasses[source.class].answers(source, edition)
    // Written out: a spread costs a tenth of a whole calculation.
    return {
      track: answers.track,
      oldScheme: answers.oldScheme,
      afterRehabilitationAct: answers.afterRehabilitationAct,
      custodialTerm: answers.custodialTerm,
      totalTerm: answers.totalTerm,
      curfewAllowed: answers.curfewAllowed,
      youthDetention: answers.youthDetention,
      removable: answers.removable,
      arrangements: answers.arrangements,
      reachedBy: answers.reachedBy,
      source,
      id: source.id,
      identity: Math.min(first, index),
      imposedOn: source.imposedOn,
      committedOn: source.offence.committedOn,
      follows: source.follows,
      share: edition.oldScheme.share.answer,
    }
  })
  return served.sort((a, b) => a.imposedOn - b.imposedOn)
}

/** True when two records say the same of the same sentence. */
function sameRecord(a: SupportedPart, b: SupportedPart): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
