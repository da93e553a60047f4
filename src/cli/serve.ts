import type { AddressInfo } from 'node:net'
import { setTimeout as rest } from 'node:timers/promises'
import { openLog, sessionKeys, whyNotDevelopment, type Configuration } from '#platform'
import { buildServer } from '../server.ts'
import { inventPeople } from './invent-people.ts'
import { openHouse, version, type OpenedHouse } from './open-house.ts'

/** A house that answers requests. */
export interface Serving extends OpenedHouse {
  /** Where people reach it: `http://127.0.0.1:3000`. */
  readonly address: string
  /** Milliseconds until it listened. */
  readonly readyAfterMs: number
  /** Ends requests and jobs under way, then closes the database. */
  stop(): Promise<void>
}

/** Jobs begin a little later than the doors open: whoever waits for the first page goes before them. */
const JOBS_AFTER_MS = 2000

/** Opens the house and listens. `tell`: for what takes longer than a moment. */
export async function serve(configuration: Configuration, tell: (text: string) => void): Promise<Serving> {
  const began = performance.now()
  // Said before a database is made that nobody could then sign in to.
  const whyNot = configuration.OIDC_ISSUER === undefined ? whyNotDevelopment(configuration) : undefined
  if (whyNot !== undefined) throw new Error(whyNot)
  const log = openLog(configuration.LOG_LEVEL)
  const took: Record<string, number> = {}
  const since = (name: string, from: number) => {
    took[name] = Math.round(performance.now() - from)
    return performance.now()
  }
  const opened = await openHouse(configuration, log)
  let mark = since('openMs', began)
  const { house, jobs } = opened
  try {
    await inventPeople(house, tell)
    mark = since('fillMs', mark)
    const app = await buildServer(house, {
      sessionKeys: sessionKeys(configuration),
      log,
      version,
      measureProcess: true,
    })
    mark = since('buildMs', mark)
    await app.listen({ host: configuration.HOST, port: configuration.PORT })
    since('listenMs', mark)
    log.info({ code: 'house.open', ...took }, 'open')
    const readyAfterMs = Math.round(performance.now() - began)
    const stopping = new AbortController()
    const starting = rest(JOBS_AFTER_MS, undefined, { signal: stopping.signal })
      .then(() => jobs.start(house))
      .catch((error: unknown) => {
        if (!stopping.signal.aborted) log.error({ code: 'jobs.not-started', error }, 'Jobs do not run')
      })
    return {
      ...opened,
      address: addressOf(configuration, app.server.address()),
      readyAfterMs,
      async stop() {
        stopping.abort()
        await starting
        await app.close()
        await jobs.stop()
        await house.close()
      },
    }
  } catch (error) {
    await house.close()
    throw error
  }
}

function addressOf({ PUBLIC_URL, HOST }: Configuration, listening: AddressInfo | string | null): string {
  if (PUBLIC_URL !== undefined) return PUBLIC_URL
  const port = typeof listening === 'object' && listening !== null ? listening.port : 0
  return `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`
}
