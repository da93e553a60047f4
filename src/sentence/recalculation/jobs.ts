import { theHouse, type Job } from '#platform'
import { carryOn } from './carry-on.ts'
import { runningRuns } from './repository.ts'

/** Works on a run that was just started. */
export const carryOnRun: Job<{ readonly run: string }> = {
  name: 'recalculation.carry-on',
  async run(house, { run }) {
    await carryOn(house, run)
  },
}

/** Goes on with runs that a program left unfinished, and helps with those that others work on. */
export const carryOnAll: Job = {
  name: 'recalculation.carry-on-all',
  every: '* * * * *',
  async run(house) {
    for (const run of await house.db.transaction(theHouse, tx => runningRuns(tx))) await carryOn(house, run)
  },
}
