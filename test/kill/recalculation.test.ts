import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfiguration, verifyJournal } from '#platform'
import { carryOn } from '#sentence/recalculation'
import { openHouse } from '../../src/cli/open-house.ts'

const PEOPLE = 520
const folder = mkdtempSync(join(tmpdir(), 'throughcare-recalculation-'))
// The program that is killed opens the database by itself: an embedded one, on every run of the suite.
const where = { DATA_DIR: folder, DATABASE_URL: '', DEMO_PEOPLE: String(PEOPLE) }

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the program and kills it as soon as it says that a part is done: in the midst of the next. */
async function killed(): Promise<{ readonly run: string; readonly done: number }> {
  const program = spawn(process.execPath, ['tools/run.mjs', 'bench/kill/recalculator/index.ts'], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: { ...process.env, ...where },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(program, 'close')
  let [said, complaint] = ['', '']
  program.stderr.on('data', (piece: Buffer) => {
    complaint += piece.toString()
  })
  program.stdout.on('data', (piece: Buffer) => {
    said += piece.toString()
    if (said.includes('\n')) program.kill('SIGKILL')
  })
  const [, signal] = (await ended) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error(`The program ended by itself: ${complaint}`)
  const [run = '', done = ''] = said.split('\n')[0]?.split(' ') ?? []
  return { run, done: Number(done) }
}

test('after kill -9 in its midst a recalculation goes on where it stood, and counts everybody once', async () => {
  const { run, done } = await killed()
  expect(done).toBeGreaterThan(0)
  expect(done).toBeLessThan(PEOPLE)
  const { house } = await openHouse(readConfiguration(where))
  try {
    const seen: number[] = []
    const after = await carryOn(house, run, { onProgress: progress => seen.push(progress.done) })
    expect(seen[0]).toBeGreaterThan(done)
    expect(after.state === 'finished' && after.report.people).toBe(PEOPLE)
    expect(await house.db.asOwner(verifyJournal)).toMatchObject({ broken: [] })
  } finally {
    await house.close()
  }
}, 120_000)
