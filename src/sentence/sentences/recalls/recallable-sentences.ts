import { sentenceTypesOf } from '#sentence/offences'
import { isSection250 } from '../section-250.ts'
import type { Sentence } from '../sentence.ts'
import type { RecallableSentence } from './recall.ts'

/** Sentences as far as a recall needs to know them. */
export function recallableSentences(sentences: readonly Sentence[]): readonly RecallableSentence[] {
  const followed = new Set(sentences.flatMap(({ charge }) => charge.sentence.follows ?? []))
  return sentences.map(({ id, imposedOn, charge: { sentence } }) => ({
    id,
    imposedOn,
    terms: [sentence.term, ...(sentence.licence === null ? [] : [sentence.licence])],
    recallable: sentenceTypesOf(sentence.type).some(({ recallable }) => recallable),
    section250: isSection250(sentence.type),
    chained: sentence.follows !== null || followed.has(id),
  }))
}
