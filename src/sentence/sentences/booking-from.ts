import { ok, refuse, type Day, type Result, type Text } from '#kernel'
import type { Adjustment as LawAdjustment, Booking, Part } from '#law'
import type { Adjustment } from './adjustment.ts'
import { partsOf, type PartSources } from './parts-of.ts'
import type { Sentence } from './sentence.ts'

export type CannotBook =
  | { readonly code: 'sentence.none-in-force' }
  | { readonly code: 'sentence.no-date-of-birth' }
  | { readonly code: 'sentence.type-not-supported'; readonly type: Text }

/** Everything that a booking is made from. */
export interface Serves extends PartSources {
  readonly person: {
    readonly reference: string
    readonly bornOn: Day | null
    /** An active alert for the sex offender register. */
    readonly activeSexOffender: boolean
  }
  readonly sentences: readonly Sentence[]
  readonly adjustments: readonly Adjustment[]
}

/**
 * The booking that release dates are worked out from. Each sentence stands in it as the court said it: a class that
 * cannot be calculated is for the law to refuse, by name; one that the law has no name for is refused here.
 */
export function bookingFrom(serves: Serves): Result<Booking, CannotBook> {
  const { person, sentences, adjustments } = serves
  if (sentences.length === 0) return refuse({ code: 'sentence.none-in-force' })
  if (person.bornOn === null) return refuse({ code: 'sentence.no-date-of-birth' })
  const parts: Part[] = []
  for (const sentence of sentences) {
    const made = partsOf(sentence, serves)
    if (made.length === 0) {
      const code = sentence.charge.sentence.type
      return refuse({ code: 'sentence.type-not-supported', type: serves.typeOf(code)?.name ?? { en: code, cy: code } })
    }
    parts.push(...made)
  }
  const cases = placesInCases(sentences)
  return ok({
    person: {
      reference: person.reference,
      bornOn: person.bornOn,
      activeSexOffender: person.activeSexOffender,
    },
    parts: parts.map(part => ({ ...part, ...cases.get(part.id) })),
    adjustments: adjustments.map(asTheLawSees),
    movements: [],
  })
}

/** The number of each sentence's case, and its line in it, from 1. */
function placesInCases(sentences: readonly Sentence[]) {
  const warrants = [...new Set(sentences.map(({ warrant }) => warrant))]
  return new Map(
    sentences.map(sentence => {
      const ofCase = sentences.filter(({ warrant }) => warrant === sentence.warrant)
      return [
        sentence.id,
        { caseSequence: warrants.indexOf(sentence.warrant) + 1, lineSequence: ofCase.indexOf(sentence) + 1 },
      ]
    }),
  )
}

function asTheLawSees({ kind, appliesFrom, days, from, to, absence }: Adjustment): LawAdjustment {
  return {
    kind,
    appliesFrom,
    days,
    ...(from === null ? {} : { from }),
    // The law reads a period only where there is one.
    ...(to === null ? {} : { to }),
    ...(absence === null ? {} : { reason: absence }),
  }
}
