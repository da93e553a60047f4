import { addInventedStaff } from '#organisation/staff'
import type { House } from '#platform'

/** The seed of the invented population: the same seed gives the same people. */
export const SEED = 20_261_121

interface Generator {
  fillWithInventedPeople(
    house: House,
    options: { readonly people: number; readonly seed: number; readonly onProgress?: (done: number) => void },
  ): Promise<unknown>
}

/** Fills an empty house with invented staff and people. */
export async function inventPeople(house: House, tell: (text: string) => void): Promise<void> {
  const { DEMO_PEOPLE } = house.configuration
  if (DEMO_PEOPLE === 0) return
  await addInventedStaff(house)
  const generator = await loadGenerator()
  if (!generator) return
  let next = 0.25
  await generator.fillWithInventedPeople(house, {
    people: DEMO_PEOPLE,
    seed: SEED,
    onProgress(done) {
      if (DEMO_PEOPLE < 20_000 || done < next * DEMO_PEOPLE) return
      tell(`Inventing people: ${done} of ${DEMO_PEOPLE}`)
      next += 0.25
    },
  })
}

async function loadGenerator(): Promise<Generator | undefined> {
  try {
    return await import('../../demo/index.ts')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}
