import { calculate, whyMoved, type Booking, type Edition, type KindCode, type WhyMoved, type WorkedOut } from '#law'
import type { Tx, House } from '#platform'
import { editionOn, findEdition } from '#sentence/rulebook'
import type { Calculation } from './calculation.ts'
import { anyMoved, movedDates, type Moved } from './comparison.ts'
import { optionsOf, type Input } from './outcome.ts'
import { calculationOf } from './repository.ts'

/** One date under two laws, with the reason for the difference. */
export interface MovedByLaw extends Moved {
  readonly why: readonly WhyMoved[]
}

/** A calculation worked out again as the law stood when it was made, beside another law. */
export interface Redone {
  readonly calculation: Calculation
  readonly asMade: Edition
  readonly compared: Edition
  /** Undefined when there was nothing to work out: no booking could be made. */
  readonly dates: readonly MovedByLaw[] | undefined
  /** False when working it out again by the same law gives other dates than were kept. */
  readonly asKept: boolean
}

/** Works a calculation out again by the edition that it used and by another: today's, unless one is named. */
export async function redo(
  house: House,
  tx: Tx,
  {
    person,
    calculation: id,
    edition,
  }: { readonly person: string; readonly calculation: string; readonly edition?: string | undefined },
): Promise<Redone> {
  const calculation = await calculationOf(tx, person, id)
  const asMade = await findEdition(tx, calculation.edition)
  const compared = edition === undefined ? await editionOn(tx, house.clock.today()) : await findEdition(tx, edition)
  return { calculation, ...redoneBy(calculation, asMade, compared) }
}

/** What a calculation gives under two editions of the law. */
export function redoneBy(calculation: Calculation, asMade: Edition, compared: Edition): Omit<Redone, 'calculation'> {
  const { booking } = calculation.input
  if (booking === null) return { asMade, compared, dates: undefined, asKept: true }
  const [before, after] = [
    workedOut(calculation.input, booking, asMade),
    workedOut(calculation.input, booking, compared),
  ]
  const kept = calculation.byHand === null ? calculation.outcome.dates : before.calculation.dates
  return {
    asMade,
    compared,
    asKept: !anyMoved(movedDates(kept, before.calculation.dates)),
    dates: movedDates(before.calculation.dates, after.calculation.dates).map(moved => ({
      ...moved,
      // What the law works out is of the law's own kinds.
      why: moved.days === 0 ? [] : whyMoved(moved.kind as KindCode, before, after),
    })),
  }
}

function workedOut(input: Input, booking: Booking, edition: Edition): WorkedOut {
  return { calculation: calculate(booking, edition, optionsOf(input)), edition }
}
