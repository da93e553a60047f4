import { asking } from './ask-first.ts'
import { bringBackFromCurfew, fromCurfew, lengthOfRecall } from './beyond/recalls.ts'
import { takeOffPayments } from './beyond/fines.ts'
import { restrictRelease } from './beyond/terrorism.ts'
import { countTime } from './beyond/time.ts'
import { unchanged, type Translate, type Translated } from './beyond/translated.ts'
import type { Booking } from './booking.ts'
import { calculate as calculateTerms, type Calculation, type Options } from './calculation/calculate.ts'
import { reasonsOf, type Step, type Workings } from './calculation/workings.ts'
import type { Edition } from './editions.ts'
import { calculateBeside } from './indeterminate/calculate-beside.ts'
import type { Dates } from './kinds.ts'

/** What goes beyond the public service, in the order in which it is put into terms that the timeline knows. */
const translations: readonly Translate[] = [
  restrictRelease,
  countTime,
  takeOffPayments,
  bringBackFromCurfew,
  lengthOfRecall,
]

/**
 * Works out dates as an edition of the law gives them: of terms, and of sentences without an end beside them. What the
 * public service refuses is put into terms that the timeline knows first, unless the edition says otherwise.
 */
export function calculate(booking: Booking, edition: Edition, options: Options = {}): Calculation {
  if (edition.checks.onlyWhatThePublicServiceSupports) return workedOut(booking, edition, options)
  const translated = translate(booking, edition)
  if (translated.open.length > 0) return asking(edition, translated.open)
  const found = workedOut(translated.booking, edition, options)
  return withNotes(booking.parts.some(fromCurfew) ? withoutCurfew(found) : found, translated.notes)
}

function workedOut(booking: Booking, edition: Edition, options: Options): Calculation {
  const { indeterminate = [] } = booking
  if (indeterminate.length === 0) return calculateTerms(booking, edition, options)
  return calculateBeside(booking, indeterminate, { edition, options })
}

function translate(booking: Booking, edition: Edition): Translated {
  return translations.reduce((before, next) => {
    const { booking: after, notes, open } = next(before.booking, edition)
    return { booking: after, notes: [...before.notes, ...notes], open: [...before.open, ...open] }
  }, unchanged(booking))
}

/** Nobody is released on another curfew after being brought back from one. */
function withoutCurfew(found: Calculation): Calculation {
  const { HDCED: _, ...dates }: Dates = found.dates
  const { HDCED: __, ...workings }: Workings = found.workings
  return { ...found, dates, workings, reasons: reasonsOf(workings) }
}

/** What was done to the booking stands before every working. */
function withNotes(found: Calculation, notes: readonly Step[]): Calculation {
  if (notes.length === 0) return found
  const workings: Workings = Object.fromEntries(
    Object.entries(found.workings).map(([kind, steps]) => [kind, [...notes, ...steps]]),
  )
  return { ...found, workings, reasons: reasonsOf(workings) }
}
