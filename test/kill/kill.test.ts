import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { embeddedEngine } from '#platform'
import { migratedDump } from '../migrated.ts'
import { createDatabase, dropDatabase } from '../on-server.ts'
import { killRounds, type Where } from './rounds.ts'

// `npm run bench kill` makes fifty.
const ROUNDS = 1

// On the engine that the run is about: THROUGHCARE_TEST_DATABASE names a server, as for every test with a database.
// It makes a database of its own because the program that is killed opens it by itself (so no testDatabase here).
const server = process.env['THROUGHCARE_TEST_DATABASE'] ?? ''
const folder = mkdtempSync(join(tmpdir(), 'throughcare-kill-'))
let where: Where = { DATA_DIR: folder, DATABASE_URL: '' }
let name: string | undefined

beforeAll(async () => {
  if (server === '') {
    const engine = await embeddedEngine({ folder: join(folder, 'database'), from: await migratedDump() })
    return engine.close()
  }
  const made = await createDatabase(server)
  name = made.name
  where = { DATABASE_URL: made.url }
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  if (name !== undefined) await dropDatabase(server, name)
})

test('after kill -9 in the midst of writing, every acknowledged write is there and every chain verifies', async () => {
  let acknowledged = 0
  for await (const round of killRounds(where, ROUNDS)) {
    acknowledged += round.acknowledged
    expect(round).toMatchObject({ lost: [], halves: 0, broken: [] })
  }
  expect(acknowledged).toBeGreaterThan(0)
}, 120_000)
