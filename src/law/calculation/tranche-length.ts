import { addDays, daysBetween, earliest, endOfTerm, periodBetween, type Day } from '#kernel'
import type { Tranche } from '../uksi-2024-844/article-1-tranches.ts'
import type { Sentence } from './sentence.ts'

/** True when a sentence is not too long for a tranche. */
export function fits({ reaches }: Tranche, sentence: Sentence, commencement: Day): boolean {
  if (reaches === undefined) return true
  const length = lengthBefore(sentence, commencement, reaches.unit)
  if (reaches.under !== undefined && length >= reaches.under) return false
  return reaches.upTo === undefined || length <= reaches.upTo
}

/** The length of the parts imposed before a commencement, one after the other, in whole units. */
function lengthBefore({ parts }: Sentence, commencement: Day, unit: 'years' | 'days'): number {
  const earlier = parts.filter(part => !part.committed && part.imposedOn < commencement)
  const [first] = earlier
  if (first === undefined) return 0
  const start = earlier.reduce<Day>((soFar, part) => earliest(soFar, part.imposedOn), first.imposedOn)
  const end = earlier.reduce<Day>((next, part) => addDays(endOfTerm(part.totalTerm, next), 1), start)
  return unit === 'years' ? periodBetween(start, end).years : daysBetween(start, end)
}
