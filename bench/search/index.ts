// node tools/run.mjs bench/search/bench.ts [--people 330000] [--server postgresql://…] [--keep] [--reuse] [--plans]
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import pg from 'pg'
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
  type Actor,
  type Directory,
  type House,
} from '#platform'
import { addPeopleInBulk, findPeople, refreshTermFrequencies, takeStock } from '#record/people'
import { isoDay } from '#kernel'
import { chanceOf, forename, inventedPerson, surname } from './population.ts'
import { rooms } from '../../src/rooms.ts'
import { timePages } from './pages.ts'
import { printPlans } from './plans.ts'

const flag = (name: string) => process.argv.includes(`--${name}`)
const option = (name: string, usual: string) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? usual : (process.argv[at + 1] ?? usual)
}

const size = Number(option('people', '330000'))
const server = option('server', 'postgresql://root@127.0.0.1:5432/postgres')
const database = `throughcare_bench_search_${size}`
const own = Object.assign(new URL(server), { pathname: `/${database}` }).href

const clerk: Actor = {
  kind: 'staff',
  username: 'clerk',
  name: '',
  roles: ['sentence-calculation-clerk'],
  places: ['P01'],
}
const officer: Actor = { kind: 'staff', username: 'officer', name: '', roles: ['prison-officer'], places: ['P01'] }

async function administer(statement: string): Promise<{ rows: unknown[] }> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    return await client.query(statement)
  } finally {
    await client.end()
  }
}

async function load(house: House): Promise<void> {
  const began = performance.now()
  const opening = { on: house.clock.today(), at: house.clock.now(), by: 'house', demo: true }
  await house.db.asOwner(async connection => {
    for (let from = 0; from < size; from += 10_000) {
      const batch = Array.from({ length: Math.min(10_000, size - from) }, (_, at) => inventedPerson(from + at))
      await addPeopleInBulk(connection, batch, opening)
    }
    await takeStock(connection)
  })
  console.log(`Loaded ${size} people in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  const counting = performance.now()
  await refreshTermFrequencies.run(house, {})
  console.log(`Counted their names, dates and postcodes in ${((performance.now() - counting) / 1000).toFixed(1)} s`)
}

/** What is typed, by kind, with how much of it there is in a day's work. */
function typed(): readonly { readonly kind: string; readonly share: number; readonly make: (at: number) => string }[] {
  const someone = (at: number) => inventedPerson((at * 7919) % size)
  const misspell = (word: string, at: number) => {
    const place = 1 + (at % Math.max(1, word.length - 2))
    return word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2)
  }
  return [
    { kind: 'forename and surname', share: 30, make: at => `${someone(at).name.forename} ${someone(at).name.surname}` },
    { kind: 'surname, forename', share: 15, make: at => `${someone(at).name.surname}, ${someone(at).name.forename}` },
    { kind: 'surname', share: 15, make: at => someone(at).name.surname },
    { kind: 'common surname', share: 5, make: at => ['smith', 'jones', 'taylor', 'khan'][at % 4] ?? 'smith' },
    { kind: 'beginning of a surname', share: 8, make: at => someone(at).name.surname.slice(0, 3) },
    { kind: 'two letters', share: 2, make: at => someone(at).name.surname.slice(0, 2) },
    {
      kind: 'surname and initial',
      share: 5,
      make: at => `${someone(at).name.surname} ${someone(at).name.forename[0] ?? ''}`,
    },
    {
      kind: 'name and year of birth',
      share: 5,
      make: at => `${someone(at).name.surname} ${isoDay(someone(at).dateOfBirth).slice(0, 4)}`,
    },
    {
      kind: 'name and date of birth',
      share: 5,
      make: at => `${someone(at).name.surname} ${isoDay(someone(at).dateOfBirth)}`,
    },
    { kind: 'misspelt surname', share: 5, make: at => misspell(someone(at).name.surname, at) },
    {
      kind: 'misspelt forename and surname',
      share: 5,
      make: at => `${someone(at).name.forename} ${misspell(someone(at).name.surname, at)}`,
    },
    {
      kind: 'names that nobody has together',
      share: 5,
      make: at => `${forename(chanceOf(at))}${at} ${surname(chanceOf(at + 9))}`.replace(/\d+/, ''),
    },
    { kind: 'number', share: 10, make: at => someone(at).identifiers[0]?.value ?? '' },
  ]
}

function figures(times: readonly number[]): string {
  const sorted = times.toSorted((left, right) => left - right)
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1).padStart(7)
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  most ${at(1)} ms`
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function searches(house: House, who: string, actor: Actor): Promise<void> {
  const all: number[] = []
  for (const { kind, share, make } of typed()) {
    const times: number[] = []
    for (let at = 0; at < share * 6; at += 1) {
      times.push(await time(() => findPeople(house, actor, { typed: make(at * 31 + share), limit: 25 })))
    }
    if (kind !== 'number') all.push(...times)
    console.log(`  ${kind.padEnd(32)} ${figures(times)}`)
  }
  console.log(`${who}: every name search     ${figures(all)}`)
}

/** The one member of staff who signs in. */
const clerks: Directory = {
  staffForSignIn: async () => [{ ...clerk, says: { en: 'A clerk', cy: 'Clerc' } }],
  actorFor: async (_, username) => (username === clerk.username ? clerk : undefined),
}

async function pages(house: House): Promise<void> {
  const chance = chanceOf(5)
  const listed = await findPeople(house, clerk, { typed: '', heldAt: 'P01', limit: 100 })
  const ids = Array.from({ length: 300 }, () => listed.people[Math.floor(chance() * listed.people.length)]?.id ?? '')
  const names = Array.from({ length: 300 }, (_, at) => inventedPerson((at * 7919) % size).name)
  const timed = await timePages(house, clerk, [
    { kind: "a person's overview", of: ids.map(id => `/people/${id}`) },
    { kind: "a person's details", of: ids.map(id => `/people/${id}/details`) },
    { kind: "a person's history", of: ids.map(id => `/people/${id}/history`) },
    {
      kind: 'people found by name',
      of: names.map(name => `/find?q=${encodeURIComponent(`${name.surname} ${name.forename}`)}`),
    },
  ])
  console.log('Pages, as the server gives them:')
  for (const { kind, times } of timed) console.log(`  ${kind.padEnd(32)} ${figures(times)}`)
}

const { rows: there } = await administer(`select 1 from pg_database where datname = '${database}'`)
if (there.length > 0 && !flag('reuse')) await administer(`drop database ${database} with (force)`)
const fresh = there.length === 0 || !flag('reuse')
if (fresh) await administer(`create database ${database}`)
const db = databaseOver(serverEngine(own, 4))
const house = buildHouse({
  db,
  clock: machineClock(),
  configuration: readConfiguration({ LOG_LEVEL: 'silent' }),
  log: noLog,
  rooms: rooms.map(room => (room.directory ? { ...room, directory: clerks } : room)),
})
try {
  if (fresh) {
    await migrate(db, migrationsIn(join(process.cwd(), 'migrations')))
    await load(house)
  }
  await searches(house, 'warming up', theHouse)
  await searches(house, 'A clerk, who finds people anywhere', clerk)
  await searches(house, 'An officer, who finds people at one prison', officer)
  await pages(house)
  if (flag('plans')) await printPlans(db, clerk)
} finally {
  await house.close()
  if (!flag('keep')) await administer(`drop database if exists ${database} with (force)`)
}
