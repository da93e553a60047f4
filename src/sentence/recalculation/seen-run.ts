import { NotFound, type House, type Tx } from '#platform'
import { mayRecalculateTheNation } from './access.ts'
import { newestRuns, runOf } from './repository.ts'
import type { Run } from './run.ts'

/** A run, when the transaction's actor may see it: headquarters every one, others those about places where they work. */
export async function seenRun(house: House, tx: Tx, id: string): Promise<Run> {
  const run = await runOf(tx, id)
  if (!maySee(house, tx, run)) throw new NotFound(`recalculation ${id}`)
  return run
}

/** The newest runs that the transaction's actor may see. */
export async function seenRuns(house: House, tx: Tx, most: number): Promise<readonly Run[]> {
  return (await newestRuns(tx, most * 4)).filter(run => maySee(house, tx, run)).slice(0, most)
}

function maySee(house: House, { actor }: Tx, { places }: Run): boolean {
  const own = places.length > 0 && places.every(place => actor.places.includes(place))
  return own || mayRecalculateTheNation(house, actor)
}
