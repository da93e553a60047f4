import { addDays, periodBetween } from '#kernel'
import { adultCurfewStopped } from './choose-curfew.ts'
import { explain } from './explain.ts'
import { extractSeveral } from './extract-several.ts'
import { put, type Gathered, type Outcome } from './outcome.ts'
import { affectedBy } from './schemes.ts'
import { spansRemovalChange } from './removal.ts'
import { expiry, kindsNow, licenceEnds, release, type Sentence } from './sentence.ts'
import { settle } from './settle.ts'
import type { Group, Timeline } from './timeline.ts'

/** The dates of some groups of sentences as things stand. */
export function latestOutcome(timeline: Timeline, groups: readonly Pick<Group, 'sentences'>[]): Outcome {
  settle(groups, timeline.asked)
  const sentences = groups.flatMap(group => group.sentences)
  const [only, ...more] = sentences
  if (only === undefined) throw new RangeError('Dates need at least one sentence')
  return more.length === 0 ? extractOne(timeline, only) : extractSeveral(timeline, [only, ...more])
}

function extractOne(timeline: Timeline, sentence: Sentence): Outcome {
  const { beforeRemovalChange } = timeline
  const { breakdown, curfewFrom, removalFrom } = sentence
  const kinds = kindsNow(sentence)
  const out = release(sentence)
  const gathered: Gathered = { dates: {}, breakdown: { ...breakdown }, governing: {} }
  const add = (kind: Parameters<typeof put>[1], date: Parameters<typeof put>[2]['date']): void =>
    put(gathered, kind, { date, entry: breakdown[kind], sentence })

  add(kinds.includes('SLED') ? 'SLED' : 'SED', expiry(sentence))
  add(sentence.conditional ? 'CRD' : 'ARD', out)
  if (kinds.includes('LED')) add('LED', licenceEnds(sentence))
  add('TUSED', sentence.supervisionEnds)
  if (curfewFrom !== undefined && out > curfewFrom && !adultCurfewStopped([sentence], curfewFrom, sentence)) {
    add('HDCED', curfewFrom)
  }
  add('ERSED', removalFrom)
  const kept = beforeRemovalChange?.dates.ERSED
  if (kept !== undefined && removalFrom !== undefined && kept > removalFrom && spansRemovalChange(sentence)) {
    put(gathered, 'ERSED', { date: kept, entry: beforeRemovalChange?.breakdown.ERSED, sentence })
  }
  add('ESED', sentence.unadjustedExpiry)
  return {
    dates: gathered.dates,
    breakdown: gathered.breakdown,
    length: periodBetween(sentence.start, addDays(sentence.unadjustedExpiry, 1)),
    affected: affectedBy(shaped => shaped(sentence)),
    impacting: sentence.parts,
    showTrancheHints: true,
    accounts: timeline.asked.explain ? explain({ gathered, sentences: [sentence] }) : {},
  }
}
