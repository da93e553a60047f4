import type { KindOfDate } from './kind-of-date.ts'

/** What a kind of date that only a sentence without an end has answers about terms. */
export const notOfTerms: Pick<KindOfDate, 'own' | 'alone' | 'together' | 'steps' | 'deciding'> = {
  own: () => undefined,
  alone: () => undefined,
  together: () => undefined,
  steps: () => [],
  deciding: { en: 'has the latest', cy: "sydd â'r hwyraf" },
}
