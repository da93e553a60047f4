import type { Booking } from './booking.ts'
import { calculate as calculateTerms, type Calculation, type Options } from './calculation/calculate.ts'
import type { Edition } from './editions.ts'
import { calculateBeside } from './indeterminate/calculate-beside.ts'

/** Works out dates as an edition of the law gives them: of terms, and of sentences without an end beside them. */
export function calculate(booking: Booking, edition: Edition, options: Options = {}): Calculation {
  const { indeterminate = [] } = booking
  if (indeterminate.length === 0) return calculateTerms(booking, edition, options)
  return calculateBeside(booking, indeterminate, { edition, options })
}
