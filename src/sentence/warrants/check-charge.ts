import { addDays, addTerm, addYears, day, emptyTerm, termInWords, type Day, type Term } from '#kernel'
import { shortDay } from '#web'
import type { Circumstances, Fault } from './fault.ts'
import { LONGEST, committedOn, sentenceFor, type Charge, type ImposedSentence } from './order.ts'
import { questionsAbout } from './questions.ts'
import type { PassableType } from './reference.ts'
import { termsOf } from './terms-of.ts'

const sentencingCode = day('2020-12-01')
/** From here a detention and training order may be of any length (Police, Crime, Sentencing and Courts Act 2022 s.158). */
const anyLength = day('2022-06-28')
/** Months that a detention and training order could last before (Sentencing Code s.236). */
const setLengths = [4, 6, 8, 10, 12, 18, 24]

/** The order that a charge stands in. */
export interface InOrder {
  readonly heardOn: Day
  readonly charges: readonly Charge[]
}

/** What is wrong with one charge of an order. `at` is its JSON pointer. */
export function checkCharge(
  charge: Charge,
  at: string,
  order: InOrder,
  circumstances: Circumstances,
): readonly Fault[] {
  return [
    ...checkOffence(charge, at, order.heardOn, circumstances),
    ...checkOutcome(charge, at, circumstances),
    ...checkSharing(charge, at, order.charges),
    ...(charge.sentence
      ? checkSentence(charge, charge.sentence, at, { ...circumstances, heardOn: order.heardOn })
      : []),
    ...checkAnswers(charge, at, order, circumstances),
  ]
}

function checkOffence(charge: Charge, at: string, heardOn: Day, { offence, today }: Circumstances): readonly Fault[] {
  const faults: Fault[] = []
  const { committedFrom, committedUntil } = charge
  if (charge.offence === '') faults.push({ code: 'warrant.no-offence', at: `${at}/offence` })
  else if (!offence(charge.offence)) faults.push({ code: 'warrant.unknown-offence', at: `${at}/offence` })

  if (committedFrom < addYears(today, -100)) {
    faults.push({ code: 'warrant.offence-date-out-of-range', at: `${at}/committedFrom` })
  } else if (committedFrom > heardOn) {
    faults.push({ code: 'warrant.offence-after-hearing', at: `${at}/committedFrom` })
  }
  if (committedUntil !== null && committedUntil < committedFrom) {
    faults.push({ code: 'warrant.offence-range-backwards', at: `${at}/committedUntil` })
  } else if (committedUntil !== null && committedUntil > heardOn && committedFrom <= heardOn) {
    faults.push({ code: 'warrant.offence-range-after-hearing', at: `${at}/committedUntil` })
  }
  return [...faults, ...wrongOffence(charge, at)]
}

/** Offence codes that say something went wrong when the warrant was made out. */
function wrongOffence({ offence, committedFrom }: Charge, at: string): readonly Fault[] {
  const fault = (code: Fault['code']): readonly Fault[] => [{ code, at: `${at}/offence` }]
  if (offence === 'CL77036') return fault('warrant.generic-conspiracy')
  if (/^SC070(?:0[2-9]|1[0-3])$/.test(offence)) return fault('warrant.encouraging-or-assisting')
  if (offence.startsWith('PH97003') && committedFrom >= sentencingCode) return fault('warrant.breach-of-1997-order')
  if (offence === 'SE20512' || offence === 'CJ03523') return fault('warrant.suspended-sentence-offence')
  if (offence.startsWith('SE20') && committedFrom < sentencingCode) {
    return fault('warrant.offence-before-sentencing-code')
  }
  return []
}

function checkOutcome(charge: Charge, at: string, { outcome }: Circumstances): readonly Fault[] {
  const { outcome: code, sentence, sharesSentenceOf } = charge
  if (code === '') return [{ code: 'warrant.no-outcome', at: `${at}/outcome` }]
  const known = outcome(code)
  if (!known) return [{ code: 'warrant.unknown-outcome', at: `${at}/outcome` }]
  const punished = sentence !== null || sharesSentenceOf !== null
  if (known.custody && !punished) return [{ code: 'warrant.outcome-without-sentence', at: `${at}/sentence` }]
  if (!known.custody && !known.mayStand && punished) {
    return [{ code: 'warrant.sentence-without-outcome', at: `${at}/outcome` }]
  }
  return []
}

/** One sentence for several charges stands at one of them; the others name that one. */
function checkSharing(charge: Charge, at: string, charges: readonly Charge[]): readonly Fault[] {
  const { id, sentence, sharesSentenceOf } = charge
  if (sharesSentenceOf === null) return []
  const fault = (code: Fault['code']): readonly Fault[] => [{ code, at: `${at}/sharesSentenceOf` }]
  if (sentence !== null) return fault('warrant.shares-and-has-a-sentence')
  const main = charges.find(each => each.id === sharesSentenceOf)
  return main?.sentence && main.id !== id ? [] : fault('warrant.shares-no-sentence')
}

function checkSentence(
  charge: Charge,
  sentence: ImposedSentence,
  at: string,
  { heardOn, sentenceType }: Circumstances & { readonly heardOn: Day },
): readonly Fault[] {
  if (sentence.type === '') return [{ code: 'warrant.no-sentence-type', at: `${at}/sentence/type` }]
  const type = sentenceType(sentence.type)
  if (!type) return [{ code: 'warrant.unknown-sentence-type', at: `${at}/sentence/type` }]
  return [
    ...checkType(charge, type, `${at}/sentence/type`, heardOn),
    ...checkTerm(sentence, type, at, heardOn),
    ...checkLicence(sentence, type, at, heardOn),
    ...checkFine(sentence, type, `${at}/sentence/finePence`),
  ]
}

/** Whether a court could pass a type of sentence on the day, for an offence of that day. */
function checkType(charge: Charge, type: PassableType, at: string, heardOn: Day): readonly Fault[] {
  const { from, until, offencesFrom } = type
  const values = (on: Day) => ({ day: { en: shortDay('en', on), cy: shortDay('cy', on) } })
  if (from !== null && heardOn < from) return [{ code: 'warrant.sentence-type-too-early', at, values: values(from) }]
  if (until !== null && heardOn >= until) {
    return [{ code: 'warrant.sentence-type-too-late', at, values: values(addDays(until, -1)) }]
  }
  return offencesFrom !== null && committedOn(charge) < offencesFrom
    ? [{ code: 'warrant.sentence-type-not-for-offence', at, values: values(offencesFrom) }]
    : []
}

function checkTerm(
  { term, wholeLife }: ImposedSentence,
  type: PassableType,
  at: string,
  heardOn: Day,
): readonly Fault[] {
  const { tariff, longest } = termsOf[type.family]
  const pointer = `${at}/sentence/term`
  if (wholeLife) {
    if (!tariff) return [{ code: 'warrant.whole-life-not-allowed', at: `${at}/sentence/wholeLife` }]
    return emptyTerm(term) ? [] : [{ code: 'warrant.whole-life-with-a-minimum', at: pointer }]
  }
  if (emptyTerm(term)) return [{ code: tariff ? 'warrant.no-minimum-term' : 'warrant.zero-term', at: pointer }]
  if (tooLong(term)) return [{ code: 'warrant.term-too-long', at: pointer }]
  if (type.family === 'detention-and-training') return checkTrainingOrder(term, pointer, heardOn)
  return longest !== undefined && addTerm(heardOn, term) > addTerm(heardOn, longest)
    ? [{ code: 'warrant.term-over-the-most', at: pointer, values: { length: termInWords(longest) } }]
    : []
}

function checkTrainingOrder(term: Term, at: string, heardOn: Day): readonly Fault[] {
  const ends = addTerm(heardOn, term)
  const months = (count: number) => addTerm(heardOn, { years: 0, months: count, weeks: 0, days: 0 })
  if (ends > months(24)) return [{ code: 'warrant.training-order-over-24-months', at }]
  return heardOn < anyLength && !setLengths.some(count => months(count) === ends)
    ? [{ code: 'warrant.training-order-of-no-set-length', at }]
    : []
}

/** The licence part, where the type has one, measured by the calendar from the day of sentence. */
function checkLicence({ licence }: ImposedSentence, type: PassableType, at: string, heardOn: Day): readonly Fault[] {
  const fault = (code: Fault['code'], values?: Fault['values']): readonly Fault[] => [
    { code, at: `${at}/sentence/licence`, ...(values ? { values } : {}) },
  ]
  const bounds = termsOf[type.family].licence
  if (!bounds) return licence === null ? [] : fault('warrant.licence-not-allowed')
  if (licence === null || emptyTerm(licence)) return fault('warrant.no-licence-term')
  if (tooLong(licence)) return fault('warrant.term-too-long')
  const [ends, least, most] = [licence, bounds.least, bounds.most].map(each => addTerm(heardOn, each)) as [
    Day,
    Day,
    Day,
  ]
  if (ends >= least && ends <= most) return []
  if (type.family === 'special') return fault('warrant.licence-not-twelve-months')
  return ends < least
    ? fault('warrant.licence-too-short', { length: termInWords(bounds.least) })
    : fault('warrant.licence-too-long', { length: termInWords(bounds.most) })
}

function checkFine({ finePence }: ImposedSentence, type: PassableType, at: string): readonly Fault[] {
  if (!termsOf[type.family].fine) return finePence === null ? [] : [{ code: 'warrant.fine-not-allowed', at }]
  if (finePence === null) return [{ code: 'warrant.no-fine-amount', at }]
  return finePence === 0 ? [{ code: 'warrant.fine-of-nothing', at }] : []
}

/** The questions about the offence, asked for the sentence that was passed for it, its own or a shared one. */
function checkAnswers(
  charge: Charge,
  at: string,
  { heardOn, charges }: InOrder,
  { offence, sentenceType }: Circumstances,
): readonly Fault[] {
  const sentence = sentenceFor(charge, charges)
  const type = sentence && sentenceType(sentence.type)
  const known = offence(charge.offence)
  if (!sentence || !type || !known) return []
  const asked = questionsAbout({ sentence, heardOn, type }, known.markers)
  const faults = asked
    .filter(marker => charge.answers[marker] === undefined)
    .map((marker): Fault => ({ code: 'warrant.question-unanswered', at: `${at}/answers/${marker}` }))
  const unexplained = asked.includes('progression-schedule') && charge.answers['progression-schedule'] === true
  return unexplained && (charge.answersReason ?? '').trim() === ''
    ? [...faults, { code: 'warrant.schedule-without-reason', at: `${at}/answersReason` }]
    : faults
}

function tooLong({ years, months, weeks, days }: Term): boolean {
  return years > LONGEST.years || months > LONGEST.months || weeks > LONGEST.weeks || days > LONGEST.days
}
