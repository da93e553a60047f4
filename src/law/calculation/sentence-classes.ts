import type { Part, SentenceClassName } from '../booking.ts'
import type { Edition } from '../editions.ts'
import { extendedDeterminate } from './extended-determinate.ts'
import { fineDefault } from './fine-default.ts'
import { restrictedReleaseClass } from './restricted-release.ts'
import type { Answers, SentenceClass, ServedPart } from './sentence-class.ts'
import { specialCustodial } from './special-custodial.ts'
import { standardDeterminate } from './standard-determinate.ts'
import { supervisionBreach } from './supervision-breach.ts'
import { trainingOrder } from './training-order.ts'

/** Each class of sentence, and what it answers about one imposed sentence. */
export const sentenceClasses: {
  readonly [name in SentenceClassName]: SentenceClass<Extract<Part, { class: name }>>
} = {
  'standard-determinate': standardDeterminate,
  'extended-determinate': extendedDeterminate,
  'special-custodial': specialCustodial,
  'detention-and-training-order': trainingOrder,
  'fine-default': fineDefault,
  'supervision-breach': supervisionBreach,
  'restricted-release': restrictedReleaseClass,
}

function answersOf(part: Part, edition: Edition): Answers {
  const entry = sentenceClasses[part.class] as SentenceClass<Part>
  return entry.answers(part, edition)
}

/** The parts of a booking, ready to be served, by date of sentence. */
export function serveParts(parts: readonly Part[], edition: Edition): ServedPart[] {
  const served = parts.map((source, index): ServedPart => {
    const first = parts.findIndex(other => other.id === source.id && sameRecord(other, source))
    const answers = answersOf(source, edition)
    // Written out: a spread costs a tenth of a whole calculation.
    return {
      track: answers.track,
      sdsPlus: answers.sdsPlus,
      oldScheme: answers.oldScheme,
      afterRehabilitationAct: answers.afterRehabilitationAct,
      custodialTerm: answers.custodialTerm,
      totalTerm: answers.totalTerm,
      shareOfClass: answers.share,
      parole: answers.parole,
      extended: answers.extended,
      kinds: answers.kinds,
      kindsOfRecall: answers.kindsOfRecall,
      training: answers.training,
      committed: answers.committed,
      fine: answers.fine,
      breach: answers.breach,
      credits: answers.credits,
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
      recall: source.recall,
      share: answers.share.answer,
    }
  })
  return served.sort((a, b) => a.imposedOn - b.imposedOn)
}

/** True when two records say the same of the same sentence. */
function sameRecord(a: Part, b: Part): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
