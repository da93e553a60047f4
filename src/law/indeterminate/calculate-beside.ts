import { addDays, emptyTerm, latest, type Day, type Text } from '#kernel'
import type { Booking, IndeterminateSentence } from '../booking.ts'
import { calculate, refusedCalculation, type Calculation, type Options } from '../calculation/calculate.ts'
import { checkRecord } from '../calculation/check-record.ts'
import { refusal } from '../calculation/refusals.ts'
import type { Edition } from '../editions.ts'
import type { Dates } from '../kinds.ts'
import { licenceOf } from './licence.ts'
import { minimumTermOf, type Begins, type MinimumTerm, type WithMinimumTerm } from './minimum-term.ts'
import { asking } from '../ask-first.ts'
import { decided } from '../questions.ts'
import { together } from './together.ts'
import { indeterminateWords, type IndeterminateRefusalCode } from './words.ts'

/**
 * Works out dates where there are sentences without an end: the minimum term of each, the terms beside them as if they
 * stood alone, and what the one does to the other.
 */
export function calculateBeside(
  booking: Booking,
  sentences: readonly IndeterminateSentence[],
  { edition, options }: { readonly edition: Edition; readonly options: Options },
): Calculation {
  const refused = (...codes: readonly IndeterminateRefusalCode[]): Calculation =>
    refusedCalculation(
      edition,
      codes.map(code => ({ code, says: indeterminateWords[code] })),
    )
  if (edition.checks.onlyWhatThePublicServiceSupports) return refused('UNSUPPORTED_SENTENCE_TYPE')
  // With terms beside them the record is checked with those.
  const wrong = edition.checks.recordHoldsTogether && booking.parts.length === 0 ? checkRecord(booking) : []
  if (wrong.length > 0) return refusedCalculation(edition, wrong.map(refusal))
  const endless = new Set(sentences.map(({ id }) => id))
  if (booking.parts.some(({ follows }) => follows !== undefined && endless.has(follows)))
    return refused('law.term-follows-sentence-without-end')
  if (sentences.some(({ minimumTerm }) => minimumTerm && emptyTerm(minimumTerm)))
    return refused('law.zero-minimum-term')

  const terms = booking.parts.length > 0 ? calculate(termsOnly(booking, sentences), edition, options) : undefined
  if (terms && terms.refused.length > 0) return terms
  const released = terms && releasedFrom(terms.dates)
  const { readOn } = edition
  const served: MinimumTerm[] = []
  for (const sentence of sentences.filter(hasMinimumTerm)) {
    const begins = beginsOf(sentence, booking, released)
    if (begins === 'sentence-without-end-begins') return asking(edition, [begins])
    if (begins === 'law.follows-nothing') return refused(begins)
    served.push(minimumTermOf(sentence, booking, { begins, readOn }))
  }
  const licences = sentences.map(sentence => licenceOf(sentence, booking, readOn))
  const open = licences.flatMap(licence => licence.open ?? [])
  if (open.length > 0) return asking(edition, open)
  return together({
    terms: terms ?? refusedCalculation(edition, []),
    released,
    served,
    licences,
    options,
    readOn,
    sentences,
  })
}

/** The booking without what counts towards a sentence without an end alone. */
function termsOnly(booking: Booking, sentences: readonly IndeterminateSentence[]): Booking {
  const days = new Set(booking.parts.map(({ imposedOn }) => imposedOn))
  const own = new Set(sentences.map(({ imposedOn }) => imposedOn).filter(on => !days.has(on)))
  const credited = ({ kind }: Booking['adjustments'][number]) => kind === 'remand' || kind === 'tagged-bail'
  const adjustments = booking.adjustments.filter(each => !credited(each) || !own.has(each.appliesFrom))
  return { ...booking, adjustments }
}

function hasMinimumTerm(sentence: IndeterminateSentence): sentence is WithMinimumTerm {
  return sentence.minimumTerm !== undefined
}

/** When somebody would be released from the terms alone. */
function releasedFrom(dates: Dates): Day | undefined {
  const days = [dates.CRD, dates.ARD, dates.PRRD, dates.MTD].filter(on => on !== undefined)
  const [first, ...more] = days
  return first === undefined ? undefined : latest(first, ...more)
}

/** From when the minimum term runs, or what must be known first. */
function beginsOf(
  sentence: WithMinimumTerm,
  booking: Booking,
  released: Day | undefined,
): Begins | 'law.follows-nothing' | 'sentence-without-end-begins' {
  const ownDay: Begins = {
    on: sentence.imposedOn,
    because: {
      en: 'The day of sentence is the first day served.',
      cy: "Diwrnod y ddedfryd yw'r diwrnod cyntaf a gyflawnir.",
    },
  }
  if (sentence.follows === undefined) return ownDay
  if (released === undefined) return 'law.follows-nothing'
  const choice = decided(booking, 'sentence-without-end-begins')
  if (choice === undefined) return 'sentence-without-end-begins'
  const because: Text = {
    en: `Decided: ${choice.says.en}. ${choice.reason}`,
    cy: `Penderfynwyd: ${choice.says.cy}. ${choice.reason}`,
  }
  return { on: choice.answer === 'at-release' ? addDays(released, 1) : sentence.imposedOn, because }
}
