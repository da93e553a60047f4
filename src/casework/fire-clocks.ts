import { isoDay } from '#kernel'
import { theHouse, type House, type Tx } from '#platform'
import type { Case, Clock } from './case.ts'
import { makeMoveIn } from './make-move.ts'
import type { ClockShape, Process } from './process.ts'
import { takeNextFiring } from './clocks.repository.ts'
import { loadCase } from './repository.ts'
import { announceStep, momentOf } from './step.ts'

/**
 * Fires every clock of a process that has come to fire: the house makes the clock's move, or announces its fact. Each
 * fires once, also when two processes do this at the same time. Gives how many fired.
 */
export async function fireClocks(house: House, process: Process): Promise<number> {
  let fired = 0
  let after: string | undefined
  for (;;) {
    const { today, now } = momentOf(house)
    const from = after
    let taken: string | undefined
    try {
      await house.db.transaction(theHouse, async tx => {
        const next = await takeNextFiring(tx, process, { today, now, after: from })
        taken = next?.clock.id
        if (next) await fire(house, tx, process, next)
      })
      if (taken !== undefined) fired += 1
    } catch (error) {
      // One that fails is undone and tried again at the next round; it does not keep back the others.
      if (taken === undefined) throw error
      house.log.error({ clock: taken, process: process.name, error: String(error) }, 'a clock failed')
    }
    if (taken === undefined) return fired
    after = taken
  }
}

async function fire(
  house: House,
  tx: Tx,
  process: Process,
  { clock, case: id }: { clock: Clock; case: string },
): Promise<void> {
  const declared = process.clocks[clock.name]
  // A clock that the process no longer has: it is taken out of the way, and nothing follows.
  if (!declared) return
  const held = await loadCase(tx, process, id)
  await tell(house, tx, process, { held, clock, declared })
  if (declared.moves === undefined) return
  const made = await makeMoveIn(house, tx, process, { id, move: declared.moves, input: {}, over: held.version })
  if (!made.ok) house.log.warn({ case: id, clock: clock.name, code: made.refusal.code }, 'a clock fired in vain')
}

async function tell(
  house: House,
  tx: Tx,
  process: Process,
  { held, clock, declared }: { held: Case; clock: Clock; declared: ClockShape },
): Promise<void> {
  await announceStep(house, tx, process, {
    name: clock.name,
    announces: declared.announces,
    before: held,
    after: held,
    reason: undefined,
    now: house.clock.now(),
    besides: {
      before: { clock: clock.name, waiting: true },
      after: { clock: clock.name, waiting: false, dueOn: isoDay(clock.dueOn) },
    },
  })
}
