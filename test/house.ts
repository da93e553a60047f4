import {
  buildHouse,
  noLog,
  readConfiguration,
  windableClock,
  type Actor,
  type House,
  type Role,
  type Room,
} from '#platform'
import { rooms as everyRoom } from '../src/rooms.ts'
import { testDatabase } from './database.ts'

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
