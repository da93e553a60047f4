import type { Day } from '#kernel'
import type { KindCode } from '../kinds.ts'
import { kinds } from './kinds.ts'
import { kindsNow, type Sentence } from './sentence.ts'

/** The dates that a sentence has of its own, whatever is served beside it. */
export function ownDates(sentence: Sentence): { [kind in KindCode]?: Day } {
  const own: { [kind in KindCode]?: Day } = {}
  for (const kind of kindsNow(sentence)) {
    const date = kinds[kind].own(sentence)
    if (date !== undefined) own[kind] = date
  }
  return own
}
