// npm run bench kill [ROUNDS]: kills the writing program in the midst of its work, on each engine, and looks what is left.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { killRounds, type Where } from '../../test/kill/rounds.ts'

const rounds = Number(process.argv[2] ?? 50)
const server = process.env['DATABASE_URL'] ?? process.env['THROUGHCARE_TEST_DATABASE'] ?? ''

const folder = mkdtempSync(join(tmpdir(), 'throughcare-kill-'))
let failed = await kill('embedded database', { DATA_DIR: folder, DATABASE_URL: '' })
rmSync(folder, { recursive: true, force: true })

if (server === '') {
  console.log('PostgreSQL server: skipped, because DATABASE_URL names none')
} else {
  const name = `throughcare_kill_${randomBytes(6).toString('hex')}`
  await administer(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  failed = (await kill('PostgreSQL server', { DATABASE_URL: url.href })) || failed
  await administer(`drop database if exists ${name} with (force)`)
}
process.exitCode = failed ? 1 : 0

async function kill(engine: string, where: Where): Promise<boolean> {
  let [done, acknowledged, lost, halves, broken, slowest] = [0, 0, 0, 0, 0, 0]
  for await (const round of killRounds(where, rounds)) {
    done += 1
    acknowledged += round.acknowledged
    lost += round.lost.length
    halves += round.halves
    broken += round.broken.length
    slowest = Math.max(slowest, round.openedAfterMs)
  }
  console.log(
    `${engine}: ${done} rounds of kill -9, ${acknowledged} writes acknowledged, ${lost} lost, ${halves} half there, ${broken} chains broken; opened again in ${slowest} ms at most`,
  )
  return lost + halves + broken > 0
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}
