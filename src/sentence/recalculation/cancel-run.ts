import type { Result } from '#kernel'
import type { Actor, House } from '#platform'
import { requireRun } from './access.ts'
import type { CannotRecalculate } from './cohort.ts'
import { recalculationCancelled } from './facts.ts'
import { runOf, saveRun } from './repository.ts'
import { cancel, type Cancelled } from './run.ts'

/** Ends a run before everybody was recalculated: parts under way come to their end, and no others are begun. */
export function cancelRun(house: House, actor: Actor, id: string): Promise<Result<Cancelled, CannotRecalculate>> {
  return house.db.transaction(actor, async tx => {
    const run = await runOf(tx, id, { hold: true })
    requireRun(house, actor, run.mode, run.places)
    const cancelled = cancel(run, house.clock.now())
    if (!cancelled.ok) return cancelled
    await saveRun(tx, cancelled.value)
    await house.announce(tx, recalculationCancelled, { subject: { house: true }, of: { run: id } })
    return cancelled
  })
}
