import { addTerm, addYears, day, type Day, type Term } from '#kernel'
import type { Answers } from '#sentence/warrants'

/**
 * Criminal Justice Act 2003 s.244ZA: which standard determinate sentences serve the longer share (SDS+).
 * The Release of Prisoners (Alteration of Relevant Proportion of Sentence) Order 2020 began it for terms of seven years
 * or more; the Police, Crime, Sentencing and Courts Act 2022 widened it.
 *
 * Not here: the share itself, which is the law's.
 */
export interface SdsPlusFacts {
  /** The sentence type's code. */
  readonly type: string
  readonly imposedOn: Day
  readonly term: Term
  readonly offence: string
  readonly lists: Answers
}

export interface SdsPlus {
  /** Type, length and offence are those of SDS+, whatever the day of sentence. */
  readonly byTodaysTest: boolean
  readonly applies: boolean
}

const began = day('2020-04-01')
const widened = day('2022-06-28')

const standard = new Set(['ADIMP', 'ADIMP_ORA', 'YOI', 'YOI_ORA'])
const youth = new Set(['SEC250', 'SEC250_ORA', 'SEC91_03', 'SEC91_03_ORA'])

/** Deaths on the road and the like, which stand on list D under older codes. Each also with the letter A, B, C or I. */
const olderListD =
  /^(?:DV04001|RT88001|RT88500|RT88527|RT88338|RT88583|RA88043|RT88337|RT88554|RT88029|RT88502|RT88028|RT88027|RT88579)[ABCI]?$/

/** Whether a sentence is SDS+, and whether it would be if it were imposed today. */
export function sdsPlus({ type, imposedOn, term, offence, lists }: SdsPlusFacts): SdsPlus {
  const seven = addTerm(imposedOn, term) >= addYears(imposedOn, 7)
  const four = !seven && addTerm(imposedOn, term) >= addYears(imposedOn, 4)
  const older = olderListD.test(offence)

  if (youth.has(type)) {
    const eligible = seven && lists['sds-plus-c'] === true
    return { byTodaysTest: eligible, applies: eligible && imposedOn >= widened }
  }
  if (!standard.has(type)) return { byTodaysTest: false, applies: false }
  if (four) {
    const eligible = lists['sds-plus-b'] === true
    return { byTodaysTest: eligible, applies: eligible && imposedOn >= widened }
  }
  if (!seven) return { byTodaysTest: false, applies: false }
  const listA = lists['sds-plus-a'] === true
  const eligible = listA || lists['sds-plus-d'] === true || older
  const early = listA && !older && imposedOn >= began
  return { byTodaysTest: eligible, applies: eligible && (imposedOn >= widened || early) }
}

/** Detention under section 250 of the Sentencing Code, or section 91 of the 2000 Act before it. */
export function isSection250(type: string): boolean {
  return youth.has(type)
}
