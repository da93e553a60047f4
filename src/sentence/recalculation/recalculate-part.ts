import type { House, ThreadWork, Tx } from '#platform'
import { whereTheyAre } from '#record/people'
import {
  keepRecalculated,
  snapshotsOf,
  workOutMany,
  type ManyToWorkOut,
  type ManyWorkedOut,
} from '#sentence/release-dates'
import { markDone, takePart } from './repository.ts'
import { insertResults } from './results.repository.ts'
import type { Running } from './run.ts'

const work: ThreadWork<ManyToWorkOut, ManyWorkedOut> = { name: 'work-out-many', run: workOutMany }

/** Recalculates the next part of a run. How many people it was; undefined when none is left. */
export async function recalculatePart(house: House, tx: Tx, run: Running): Promise<number | undefined> {
  const part = await takePart(tx, run.id)
  if (!part) return undefined
  const { law, against, mode, reason } = run
  const snapshots = await snapshotsOf(tx, part.people)
  const where = await whereTheyAre(tx, part.people)
  const { compared, changed } = await house.inThread(work, { law, against, snapshots, forReal: mode === 'for-real' })
  const changedSince = await keepRecalculated(tx, house, { changed, edition: law.id, reason })
  await insertResults(tx, run.id, { where, compared, changedSince })
  await markDone(tx, run.id, part, house.clock.now())
  return part.people.length
}
