import { addTerm, addYears, day, type Day, type Term } from '#kernel'
import type { Exclusion } from './booking.ts'
import { whichSentencesAreSdsPlus } from './cja-2003/s244za-which-sentences.ts'
import { ask } from './rule.ts'
import { partThreeOfScheduleThirteen } from './sentencing-act-2026/s23-earlier-sentences.ts'
import { marksOfASentence } from './uksi-2024-844/schedule-marks-of-a-sentence.ts'

/** A standard determinate sentence, as far as its marks ask. */
export interface MarkedSentence {
  readonly imposedOn: Day
  readonly term: Term
  /** Detention under section 250 of the Sentencing Code, or section 91 of the Act of 2000 before it. */
  readonly youth: boolean
  readonly offence: string
  readonly sdsPlusLists: readonly ('A' | 'B' | 'C' | 'D')[]
  /** The lists of excluded offences that the offence is on. */
  readonly excludedLists: readonly Exclusion[]
}

/** What a standard determinate sentence is marked with before its dates are worked out. */
export interface Marks {
  readonly sdsPlus: boolean
  /** Type, length and offence are those of SDS+, whatever the day of sentence. */
  readonly sdsPlusByTodaysTest: boolean
  readonly exclusions: readonly Exclusion[]
}

/** Deaths on the road and the like, which stand on list D under older codes. Each also with the letter A, B, C or I. */
const olderListD =
  /^(?:DV04001|RT88001|RT88500|RT88527|RT88338|RT88583|RA88043|RT88337|RT88554|RT88029|RT88502|RT88028|RT88027|RT88579)[ABCI]?$/

/** The release scheme of the Act of 2003 began. Sentences before it are none of SDS+. */
const began = day('2005-04-04')
/** The law of the marks as it is read now: what each release scheme makes of a mark is its own. */
const read = day('2026-11-01')

/** The marks of a standard determinate sentence: SDS+ by the law of its day and of today, and the exclusions. */
export function marksOf(sentence: MarkedSentence): Marks {
  const { imposedOn, term, youth, offence, sdsPlusLists, excludedLists } = sentence
  const atLeast = (years: number) => addTerm(imposedOn, term) >= addYears(imposedOn, years)
  const length = atLeast(7) ? 'seven-years-or-more' : atLeast(4) ? 'four-to-seven-years' : 'under-four-years'
  const facts = { youth, length, sdsPlusLists, olderCodeOfListD: olderListD.test(offence) } as const
  const counted = ask(marksOfASentence, { excludedLists, fourYears: atLeast(4) }, read).answer
  const partThree = ask(partThreeOfScheduleThirteen, { imposedOn }, read).answer
  return {
    sdsPlus: imposedOn >= began && ask(whichSentencesAreSdsPlus, facts, imposedOn).answer,
    sdsPlusByTodaysTest: ask(whichSentencesAreSdsPlus, facts, read).answer,
    exclusions: counted.filter(mark => mark !== 'schedule-13-part-3' || partThree),
  }
}
