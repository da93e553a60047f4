import type { Day } from '#kernel'
import type { House, Tx } from '#platform'
import { idsOf } from '#record/people'
import { adjustmentsInForce } from '#sentence/sentences'
import type { Calculation } from './calculation.ts'
import { releaseOn } from './date-kinds.ts'
import type { EarlierExpiry } from './outcome.ts'
import { lastCheckedBeforeRelease } from './repository.ts'
import { answerNow } from './work-out.ts'

/** An end confirmed before that is later than what the record comes to now. */
export interface OfferedExpiry extends EarlierExpiry {
  /** The end that the record comes to. */
  readonly workedOut: Day
}

/**
 * The end of sentence that a person was told for an earlier period of custody, where it is later than what the record comes
 * to now: whoever works the dates out says whether it is kept. It is that of the newest confirmed dates of which the check
 * two days before release was made and whose day of release has come, unless deductions were left over then.
 */
export async function offeredExpiry(house: House, tx: Tx, person: string): Promise<OfferedExpiry | undefined> {
  const earlier = await lastCheckedBeforeRelease(tx, person)
  if (!earlier) return undefined
  const { id, number, outcome } = earlier
  const released = releaseOn(outcome.dates)
  const endsOn = endConfirmedIn(earlier)
  if (released === undefined || released > house.clock.today() || endsOn === undefined) return undefined
  if (await deductionsWereLeftOver(tx, earlier)) return undefined
  const { SLED } = (await answerNow(tx, house, person)).outcome.dates
  if (SLED === undefined || endsOn <= SLED) return undefined
  return { calculation: id, number, endsOn, workedOut: SLED }
}

function endConfirmedIn({ outcome: { dates } }: Calculation): Day | undefined {
  return dates.SLED ?? (dates.SED === dates.LED ? dates.SED : undefined)
}

/** Whether days are recorded as unused that stand with a sentence of these dates, or with none. */
async function deductionsWereLeftOver(tx: Tx, { person, input }: Calculation): Promise<boolean> {
  const sentences = new Set(input.booking?.parts.map(({ id }) => id))
  const adjustments = await adjustmentsInForce(tx, await idsOf(tx, person))
  return adjustments.some(
    ({ kind, days, sentence }) =>
      kind === 'unused-deductions' && days > 0 && (sentence === null || sentences.has(sentence)),
  )
}
