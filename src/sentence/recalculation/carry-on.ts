import { theHouse, threadsOf, type Actor, type House } from '#platform'
import { recalculationFinished } from './facts.ts'
import { recalculatePart } from './recalculate-part.ts'
import { progressOf, runOf, saveRun } from './repository.ts'
import { countReport, countWave } from './results.repository.ts'
import type { Progress, Run, Running } from './run.ts'

export interface CarryOnOptions {
  /** Told after each part how far the run has come, by whoever works on it. */
  readonly onProgress?: (progress: Progress) => void
}

/** Parts that are read, written and waited for while the threads work on others. */
const PARTS_AHEAD = 2
const TOLD_EACH_MS = 250

/**
 * Works on a run until none of its parts is left, and counts what it came to. Any number of programs may do so at once,
 * on any number of machines; one that is killed leaves its parts to the others, or to whoever carries on after it.
 */
export async function carryOn(house: House, id: string, { onProgress }: CarryOnOptions = {}): Promise<Run> {
  const run = await house.db.transaction(theHouse, tx => runOf(tx, id))
  if (run.state !== 'running') return run
  const lanes = house.db.engine === 'server' ? threadsOf(house.configuration) + PARTS_AHEAD : 1
  const tell = teller(house, id, onProgress)
  const ends = await Promise.allSettled(Array.from({ length: lanes }, () => lane(house, run, tell)))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return finish(house, id)
}

async function lane(house: House, run: Running, tell: () => Promise<void>): Promise<void> {
  // A rehearsal that is lost with the machine is done again; what is kept for real is waited for. The embedded engine would
  // lose it with the process already.
  const options = { relaxed: run.mode === 'rehearsal' && house.db.engine === 'server' }
  for (;;) {
    const done = await house.db.transaction(asStarter(run), tx => recalculatePart(house, tx, run), options)
    if (done === undefined) return
    await tell()
  }
}

/** Tells how far the run has come, at most a few times a second. */
function teller(house: House, id: string, onProgress: CarryOnOptions['onProgress']): () => Promise<void> {
  let next = 0
  return async () => {
    if (!onProgress || performance.now() < next) return
    next = performance.now() + TOLD_EACH_MS
    onProgress(await house.db.transaction(theHouse, tx => progressOf(tx, id)))
  }
}

/** The house does the work, so that nobody of the cohort is passed over; what it writes is signed by who asked for it. */
function asStarter({ startedBy }: Running): Actor {
  return { ...theHouse, username: startedBy }
}

/** Counts what the run came to, once: whoever comes here first, when no part is left. */
function finish(house: House, id: string): Promise<Run> {
  return house.db.transaction(theHouse, async tx => {
    const run = await runOf(tx, id, { hold: true })
    if (run.state !== 'running' || (await progressOf(tx, id)).partsLeft > 0) return run
    await countWave(tx, id, run.on)
    const finished: Run = {
      ...run,
      state: 'finished',
      endedAt: house.clock.now(),
      report: await countReport(tx, id),
    }
    await saveRun(tx, finished)
    await house.announce(tx, recalculationFinished, { subject: { house: true }, of: { run: id } })
    return finished
  })
}
