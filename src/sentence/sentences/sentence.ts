import type { Day } from '#kernel'
import type { Charge, ImposedSentence } from '#sentence/warrants'

/** A charge that a sentence was passed for. */
export type SentencedCharge = Charge & { readonly sentence: ImposedSentence }

/** One sentence of a person. Its id is the id of its charge on the warrant. */
export interface Sentence {
  readonly id: string
  readonly version: number
  readonly person: string
  /** The warrant in force that it stands on. */
  readonly warrant: string
  readonly state: 'in-force' | 'removed'
  readonly imposedOn: Day
  readonly charge: SentencedCharge
  /** Other charges that the same one sentence was passed for. */
  readonly others: readonly Charge[]
}

/** The charges of an order that carry a sentence, each with those that share it. */
export function sentenced(charges: readonly Charge[]): readonly Pick<Sentence, 'charge' | 'others'>[] {
  return charges.flatMap(charge =>
    charge.sentence
      ? [
          {
            charge: { ...charge, sentence: charge.sentence },
            others: charges.filter(({ sharesSentenceOf }) => sharesSentenceOf === charge.id),
          },
        ]
      : [],
  )
}
