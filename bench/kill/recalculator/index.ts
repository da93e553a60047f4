// Rehearses a recalculation of invented people, and says after each part how far it has come. Run by
// test/kill/recalculation.test.ts, which kills it in the midst.
import { writeSync } from 'node:fs'
import { addInventedStaff } from '#organisation/staff'
import { readConfiguration, theHouse } from '#platform'
import { carryOn, startRun } from '#sentence/recalculation'
import { fillWithInventedPeople } from '../../../demo/index.ts'
import { openHouse } from '../../../src/cli/open-house.ts'

const { house } = await openHouse(readConfiguration(process.env))
await addInventedStaff(house)
await fillWithInventedPeople(house, { people: Number(process.env['DEMO_PEOPLE']), seed: 1 })
const started = await startRun(house, theHouse, {
  mode: 'rehearsal',
  cohort: { anywhere: true },
  reason: 'To be killed',
})
if (!started.ok) throw new Error(started.refusal.code)
await carryOn(house, started.value.id, {
  onProgress: ({ done }) => writeSync(1, `${started.value.id} ${done}\n`),
})
