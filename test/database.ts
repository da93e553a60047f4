// Databases for tests: migrated once, and lent to one test file after another, empty each time.
import { databaseOver, embeddedEngine, migrate, serverEngine, type Database } from '#platform'
import { emptyTo, formOf, type Form } from './empty.repository.ts'
import { migratedDump, migrations } from './migrated.ts'
import { createDatabase, dropDatabase } from './on-server.ts'

interface Kept {
  readonly database: Database
  readonly form: Form
}

/** Those that nobody has now, in this worker. */
const free: Kept[] = []

/** An embedded database takes some 0.7 GB: one is kept for the next file, others are let go. */
const MOST_FREE = 1

/** A database of its own for one test file, on the engine that the run is about. Close it in `afterAll`. */
export async function testDatabase(): Promise<Database> {
  const kept = free.pop() ?? (await made())
  let closed = false
  const whileOpen = <Value>(work: () => Promise<Value>): Promise<Value> =>
    closed ? Promise.reject(new Error('This database was closed: another test may have it now')) : work()
  return {
    engine: kept.database.engine,
    transaction: (actor, work, options) => whileOpen(() => kept.database.transaction(actor, work, options)),
    asOwner: work => whileOpen(() => kept.database.asOwner(work)),
    async close() {
      if (closed) return
      closed = true
      if (free.length >= MOST_FREE) return kept.database.close()
      await kept.database.asOwner(connection => emptyTo(connection, kept.form))
      free.push(kept)
    },
  }
}

async function made(): Promise<Kept> {
  const server = process.env['THROUGHCARE_TEST_DATABASE'] ?? ''
  const database =
    server === '' ? databaseOver(await embeddedEngine({ from: await migratedDump() })) : await onServer(server)
  if (server !== '') await migrate(database, migrations)
  return { database, form: await database.asOwner(formOf) }
}

/** Dropped when it is closed or, when it is kept for the next file, as the run ends. */
async function onServer(server: string): Promise<Database> {
  const { name, url } = await createDatabase(server)
  const database = databaseOver(serverEngine(url, 6))
  return {
    ...database,
    async close() {
      await database.close()
      await dropDatabase(server, name)
    },
  }
}
