// npm run bench -- my-work --database postgresql://… : over a house that `npm start -- --people 330000` has filled.
import { performance } from 'node:perf_hooks'
import {
  buildHouse,
  databaseOver,
  machineClock,
  migrate,
  migrationsIn,
  noLog,
  readConfiguration,
  serverEngine,
  theHouse,
  type House,
  type Role,
} from '#platform'
import { buildServer } from '../../src/server.ts'
import { rooms } from '../../src/rooms.ts'
import { signedInAs, type Browser } from '../../test/browser.ts'

const at = process.argv.indexOf('--database')
const url = at < 0 ? undefined : process.argv[at + 1]
if (url === undefined) throw new Error('Name the filled database: --database postgresql://user@host/name')

/** Members of staff of each role, and how often each opens each page. */
const [STAFF, TIMES] = [12, 15]
/** The first ones also compile the page and plan the queries. */
const WARMING = 20

const pages = ['/', '/release-dates', '/release-dates?kind=second-check', '/release-dates/notices']

function figures(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other)
  const part = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1).padStart(7)
  return `p50 ${part(0.5)}  p95 ${part(0.95)}  p99 ${part(0.99)}  (${sorted.length} times)`
}

/** Those who hold a role, from places all over the country. */
async function holdersOf(house: House, role: Role): Promise<readonly string[]> {
  const directory = house.rooms.find(room => room.directory)?.directory
  const all = await house.db.transaction(theHouse, tx => directory?.staffForSignIn(tx) ?? Promise.resolve([]))
  const holders = all.filter(({ roles, places }) => roles.includes(role) && places.length > 0)
  const step = Math.max(1, Math.floor(holders.length / STAFF))
  return holders.filter((_, index) => index % step === 0).map(({ username }) => username)
}

async function timesOf(browsers: readonly Browser[], address: string): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < TIMES; round += 1) {
    for (const browser of browsers) {
      const began = performance.now()
      const reply = await browser.ask('GET', address)
      times.push(performance.now() - began)
      if (reply.statusCode !== 200) throw new Error(`${address}: ${reply.statusCode}`)
    }
  }
  return times.slice(WARMING)
}

const db = databaseOver(serverEngine(url, 4))
await migrate(db, migrationsIn('migrations'))
const house: House = buildHouse({
  db,
  clock: machineClock(),
  configuration: readConfiguration({ LOG_LEVEL: 'silent', RATE_PER_MINUTE: '0' }),
  log: noLog,
  rooms,
})
const app = await buildServer(house)
try {
  for (const role of ['sentence-calculation-clerk', 'offender-management-unit-manager'] as const) {
    const browsers: Browser[] = []
    for (const username of await holdersOf(house, role)) browsers.push(await signedInAs(app, username))
    console.log(`${role}, ${browsers.length} members of staff:`)
    for (const page of pages) console.log(`  ${page.padEnd(36)} ${figures(await timesOf(browsers, page))}`)
  }
} finally {
  await app.close()
  await house.close()
}
