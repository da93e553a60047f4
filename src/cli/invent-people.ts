import { addInventedStaff } from '#organisation/staff'
import type { House } from '#platform'
import { fillWithInventedPeople } from '../../demo/index.ts'

/** The seed of the invented population: the same seed gives the same people. */
export const SEED = 20_261_121

/** So many people are there before anybody notices the waiting. */
const MANY = 20_000

/** Fills an empty house with invented staff and people. `tell`: how far it has come, when there are many. */
export async function inventPeople(house: House, tell: (text: string) => void): Promise<void> {
  const { DEMO_PEOPLE: people } = house.configuration
  if (people === 0) return
  await addInventedStaff(house)
  const began = performance.now()
  let next = 0.05
  await fillWithInventedPeople(house, {
    people,
    seed: SEED,
    onProgress(done) {
      if (people < MANY || done < next * people) return
      const seconds = Math.round((performance.now() - began) / 1000)
      tell(`Inventing people: ${done} of ${people}, after ${seconds} seconds`)
      next += 0.05
    },
  })
}
