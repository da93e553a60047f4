import type { Outcome } from './outcome.ts'
import { adjustedExpiry, firstGreatest, shorterThan, type Sentence } from './sentence.ts'
import type { Timeline } from './timeline.ts'

/** Codes that a check on the length of a fixed-term recall can raise; the field's own names. */
export type FixedTermCode =
  | 'FTR_14_DAYS_AGGREGATE_GE_12_MONTHS'
  | 'FTR_28_DAYS_AGGREGATE_LT_12_MONTHS'
  | 'FTR_TYPE_28_DAYS_AGGREGATE_LT_12_MONTHS'
  | 'FTR_TYPE_14_DAYS_AGGREGATE_GE_12_MONTHS'
  | 'FTR_TYPE_14_DAYS_SENTENCE_GT_12_MONTHS'
  | 'FTR_TYPE_14_DAYS_SENTENCE_GAP_GT_14_DAYS'
  | 'FTR_TYPE_28_DAYS_SENTENCE_GAP_LT_14_DAYS'

type Recorded = NonNullable<Timeline['booking']['fixedTermRecall']>

/** Whether the length of a fixed-term recall fits the sentences that were running on return. */
export function checkFixedTerm(
  { booking }: Timeline,
  sentences: readonly Sentence[],
  { dates }: Outcome,
): readonly FixedTermCode[] {
  const recorded = booking.fixedTermRecall
  if (recorded === undefined) return []
  const running = sentences.filter(({ recall }) => recall).filter(each => adjustedExpiry(each) >= recorded.returnedOn)
  const short = running.some(isShort)
  const long = running.some(sentence => !isShort(sentence))
  return short && long ? mixed(running, dates, recorded) : alike(sentences, { short, long }, recorded)
}

function isShort(sentence: Sentence): boolean {
  return shorterThan(sentence, 12)
}

/** Sentences all under twelve months, or none: a recall from a chain must fit the whole of it. */
function alike(
  sentences: readonly Sentence[],
  { short, long }: { readonly short: boolean; readonly long: boolean },
  { days }: Recorded,
): readonly FixedTermCode[] {
  const chains = sentences.filter(({ form }) => form === 'chain')
  const of14 = ({ recall }: Sentence): boolean => recall?.kind === 'fixed-term-14'
  const of28 = ({ recall }: Sentence): boolean => recall?.kind === 'fixed-term-28'
  const checks: readonly (readonly [FixedTermCode, (chain: Sentence) => boolean])[] = [
    [
      'FTR_14_DAYS_AGGREGATE_GE_12_MONTHS',
      chain => ((of14(chain) && !short) || of28(chain)) && days === 14 && !isShort(chain),
    ],
    [
      'FTR_28_DAYS_AGGREGATE_LT_12_MONTHS',
      chain => (of14(chain) || of28(chain)) && !long && days === 28 && isShort(chain),
    ],
    ['FTR_TYPE_28_DAYS_AGGREGATE_LT_12_MONTHS', chain => of28(chain) && !long && isShort(chain)],
    ['FTR_TYPE_14_DAYS_AGGREGATE_GE_12_MONTHS', chain => of14(chain) && !short && !isShort(chain)],
  ]
  return checks.filter(([, wrong]) => chains.some(wrong)).map(([code]) => code)
}

/** Sentences on both sides of twelve months: the one that ends last decides, and how far the nearest other ends from it. */
function mixed(
  running: readonly Sentence[],
  { SLED }: Outcome['dates'],
  { returnedOn }: Recorded,
): readonly FixedTermCode[] {
  const last = running.find(sentence => adjustedExpiry(sentence) === SLED)
  if (last === undefined || SLED === undefined) return []
  const nearest = (short: boolean): Sentence | undefined =>
    firstGreatest(
      running.filter(each => each !== last && isShort(each) === short && each.unadjustedExpiry >= returnedOn),
      each => -Math.abs(each.unadjustedExpiry - returnedOn),
    )
  if (!isShort(last)) {
    const other = nearest(true)
    const far = other?.recall?.kind === 'fixed-term-14' && Math.abs(SLED - adjustedExpiry(other)) >= 14
    return far ? ['FTR_TYPE_14_DAYS_SENTENCE_GT_12_MONTHS'] : []
  }
  const other = nearest(false)
  if (other === undefined) return []
  const gap = Math.abs(adjustedExpiry(other) - returnedOn)
  if (last.recall?.kind === 'fixed-term-14' && gap >= 14) return ['FTR_TYPE_14_DAYS_SENTENCE_GAP_GT_14_DAYS']
  if (last.recall?.kind === 'fixed-term-28' && gap <= 14) return ['FTR_TYPE_28_DAYS_SENTENCE_GAP_LT_14_DAYS']
  return []
}
