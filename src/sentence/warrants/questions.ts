import { addTerm, addYears, day, emptyTerm, type Day, type Term } from '#kernel'
import type { Marker } from '#sentence/offences'
import type { Answers, ImposedSentence } from './order.ts'
import type { PassableType } from './reference.ts'

const serious = day('2020-04-01')
const widened = day('2022-06-28')
const progression = day('2026-10-01')

/** True when a term is at least so many years, counted by the calendar from the day it was imposed. */
export function atLeastYears(term: Term, imposedOn: Day, years: number): boolean {
  return addTerm(imposedOn, term) >= addYears(imposedOn, years)
}

interface About {
  readonly sentence: ImposedSentence
  readonly heardOn: Day
  readonly type: PassableType
}

/**
 * The lists a clerk is asked about, because the reference data does not say and the answer can move a date. Only
 * standard determinate sentences are asked about: the release point of the others does not turn on the offence.
 */
export function questionsAbout({ sentence, heardOn, type }: About, known: Answers): readonly Marker[] {
  if (type.family !== 'standard' || emptyTerm(sentence.term)) return []
  const youth = type.code.startsWith('SEC250') || type.code.startsWith('SEC91')
  const four = atLeastYears(sentence.term, heardOn, 4)
  const seven = atLeastYears(sentence.term, heardOn, 7)
  const asked: Marker[] = []
  // SDS+ (CJA 2003 s.244ZA): the list depends on the type and the length.
  if (seven && heardOn >= serious) {
    if (youth) asked.push('sds-plus-c')
    else asked.push('sds-plus-a', ...(heardOn >= widened ? (['sds-plus-d'] as const) : []))
  } else if (four && !youth && heardOn >= widened) asked.push('sds-plus-b')
  // Release at two fifths (SI 2024/844) reaches everybody still serving when it began.
  asked.push('sexual', 'domestic-abuse', 'national-security', 'terrorism')
  if (four) asked.push('violent')
  asked.push('sexual-2024', 'domestic-abuse-2024', 'murder-2024')
  if (heardOn < progression) asked.push('schedule-13-part-3')
  if (!youth) asked.push('progression-schedule')
  return asked.filter(marker => known[marker] === undefined)
}
