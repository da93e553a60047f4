import type { Day } from '#kernel'
import { begins, termEnds } from '../explain-steps.ts'
import { found, type KindOfDate } from '../kind-of-date.ts'

/** Where the sentence would end with no days taken off or added. */
export const esed: KindOfDate = {
  name: { en: 'Effective sentence end date', cy: 'Dyddiad diwedd effeithiol y ddedfryd' },
  says: {
    en: 'Where the sentence would end with no days taken off or added',
    cy: "Lle byddai'r ddedfryd yn dod i ben heb dynnu nac ychwanegu diwrnodau",
  },
  marks: 'reckoning',
  order: 100,
  own: (): Day | undefined => undefined,
  // A committal for breach of supervision is no sentence that could end effectively.
  alone: sentence =>
    sentence.parts.some(part => part.breach) ? undefined : found(sentence, sentence.unadjustedExpiry, undefined),
  together: ({ lastUnadjusted }) => found(lastUnadjusted, lastUnadjusted.unadjustedExpiry, undefined),
  steps: ({ sentence }) => [begins(sentence), termEnds(sentence)],
  deciding: { en: 'would end last', cy: 'fyddai’n dod i ben olaf' },
}
