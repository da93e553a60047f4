import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { theHouse } from '../access/actor.ts'
import { machineClock } from '../clock.ts'
import { readConfiguration } from '../configuration.ts'
import { buildHouse, type House } from '../house.ts'
import { noLog } from '../log.ts'
import type { Job, Room } from '../room.ts'
import { jobsOver, type Jobs } from './jobs.ts'

const seen: { of: object; try: number }[] = []
let failures = 0

const ring: Job<{ bell: string }> = {
  name: 'practice.ring',
  async run(house, of) {
    seen.push({ of, try: seen.length })
    await house.db.transaction(theHouse, async () => undefined)
  },
}
const stumble: Job = {
  name: 'practice.stumble',
  async run() {
    failures += 1
    throw new Error('stumbled')
  },
}
const daily: Job = { name: 'practice.daily', every: '5 4 * * *', run: async () => undefined }
const unknown: Job = { name: 'practice.unknown', run: async () => undefined }
const practice: Room = { name: 'practice', jobs: [ring, stumble, daily] }

describe('jobs', () => {
  let house: House
  let jobs: Jobs
  beforeAll(async () => {
    const db = await testDatabase()
    jobs = jobsOver(db, [practice], { log: noLog, pollSeconds: 0.5 })
    house = buildHouse({
      db,
      clock: machineClock(),
      configuration: readConfiguration({ DEMO_PEOPLE: '0' }),
      log: noLog,
      rooms: [practice],
      queue: jobs.queue,
    })
    await jobs.prepare()
  })
  afterAll(async () => {
    await jobs.stop()
    await house.close()
  })

  const until = async (holds: () => boolean) => {
    const end = performance.now() + 15_000
    while (!holds() && performance.now() < end) await new Promise(resolve => setTimeout(resolve, 50))
  }

  test('queued in a transaction run after its commit, and never when it is rolled back', async () => {
    await house.db.transaction(theHouse, tx => house.queue(tx, ring, { bell: 'kept before the start' }))
    const failing = house.db.transaction(theHouse, async tx => {
      await house.queue(tx, ring, { bell: 'rolled back' })
      throw new Error('the change failed')
    })
    await expect(failing).rejects.toThrow('the change failed')
    await jobs.start(house)
    await house.db.transaction(theHouse, tx => house.queue(tx, ring, { bell: 'kept after it' }))
    await until(() => seen.length === 2)
    expect(seen.map(({ of }) => of)).toEqual([{ bell: 'kept before the start' }, { bell: 'kept after it' }])
  })

  test('a job that fails is kept to be tried again', async () => {
    await house.db.transaction(theHouse, tx => house.queue(tx, stumble, {}))
    await until(() => failures === 1)
    const stateOf = () =>
      house.db.asOwner(async connection => {
        const { rows } = await connection.query(
          `select state::text from pgboss.job where name = 'practice.stumble'`,
          [],
        )
        return (rows as { state: string }[])[0]?.state
      })
    let state = await stateOf()
    const end = performance.now() + 5000
    while (state === 'active' && performance.now() < end) {
      await new Promise(resolve => setTimeout(resolve, 50))
      state = await stateOf()
    }
    expect(state).toBe('retry')
  })

  test('those at set times are set by the clock of England and Wales', async () => {
    const { rows } = await house.db.asOwner(connection =>
      connection.query('select name, cron, timezone from pgboss.schedule', []),
    )
    expect(rows).toEqual([{ name: 'practice.daily', cron: '5 4 * * *', timezone: 'Europe/London' }])
  })

  test('a job that no room lists cannot be queued, so that none is lost in silence', async () => {
    await expect(house.db.transaction(theHouse, tx => house.queue(tx, unknown, {}))).rejects.toThrow('has no queue')
  })

  test('preparing again changes nothing and is quick', async () => {
    const began = performance.now()
    await jobsOver(house.db, [practice], { log: noLog }).prepare()
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
