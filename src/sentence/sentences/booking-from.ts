import { ok, refuse, type Day, type Result, type Text } from '#kernel'
import type { Adjustment as LawAdjustment, Booking, Part } from '#law'
import type { Adjustment } from './adjustment.ts'
import { decisionsOf } from './decisions-of.ts'
import { withEffectiveDays } from './effective-days.ts'
import { paidOf } from './fine-payments.ts'
import { indeterminateOf } from './indeterminate-of.ts'
import { partsOf, type PartSources } from './parts-of.ts'
import { recallKindOf, recallOf, type Recall } from './recalls/recall.ts'
import type { Sentence } from './sentence.ts'
import type { Served } from './standing.ts'

export type CannotBook =
  | { readonly code: 'sentence.none-in-force' }
  | { readonly code: 'sentence.no-date-of-birth' }
  | { readonly code: 'sentence.type-not-supported'; readonly type: Text }
  | { readonly code: 'sentence.recall-not-supported'; readonly type: Text }

/** Everything that a booking is made from. */
export interface Serves extends PartSources, Served {
  readonly person: Omit<Booking['person'], 'bornOn'> & { readonly bornOn: Day | null }
}

/**
 * The booking that release dates are worked out from. Each sentence stands in it as the court said it: a class that
 * cannot be calculated is for the law to refuse, by name; what the law has no name for is refused here.
 */
export function bookingFrom(serves: Serves): Result<Booking, CannotBook> {
  const { person, sentences, adjustments, recalls, movements } = serves
  const [first] = sentences
  if (!first) return refuse({ code: 'sentence.none-in-force' })
  const { bornOn } = person
  if (bornOn === null) return refuse({ code: 'sentence.no-date-of-birth' })
  const unknown = unknownToTheLaw(serves)
  if (unknown) return refuse(unknown)

  const cases = placesInCases(sentences)
  const decisions = [...(serves.decisions ?? []), ...decisionsOf(adjustments)]
  const parts = sentences.flatMap(sentence => {
    const paid = paidOf(sentence, adjustments)
    return partsOf(sentence, serves).map((part): Part => ({
      ...part,
      ...cases.get(part.id),
      ...recallFor(sentence, recalls),
      ...(paid === undefined ? {} : { paid }),
    }))
  })
  const indeterminate = indeterminateOf(serves, serves)
  const start = Math.min(...sentences.map(({ imposedOn }) => imposedOn))
  return ok({
    person: { ...person, bornOn },
    parts,
    ...(indeterminate.length === 0 ? {} : { indeterminate }),
    ...(decisions.length === 0 ? {} : { decisions }),
    adjustments: withEffectiveDays(adjustments).flatMap(each => asTheLawSees(each, sentences, recalls)),
    movements: movements
      .filter(({ on }) => on >= start)
      .map(({ on, direction, reason }) => ({ on, direction, reason }) as Booking['movements'][number]),
    ...afterRecall(sentences, recalls),
  })
}

/** The first thing that a person serves for which the law has no name. */
function unknownToTheLaw(serves: Serves): CannotBook | undefined {
  for (const sentence of serves.sentences) {
    const code = sentence.charge.sentence.type
    if (serves.typeOf(code)?.family !== 'indeterminate' && partsOf(sentence, serves).length === 0) {
      return { code: 'sentence.type-not-supported', type: serves.typeOf(code)?.name ?? { en: code, cy: code } }
    }
    const recall = recallOf(sentence.id, serves.recalls)
    const kind = recall && recallKindOf(recall.kind)
    if (kind && !kind.law) return { code: 'sentence.recall-not-supported', type: kind.name }
  }
  return undefined
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

function recallFor({ id }: Sentence, recalls: readonly Recall[]): Pick<Part, 'recall'> {
  const recall = recallOf(id, recalls)
  const kind = recall && recallKindOf(recall.kind).law
  if (!recall || !kind) return {}
  const { revokedOn, returnedOn } = recall
  return { recall: { kind, revokedOn, ...(returnedOn === null ? {} : { returnedOn }) } }
}

/** When the person came back after the latest recall, and the fixed term that was recorded. */
function afterRecall(
  sentences: readonly Sentence[],
  recalls: readonly Recall[],
): Pick<Booking, 'returnedOn' | 'fixedTermRecall'> {
  const [latest] = sentences
    .flatMap(({ id }) => recallOf(id, recalls) ?? [])
    .toSorted((one, other) => other.revokedOn - one.revokedOn)
  if (!latest || latest.returnedOn === null) return {}
  const { returnedOn } = latest
  const { days } = recallKindOf(latest.kind)
  return days === 14 || days === 28 || days === 56
    ? { returnedOn, fixedTermRecall: { returnedOn, days } }
    : { returnedOn }
}

function asTheLawSees(
  adjustment: Adjustment,
  sentences: readonly Sentence[],
  recalls: readonly Recall[],
): readonly LawAdjustment[] {
  const { kind, appliesFrom, days, from, to, absence } = adjustment
  // Unused days are taken off the deductions already, and a payment stands with its fine.
  if (kind === 'unused-deductions' || kind === 'fine-payment') return []
  return [
    {
      kind: duringRecall(adjustment, sentences, recalls) ? (`recall-${kind}` as LawAdjustment['kind']) : kind,
      appliesFrom,
      days,
      ...(from === null ? {} : { from }),
      // The law reads a period only where there is one.
      ...(to === null ? {} : { to }),
      ...(absence === null ? {} : { reason: absence }),
    },
  ]
}

/** Remand or tagged bail that counts towards a sentence under recall. What a warrant ordered counts towards all of its own. */
function duringRecall(
  { kind, sentence, warrant }: Adjustment,
  sentences: readonly Sentence[],
  recalls: readonly Recall[],
): boolean {
  if (kind !== 'remand' && kind !== 'tagged-bail') return false
  const towards = sentences.filter(each => (sentence === null ? each.warrant === warrant : each.id === sentence))
  return towards.length > 0 && towards.every(({ id }) => recallOf(id, recalls) !== undefined)
}
