import { join } from 'node:path'
import type { Configuration } from '../configuration.ts'
import { databaseOver, type Database } from './database.ts'
import { embeddedEngine } from './embedded.ts'
import { serverEngine } from './server.ts'

/** Opens the database that the configuration names: a server by DATABASE_URL, else the embedded one in DATA_DIR. */
export async function openDatabase(configuration: Configuration): Promise<Database> {
  const { DATABASE_URL, DATABASE_CONNECTIONS, DATA_DIR } = configuration
  if (DATABASE_URL !== undefined) return databaseOver(serverEngine(DATABASE_URL, DATABASE_CONNECTIONS))
  return databaseOver(await embeddedEngine({ folder: join(DATA_DIR, 'database') }))
}
