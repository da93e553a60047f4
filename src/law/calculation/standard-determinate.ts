import type { StandardDeterminatePart } from '../booking.ts'
import { oldReleaseScheme } from '../cja-2003/schedule-20b-old-release-scheme.ts'
import type { Edition, ReleaseLaw } from '../editions.ts'
import { offenceAfterRehabilitationAct } from '../ora-2014/s1-offences-from-commencement.ts'
import { ask } from '../rule.ts'
import type { Answers, SentenceClass } from './sentence-class.ts'

/** The standard determinate sentence: one term, and a share of it set by the release law. */
export const standardDeterminate: SentenceClass<StandardDeterminatePart> = {
  answers(part: StandardDeterminatePart, { readOn, oldScheme: { share } }: Edition): Answers {
    const { imposedOn } = part
    const { committedOn } = part.offence
    const oldScheme = ask(oldReleaseScheme, { committedOn, imposedOn }, readOn).answer
    // CJA 2003 s.244ZA says nothing of a sentence under the 1991 Act, whatever the record says of its offence.
    const track = part.sdsPlus && !oldScheme ? 'SDS_PLUS' : 'SDS'
    return {
      track,
      sdsPlus: part.sdsPlus,
      oldScheme,
      afterRehabilitationAct: ask(offenceAfterRehabilitationAct, { committedOn }, readOn).answer,
      custodialTerm: part.term,
      totalTerm: part.term,
      share,
      parole: undefined,
      extended: false,
      kinds: undefined,
      kindsOfRecall: undefined,
      training: undefined,
      committed: false,
      fine: false,
      breach: undefined,
      credits: creditsAll,
      curfewAllowed: !part.sdsPlusByTodaysTest,
      youthDetention: part.section250,
      removable: true,
      arrangements: [part.sdsPlus, part.sdsPlusByTodaysTest, part.section250, ...part.exclusions].join(),
      reachedBy: ({ reach }: ReleaseLaw) =>
        reach.tracks.includes(track) &&
        (reach.section250 || !part.section250) &&
        (reach.recalled || part.recall === undefined) &&
        (reach.wouldBeSdsPlus || part.sdsPlus || !part.sdsPlusByTodaysTest) &&
        !part.exclusions.some(exclusion => reach.without.includes(exclusion)) &&
        (reach.only === undefined || part.exclusions.some(exclusion => reach.only?.includes(exclusion))),
    }
  },
}

const creditsAll = { remand: true, taggedBail: true }
