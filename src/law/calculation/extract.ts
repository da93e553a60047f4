import { addDays, periodBetween } from '#kernel'
import type { KindCode } from '../kinds.ts'
import { explain } from './explain.ts'
import type { Found, KindOfDate } from './kind-of-date.ts'
import { inOrderOfResult } from './kinds.ts'
import type { Outcome } from './outcome.ts'
import { ownDates } from './own-dates.ts'
import { affectedBy } from './schemes.ts'
import { firstGreatest, postRecallRelease, type Sentence } from './sentence.ts'
import { settle } from './settle.ts'
import { severalOf, type Several } from './several.ts'
import type { Group, Timeline } from './timeline.ts'
import { workOut } from './work-out.ts'

/** The dates of some groups of sentences as things stand. */
export function latestOutcome(timeline: Timeline, groups: readonly Pick<Group, 'sentences'>[]): Outcome {
  settle(groups)
  for (const { sentences } of groups) for (const sentence of sentences) workOut(sentence, timeline.asked)
  const sentences = groups.length === 1 && groups[0] ? groups[0].sentences : groups.flatMap(group => group.sentences)
  const [only] = sentences
  if (only === undefined) throw new RangeError('Dates need at least one sentence')
  return sentences.length === 1
    ? ofOne(timeline, only)
    : ofSeveral(severalOf(timeline, groups, [only, ...sentences.slice(1)]))
}

function ofOne(timeline: Timeline, sentence: Sentence): Outcome {
  const gathered = gather(kind => kind.alone(sentence, timeline))
  const { dates, breakdown } = datesOf(gathered, { ...sentence.breakdown })
  return {
    dates,
    breakdown,
    length: periodBetween(sentence.start, addDays(sentence.unadjustedExpiry, 1)),
    affected: affectedBy(shaped => sentence.recall === undefined && shaped(sentence)),
    impacting: sentence.parts,
    otherDates: {},
    removalNotApplicable: false,
    showTrancheHints: true,
    accounts: timeline.asked.explain ? explain(gathered, 1) : {},
  }
}

function ofSeveral(several: Several): Outcome {
  const { sentences, length, release, removal, timeline } = several
  const gathered = gather(kind => kind.together(several))
  const { dates, breakdown } = datesOf(gathered, {})
  const recalled = firstGreatest(sentences, postRecallRelease)
  const again = recalled && postRecallRelease(recalled)
  return {
    dates,
    breakdown,
    length,
    affected: shapedBy(several, dates),
    impacting: [...(release?.sentence.parts ?? []), ...(recalled?.parts ?? [])],
    otherDates: again === undefined ? {} : { PRRD: again },
    removalNotApplicable: removal.notApplicable,
    showTrancheHints: true,
    accounts: timeline.asked.explain ? explain(gathered, sentences.length) : {},
  }
}

type Gathered = readonly (readonly [KindCode, Found])[]

function gather(choose: (kind: KindOfDate) => Found | undefined): Gathered {
  const gathered: (readonly [KindCode, Found])[] = []
  for (const [code, kind] of inOrderOfResult) {
    const chosen = choose(kind)
    if (chosen) gathered.push([code, chosen])
  }
  return gathered
}

function datesOf(gathered: Gathered, breakdown: Outcome['breakdown']): Pick<Outcome, 'dates' | 'breakdown'> {
  const dates: Outcome['dates'] = {}
  for (const [code, { date, entry }] of gathered) {
    dates[code] = date
    if (entry) breakdown[code] = entry
  }
  return { dates, breakdown }
}

/** A staged law shaped the result when a sentence it shaped gave one of the dates that show it. */
function shapedBy({ sentences, parole }: Several, dates: Outcome['dates']): Outcome['affected'] {
  return affectedBy((shaped, shows, comparesHeldParole) =>
    sentences.some(sentence => {
      if (sentence.recall !== undefined || !shaped(sentence)) return false
      const own = ownDates(sentence)
      // A parole date held to another sentence's release is that sentence's release.
      const dateOf = (kind: KindCode) => own[kind === 'PED' && parole?.held && comparesHeldParole ? 'CRD' : kind]
      return shows.some(kind => dateOf(kind) !== undefined && dateOf(kind) === dates[kind])
    }),
  )
}
