// npm run bench -- nation [--people 330000] [--bookings 10000,87000,330000] [--cores 4,2] [--server postgresql://…]
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { addInventedStaff } from '#organisation/staff'
import { readConfiguration } from '#platform'
import { fillWithInventedPeople } from '../../demo/index.ts'
import { openHouse } from '../../src/cli/open-house.ts'
import { multiply } from './multiply.repository.ts'

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    people: { type: 'string', default: '330000' },
    bookings: { type: 'string', default: '10000,87000,330000' },
    cores: { type: 'string', default: String(availableParallelism()) },
    server: { type: 'string', default: 'postgresql://root@127.0.0.1:5432/postgres' },
  },
})

const people = Number(values.people)
const sizes = values.bookings.split(',').map(Number)
const name = `throughcare_bench_nation_${people}`
const own = Object.assign(new URL(values.server), { pathname: `/${name}` }).href

async function ask<Row extends object>(url: string, statement: string, parameters: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(statement, parameters)).rows
  } finally {
    await client.end()
  }
}

/** The database of invented people, filled when it is not there yet. It is kept, so that the next run is quick. */
async function fill(): Promise<void> {
  const there = await ask(values.server, 'select 1 from pg_database where datname = $1', [name])
  if (there.length === 0) await ask(values.server, `create database ${name}`)
  const { house } = await openHouse(readConfiguration({ DATABASE_URL: own, DEMO_PEOPLE: values.people }))
  const began = performance.now()
  await addInventedStaff(house)
  const added = await fillWithInventedPeople(house, { people, seed: 1 })
  if (added > 0) console.log(`Invented ${added} people in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  await house.db.asOwner(connection => multiply(connection, Math.max(...sizes)))
  await house.close()
}

interface Told {
  readonly people: number
  readonly tookMs: number
  readonly mostMemoryMb: number
  readonly processorMs: number
  readonly report: { readonly people: number; readonly moved: number; readonly withoutDates: number }
}

/** Runs the command line, as anybody would, on so many cores. Gives the database's processor time as well. */
async function recalculate(args: readonly string[], cores: number): Promise<Told & { readonly databaseMs: number }> {
  const few = cores < availableParallelism()
  const list = Array.from({ length: cores }, (_, at) => at).join(',')
  const command = [process.execPath, 'bin/throughcare.mjs', 'recalculate', '--rehearse', '--json', ...args]
  const [program = '', ...rest] = few ? ['taskset', '-c', list, ...command] : command
  const child = spawn(program, rest, {
    env: { ...process.env, DATABASE_URL: own, DEMO_PEOPLE: values.people },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString()
  })
  const database = databaseTime()
  await new Promise(resolve => child.on('close', resolve))
  return { ...(JSON.parse(said) as Told), databaseMs: await database.end() }
}

/** Milliseconds that one tick of a processor's count takes on Linux. */
const TICK_MS = 10

/** Counts the processor time of the server's processes that work for this database, where it runs on this machine. */
function databaseTime(): { end(): Promise<number> } {
  const spent = new Map<number, number>()
  const ending = new AbortController()
  const look = async () => {
    while (!ending.signal.aborted) {
      const rows = await ask<{ pid: number }>(own, 'select pid from pg_stat_activity where datname = $1', [name])
      for (const { pid } of rows) spent.set(pid, ticksOf(pid) ?? spent.get(pid) ?? 0)
      await new Promise(resolve => setTimeout(resolve, 200))
    }
  }
  const looking = look()
  return {
    async end() {
      ending.abort()
      await looking
      return [...spent.values()].reduce((sum, ticks) => sum + ticks, 0) * TICK_MS
    },
  }
}

/** Undefined when the process has just ended. */
function ticksOf(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return Number(fields[11]) + Number(fields[12])
  } catch {
    return undefined
  }
}

/** Everybody in custody, or the first so many bookings of the whole house, those in custody first. */
async function measure(what: string, args: readonly string[], cores: number): Promise<void> {
  const load = loadavg()[0] ?? 0
  const { tookMs, mostMemoryMb, processorMs, databaseMs, report } = await recalculate(args, cores)
  const bookings = report.people - report.withoutDates
  const seconds = (ms: number) => (ms / 1000).toFixed(1).padStart(6)
  const each = ((processorMs + databaseMs) / Math.max(1, bookings)).toFixed(2)
  console.log(
    `${what.padEnd(32)} ${cores} cores ${String(report.people).padStart(7)} people ${String(bookings).padStart(7)} bookings ` +
      `${String(report.moved).padStart(7)} moved ${seconds(tookMs)} s on the clock (load ${load.toFixed(1)}); ` +
      `processor: program ${seconds(processorMs)} s, database ${seconds(databaseMs)} s, ${each} ms a booking; ${mostMemoryMb} MB`,
  )
}

await fill()
const law = ['--edition', 'before-the-sentencing-act-2026']
for (const cores of values.cores.split(',').map(Number)) {
  await measure('custody, the law in force', [], cores)
  await measure('custody, another law', law, cores)
  for (const size of sizes) {
    const those = ['--anywhere', '--class', 'standard-determinate', '--most', String(size)]
    await measure(`${size} bookings, another law`, [...law, ...those], cores)
  }
}
