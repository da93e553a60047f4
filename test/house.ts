import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import {
  buildHouse,
  databaseOver,
  embeddedEngine,
  migrate,
  migrationsIn,
  noLog,
  readConfiguration,
  serverEngine,
  windableClock,
  type Actor,
  type Database,
  type House,
  type Role,
  type Room,
} from '#platform'
import { rooms as everyRoom } from '../src/rooms.ts'

/** A whole house for a test: a real database of its own, a clock that can be wound, and no port. */
export interface TestHouse extends House {
  readonly clock: ReturnType<typeof windableClock>
}

export interface TestHouseOptions {
  readonly rooms?: readonly Room[]
  /** The instant at which the clock stands. */
  readonly now?: string
  readonly ticking?: boolean
}

const folder = join(import.meta.dirname, '..', 'migrations')

let migrated: Promise<Blob> | undefined

/** An embedded database, migrated once in this process and copied for each that asks. */
async function embedded(): Promise<Database> {
  migrated ??= (async () => {
    const engine = await embeddedEngine({})
    await migrate(databaseOver(engine), migrationsIn(folder))
    const dump = await engine.dump()
    await engine.close()
    return dump
  })()
  return databaseOver(await embeddedEngine({ from: await migrated }))
}

/** A database of a random name on the server that THROUGHCARE_TEST_DATABASE names, dropped when it is closed. */
async function onServer(url: string): Promise<Database> {
  const name = `throughcare_test_${randomBytes(6).toString('hex')}`
  const administer = async (statement: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await administer(`create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  const database = databaseOver(serverEngine(own.href, 6))
  await migrate(database, migrationsIn(folder))
  return {
    ...database,
    async close() {
      await database.close()
      await administer(`drop database if exists ${name} with (force)`)
    },
  }
}

/** A database of its own for one test file, on the engine that the run is about. Close it in `afterAll`. */
export function testDatabase(): Promise<Database> {
  const url = process.env['THROUGHCARE_TEST_DATABASE']
  return url === undefined || url === '' ? embedded() : onServer(url)
}

/** A house with its own database. One for each test file, closed in `afterAll`; each test makes the people it needs. */
export async function testHouse({
  rooms = everyRoom,
  now = '2026-11-21T09:00:00Z',
  ticking = true,
}: TestHouseOptions = {}): Promise<TestHouse> {
  const clock = windableClock(now, { ticking })
  const configuration = readConfiguration({ DEMO_PEOPLE: '0', LOG_LEVEL: 'silent', RATE_PER_MINUTE: '0' })
  return { ...buildHouse({ db: await testDatabase(), clock, configuration, log: noLog, rooms }), clock }
}

/** A member of staff for a test. */
export function staff(username: string, role: Role | readonly Role[], ...places: readonly string[]): Actor {
  const held = typeof role === 'string' ? [role] : role
  return { kind: 'staff', username, name: `Test ${username}`, roles: held, places }
}
