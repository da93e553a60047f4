import { addTerm, addYears, day, emptyTerm, term, type Day, type Term } from '#kernel'
import type { Circumstances, Fault } from './fault.ts'
import { LONGEST, type Charge, type ImposedSentence } from './order.ts'
import { questionsAbout } from './questions.ts'

const sentencingCode = day('2020-12-01')
/** Extended sentences with automatic release ended here (Criminal Justice and Courts Act 2015). */
const automaticExtendedEnded = day('2015-04-13')

/** What is wrong with one charge of an order, taken by itself. `at` is its JSON pointer. */
export function checkCharge(charge: Charge, at: string, heardOn: Day, circumstances: Circumstances): readonly Fault[] {
  return [
    ...checkOffence(charge, at, heardOn, circumstances),
    ...checkOutcome(charge, at, circumstances),
    ...(charge.sentence ? checkSentence(charge, charge.sentence, at, { heardOn, ...circumstances }) : []),
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

function checkOutcome({ outcome: code, sentence }: Charge, at: string, { outcome }: Circumstances): readonly Fault[] {
  if (code === '') return [{ code: 'warrant.no-outcome', at: `${at}/outcome` }]
  const known = outcome(code)
  if (!known) return [{ code: 'warrant.unknown-outcome', at: `${at}/outcome` }]
  if (known.custody && !sentence) return [{ code: 'warrant.outcome-without-sentence', at: `${at}/sentence` }]
  if (!known.custody && sentence) return [{ code: 'warrant.sentence-without-outcome', at: `${at}/outcome` }]
  return []
}

function checkSentence(
  charge: Charge,
  sentence: ImposedSentence,
  at: string,
  circumstances: Circumstances & { readonly heardOn: Day },
): readonly Fault[] {
  const { heardOn, offence } = circumstances
  const faults: Fault[] = []
  const type = circumstances.sentenceType(sentence.type)
  if (sentence.type === '') faults.push({ code: 'warrant.no-sentence-type', at: `${at}/sentence/type` })
  else if (!type) faults.push({ code: 'warrant.unknown-sentence-type', at: `${at}/sentence/type` })
  else if (type.from !== null && heardOn < type.from) {
    faults.push({ code: 'warrant.sentence-type-too-early', at: `${at}/sentence/type` })
  } else if (heardOn >= (type.code === 'LASPO_AR' ? automaticExtendedEnded : (type.until ?? Infinity))) {
    faults.push({ code: 'warrant.sentence-type-too-late', at: `${at}/sentence/type` })
  }

  const endless = type?.family === 'indeterminate'
  if (emptyTerm(sentence.term) && !endless) faults.push({ code: 'warrant.zero-term', at: `${at}/sentence/term` })
  if (tooLong(sentence.term)) faults.push({ code: 'warrant.term-too-long', at: `${at}/sentence/term` })
  if (type) faults.push(...checkLicence(sentence, type.family, at, heardOn))
  if (type?.family === 'fine-default' && sentence.finePence === null) {
    faults.push({ code: 'warrant.no-fine-amount', at: `${at}/sentence/finePence` })
  }

  const known = offence(charge.offence)
  if (known && type) {
    for (const marker of questionsAbout({ sentence, heardOn, type }, known.markers)) {
      if (charge.answers[marker] === undefined) {
        faults.push({ code: 'warrant.question-unanswered', at: `${at}/answers/${marker}` })
      }
    }
  }
  return faults
}

/** Extended and special sentences have a licence part, measured by the calendar from the day of sentence. */
function checkLicence({ licence }: ImposedSentence, family: string, at: string, heardOn: Day): readonly Fault[] {
  const fault = (code: Fault['code']): readonly Fault[] => [{ code, at: `${at}/sentence/licence` }]
  const needed = family === 'extended' || family === 'special'
  if (!needed) return licence === null ? [] : fault('warrant.licence-not-allowed')
  if (licence === null || emptyTerm(licence)) return fault('warrant.no-licence-term')
  if (tooLong(licence)) return fault('warrant.term-too-long')
  const ends = addTerm(heardOn, licence)
  const years = (count: number): Day => addTerm(heardOn, term({ years: count }))
  if (family === 'special') return ends === years(1) ? [] : fault('warrant.licence-not-twelve-months')
  if (ends < years(1)) return fault('warrant.licence-under-one-year')
  return ends > years(8) ? fault('warrant.licence-over-eight-years') : []
}

function tooLong({ years, months, weeks, days }: Term): boolean {
  return years > LONGEST.years || months > LONGEST.months || weeks > LONGEST.weeks || days > LONGEST.days
}
