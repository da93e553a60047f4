import type { Adjustment } from './adjustment.ts'
import type { Sentence } from './sentence.ts'

/** What has been paid of the fine behind a sentence, in pounds; undefined for none. */
export function paidOf({ id }: Sentence, adjustments: readonly Adjustment[]): number | undefined {
  const pence = adjustments
    .filter(({ kind, sentence }) => kind === 'fine-payment' && sentence === id)
    .reduce((sum, { detail }) => sum + (detail.pence ?? 0), 0)
  return pence === 0 ? undefined : pence / 100
}
