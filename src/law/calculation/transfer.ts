import { addMonths, addTerm, term } from '#kernel'
import { found, type Found } from './kind-of-date.ts'
import { immediateRelease, kindsNow, release, shorterThan, type Sentence } from './sentence.ts'
import type { Several } from './several.ts'

/** Before or after the middle of a training order. */
export type Side = -1 | 1

/** By how many months release from a training order may come earlier or later; undefined for one too short for that. */
export function transferMonths(sentence: Sentence): number | undefined {
  const { parts, start, length } = sentence
  const transfers = parts[0]?.training?.transfers ?? []
  return transfers.find(
    ({ from, below, atMost }) =>
      !shorterThan(sentence, from) &&
      (below === undefined || shorterThan(sentence, below)) &&
      (atMost === undefined || length <= addTerm(start, term({ months: atMost })) - start),
  )?.months
}

/** Early or late release from a training order that is served alone. */
export function transferAlone(sentence: Sentence, side: Side): Found | undefined {
  if (immediateRelease(sentence) || !kindsNow(sentence).includes('ETD')) return undefined
  const months = transferMonths(sentence)
  return months === undefined ? undefined : found(sentence, addMonths(release(sentence), side * months), undefined)
}

/** Early or late release around the middle of training orders served together, or beside other sentences. */
export function transferTogether({ sentences, transfer, allTraining }: Several, side: Side): Found | undefined {
  if (transfer === undefined) return undefined
  const { sentence, date } = transfer
  if (!allTraining && sentences.some(each => each.training && immediateRelease(each))) return undefined
  const months = kindsNow(sentence).includes('ETD') ? transferMonths(sentence) : undefined
  return months === undefined ? undefined : found(sentence, addMonths(date, side * months), undefined)
}
