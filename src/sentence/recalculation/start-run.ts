import { ok, refuse, type Result } from '#kernel'
import type { Edition } from '#law'
import { newId, type Actor, type House } from '#platform'
import { editionOn, keepEdition } from '#sentence/rulebook'
import { mayRecalculateTheNation, requireRun } from './access.ts'
import { carryOnRun } from './jobs.ts'
import type { CannotRecalculate, Cohort } from './cohort.ts'
import { choosePeople, prisonsOf } from './choose-people.ts'
import { recalculationStarted } from './facts.ts'
import { insertRun, runningRuns } from './repository.ts'
import type { Mode, Running } from './run.ts'

export interface ToRecalculate {
  readonly mode: Mode
  readonly cohort: Cohort
  /** What calculations use today when left out; no other may be used for real. */
  readonly law?: Edition | undefined
  /** The law to compare with: what calculations use today when left out. For real, what is kept is compared. */
  readonly against?: Edition | undefined
  readonly reason: string
}

/**
 * Starts a recalculation of many people, which a job then carries on with. Those who may not do so for the nation do it
 * for prisons where they work.
 */
export async function startRun(
  house: House,
  actor: Actor,
  { mode, cohort, law, against, reason }: ToRecalculate,
): Promise<Result<Running, CannotRecalculate>> {
  const places = (await prisonsOf(house, cohort)) ?? []
  requireRun(house, actor, mode, places)
  const own = places.length > 0 && places.every(place => actor.places.includes(place))
  if (!own && !mayRecalculateTheNation(house, actor)) return refuse({ code: 'recalculation.own-prison' })
  const people = await choosePeople(house, actor, cohort)
  if (people.length === 0) return refuse({ code: 'recalculation.nobody' })
  return house.db.transaction(actor, async tx => {
    if (mode === 'for-real' && (await runningRuns(tx, 'for-real')).length > 0)
      return refuse({ code: 'recalculation.running' })
    const inUse = await editionOn(tx, house.clock.today())
    if (mode === 'for-real' && law !== undefined && law.id !== inUse.id)
      return refuse({ code: 'recalculation.not-in-force' })
    const run: Running = {
      id: newId(),
      version: 1,
      mode,
      state: 'running',
      cohort,
      law: law ?? inUse,
      against: against ?? inUse,
      reason,
      people: people.length,
      places,
      startedBy: actor.username,
      startedAt: house.clock.now(),
      on: house.clock.today(),
    }
    // What is kept by it must be possible to work out again.
    if (mode === 'for-real') await keepEdition(tx, run.law, run.startedAt)
    await insertRun(tx, run, people)
    await house.announce(tx, recalculationStarted, {
      subject: { house: true },
      of: { run: run.id, mode, people: people.length },
      reason,
    })
    await house.queue(tx, carryOnRun, { run: run.id })
    return ok(run)
  })
}
