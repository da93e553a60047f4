import type { House, Tx } from '#platform'
import { idsOf } from '#record/people'
import { referenceOn, type Reference } from '#sentence/warrants'
import type { ServedSentence, Serving } from './adjustment.ts'
import { adjustmentsInForce, sentencesInForce } from './repository.ts'
import type { Sentence } from './sentence.ts'

/** What an adjustment is checked against: the person's sentences, and their other adjustments. */
export async function servingOf(house: House, tx: Tx, person: string, without?: string): Promise<Serving> {
  const people = await idsOf(tx, person)
  const sentences = await sentencesInForce(tx, people)
  const adjustments = await adjustmentsInForce(tx, people)
  const { sentenceType } = await referenceOn(house, tx)
  return {
    today: house.clock.today(),
    sentences: servedSentences(sentences, sentenceType),
    adjustments: adjustments.filter(({ id }) => id !== without),
  }
}

/** Sentences as far as an adjustment needs to know them. */
export function servedSentences(
  sentences: readonly Sentence[],
  sentenceType: Reference['sentenceType'],
): readonly ServedSentence[] {
  return sentences.map(({ id, imposedOn, charge: { sentence } }) => ({
    id,
    imposedOn,
    family: sentenceType(sentence.type)?.family,
    finePence: sentence.finePence,
  }))
}
