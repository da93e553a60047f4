import type PgBoss from 'pg-boss'
import type { Database } from '../database/database.ts'
import type { House } from '../house.ts'
import type { Log } from '../log.ts'
import type { Job, Room } from '../room.ts'
import { isSetUp, letRequestsSend, ownersDatabase, queueNames, SCHEMA, withinTransaction } from './jobs.repository.ts'

/** The jobs of a house: kept in its database, so that any of its processes can do them, and none is lost. */
export interface Jobs {
  /** As the house queues a job: in the caller's transaction. */
  readonly queue: House['queue']
  /** Makes sure that every room's job can be queued. Before requests are taken; quick when nothing is new. */
  prepare(): Promise<void>
  /** Begins to do them, and those that run at set times. After listening, so that starting up stays quick. */
  start(house: House): Promise<void>
  /** Lets those under way end, and begins no others. */
  stop(): Promise<void>
}

export interface JobsOptions {
  readonly log: Log
  /** Seconds between looks for new work. */
  readonly pollSeconds?: number
}

/** How often a job that failed is tried again, each time after twice as long. */
const RETRIES = 5
const FIRST_RETRY_SECONDS = 10
const LONGEST_STOP_MS = 10_000

/** Sets up the queue over a database of either kind. */
export function jobsOver(db: Database, rooms: readonly Room[], { log, pollSeconds = 2 }: JobsOptions): Jobs {
  const jobs = rooms.flatMap(room => room.jobs ?? [])
  let loading: Promise<PgBoss> | undefined
  let started = false

  const boss = () => {
    loading ??= load(db, log)
    return loading
  }

  return {
    async queue(tx, job, of) {
      const sender = await boss()
      const id = await sender.send(job.name, of, { db: withinTransaction(tx) })
      // Nothing is lost in silence: without its queue the job would simply not be there.
      if (id === null) throw new Error(`The job ${job.name} has no queue: its room must list it among its jobs`)
    },
    async prepare() {
      if (jobs.length === 0) return
      if (!(await isSetUp(db))) {
        const { default: PgBoss } = await import('pg-boss')
        await ownersDatabase(db).executeSql(PgBoss.getConstructionPlans(SCHEMA), [])
      }
      await letRequestsSend(db)
      const there = await queueNames(db)
      for (const { name } of jobs.filter(job => !there.includes(job.name)))
        await (
          await boss()
        ).createQueue(name, {
          name,
          retryLimit: RETRIES,
          retryDelay: FIRST_RETRY_SECONDS,
          retryBackoff: true,
        })
    },
    async start(house) {
      if (jobs.length === 0) return
      const worker = await boss()
      await worker.start()
      started = true
      await setTimes(worker, jobs)
      for (const job of jobs)
        await worker.work<object>(job.name, { pollingIntervalSeconds: pollSeconds }, async batch => {
          for (const { data } of batch) await runOne(house, job, data)
        })
    },
    async stop() {
      if (!started) return
      started = false
      await (await boss()).stop({ graceful: true, wait: true, timeout: LONGEST_STOP_MS })
    },
  }
}

async function load(db: Database, log: Log): Promise<PgBoss> {
  const { default: PgBoss } = await import('pg-boss')
  const boss = new PgBoss({ db: ownersDatabase(db), schema: SCHEMA })
  boss.on('error', error => log.error({ code: 'jobs.queue', error }, 'The queue of jobs failed'))
  return boss
}

async function setTimes(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const timed = jobs.filter(({ every }) => every !== undefined)
  for (const { name } of await boss.getSchedules())
    if (!timed.some(job => job.name === name)) await boss.unschedule(name)
  for (const { name, every = '' } of timed) await boss.schedule(name, every, {}, { tz: 'Europe/London' })
}

async function runOne(house: House, job: Job, of: unknown): Promise<void> {
  try {
    await job.run(house, typeof of === 'object' && of !== null ? of : {})
  } catch (error) {
    house.log.error({ code: 'jobs.failed', job: job.name, error }, 'A job failed; it is tried again')
    throw error
  }
}
