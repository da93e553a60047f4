import type { Day, Text } from '#kernel'
import {
  calculate,
  envelopeOf,
  hintsOf,
  unusedDeductions,
  type Edition,
  type KindCode,
  type SentenceEnvelope,
} from '#law'
import type { Tx } from '#platform'
import { findEdition } from '#sentence/rulebook'
import type { Calculation } from './calculation.ts'
import { sameDates } from './date-kinds.ts'
import { optionsOf } from './outcome.ts'

/** What is noted beside the dates of a calculation: none of it is a date of its own. */
export interface Notes {
  /** What to note about each date, as seen today. */
  readonly hints: { readonly [kind in KindCode]?: readonly Text[] }
  /** The sentences seen as one; undefined where they have no end. */
  readonly envelope: SentenceEnvelope | undefined
  /** Days of remand and tagged bail for which nothing is left to be served. Those recorded as unused are off already. */
  readonly daysLeftOver: number
}

/** What is noted beside the dates of a calculation, by the law that it was worked out by. */
export async function notesOf(tx: Tx, calculation: Calculation, today: Day): Promise<Notes> {
  return notesBy(calculation, await findEdition(tx, calculation.edition), today)
}

/** The same by an edition that is known. */
export function notesBy({ input, outcome, byHand }: Calculation, edition: Edition, today: Day): Notes {
  const { booking } = input
  if (booking === null) return { hints: {}, envelope: undefined, daysLeftOver: 0 }
  const daysLeftOver = unusedDeductions(booking, edition)
  const worked = calculate(booking, edition, { ...optionsOf(input), datesOnly: true })
  // A hint tells how its date came about, so it stands only beside the date that came about so.
  const asKept = byHand === null && sameDates(worked.dates, outcome.dates)
  if (!asKept) return { hints: {}, envelope: undefined, daysLeftOver }
  return {
    hints: hintsOf({ booking, calculation: worked, edition, today }),
    envelope: envelopeOf(booking, worked),
    daysLeftOver,
  }
}
