import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killRounds, type Where } from './rounds.ts'

const ROUNDS = 2

// On the engine that the run is about: THROUGHCARE_TEST_DATABASE names a server, as for every test with a database.
// It makes a database of its own because the program that is killed opens it by itself (so no testDatabase here).
const server = process.env['THROUGHCARE_TEST_DATABASE'] ?? ''
const folder = mkdtempSync(join(tmpdir(), 'throughcare-kill-'))
const name = `throughcare_kill_${randomBytes(6).toString('hex')}`

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}

function where(): Where {
  if (server === '') return { DATA_DIR: folder, DATABASE_URL: '' }
  const url = new URL(server)
  url.pathname = `/${name}`
  return { DATABASE_URL: url.href }
}

beforeAll(async () => {
  if (server !== '') await administer(`create database ${name}`)
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  if (server !== '') await administer(`drop database if exists ${name} with (force)`)
})

test('after kill -9 in the midst of writing, every acknowledged write is there and every chain verifies', async () => {
  let acknowledged = 0
  for await (const round of killRounds(where(), ROUNDS)) {
    acknowledged += round.acknowledged
    expect(round).toMatchObject({ lost: [], halves: 0, broken: [] })
  }
  expect(acknowledged).toBeGreaterThan(0)
}, 120_000)
