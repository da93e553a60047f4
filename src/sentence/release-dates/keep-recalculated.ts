import type { House, Tx } from '#platform'
import { bookingOf } from '#sentence/sentences'
import { sameInput } from './outcome.schema.ts'
import { latestOf } from './repository.ts'
import { keep } from './work-out.ts'
import type { NewOutcome } from './work-out-many.ts'

/**
 * Keeps new calculations for people whose dates an edition of the law moves, each as if it had been worked out for that
 * person alone. What a snapshot was taken of is looked at again first: gives those people about whom what is recorded
 * has changed since, for whom nothing was kept.
 */
export async function keepRecalculated(
  tx: Tx,
  house: House,
  { changed, edition, reason }: { changed: readonly NewOutcome[]; edition: string; reason: string },
): Promise<readonly string[]> {
  const left: string[] = []
  for (const { person, outcome } of changed) {
    const before = await latestOf(tx, person)
    const booking = await bookingOf(house, tx, person)
    if (!before || !sameInput({ booking: booking.ok ? booking.value : null }, before.input)) {
      left.push(person)
      continue
    }
    const { input } = before
    await keep(tx, house, { person, because: 'law', reason, before, edition, input, outcome, byHand: null })
  }
  return left
}
