import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seedOrganisation } from '#organisation/places'
import {
  builtThreads,
  buildHouse,
  jobsOver,
  machineClock,
  migrate,
  migrationsIn,
  noLog,
  openDatabase,
  type Configuration,
  type House,
  type Jobs,
  type Log,
} from '#platform'
import { rooms } from '../rooms.ts'

declare global {
  /** True only in the program that tools/build.mjs builds as a whole, its threads with it. */
  var throughcareBuilt: boolean | undefined
}

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url))

/** The version of the program. */
export const version = (createRequire(import.meta.url)(join(projectFolder, 'package.json')) as { version: string })
  .version

export interface OpenedHouse {
  readonly house: House
  readonly jobs: Jobs
  /** The migrations that were run: all of them on the first start, none on most. */
  readonly migrated: readonly string[]
}

/** Opens the database that the configuration names, brings it up to date, and puts the whole house together over it. */
export async function openHouse(configuration: Configuration, log: Log = noLog): Promise<OpenedHouse> {
  const db = await openDatabase(configuration)
  try {
    const migrated = await migrate(db, migrationsIn(join(projectFolder, 'migrations')))
    const jobs = jobsOver(db, rooms, { log })
    const house = buildHouse({
      db,
      clock: machineClock(),
      configuration,
      log,
      rooms,
      queue: jobs.queue,
      ...(globalThis.throughcareBuilt ? { threads: builtThreads(join(projectFolder, 'dist'), configuration) } : {}),
    })
    await seedOrganisation(house)
    await jobs.prepare()
    return { house, jobs, migrated }
  } catch (error) {
    await db.close()
    throw error
  }
}
