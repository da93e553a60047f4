import { addDays, earliest, shareRoundedUp, termDays, type Day } from '#kernel'
import type { Part } from '../booking.ts'
import { expiry, licenceEnds, release, type Sentence } from './sentence.ts'

/** One imposed sentence as it is drawn on a timeline. The dates of a whole chain stand in its dates; a lane shows its share. */
export interface Lane {
  readonly part: Part
  /** Which sentence of the calculation it belongs to, counted from 0. */
  readonly sentence: number
  readonly startsOn: Day
  readonly custodyEndsOn: Day
  /** Undefined when release is without a licence. */
  readonly licenceEndsOn: Day | undefined
  readonly endsOn: Day
  readonly supervisionEndsOn: Day | undefined
  /** The id of the part it follows. */
  readonly chainedTo: string | undefined
}

/** The lanes of a drawn timeline: parts of a chain one after the other, the last one up to release. */
export function lanesOf(sentences: readonly Sentence[]): readonly Lane[] {
  return sentences.flatMap((sentence, index) => {
    const out = release(sentence)
    let next = sentence.start
    return sentence.parts.map((part, place): Lane => {
      const startsOn = sentence.form === 'chain' ? earliest(next, out) : part.imposedOn
      const served = shareRoundedUp(termDays(part.custodialTerm, startsOn), part.share)
      const last = place === sentence.parts.length - 1 || sentence.form !== 'chain'
      const custodyEndsOn = last ? out : earliest(addDays(startsOn, served - 1), out)
      next = addDays(custodyEndsOn, 1)
      return {
        part: part.source,
        sentence: index,
        startsOn,
        custodyEndsOn,
        licenceEndsOn: sentence.conditional ? licenceEnds(sentence) : undefined,
        endsOn: expiry(sentence),
        supervisionEndsOn: sentence.supervisionEnds,
        chainedTo: sentence.form === 'chain' ? part.follows : undefined,
      }
    })
  })
}
