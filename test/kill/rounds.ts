import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { openDatabase, readConfiguration, verifyJournal } from '#platform'
import { rowsAndLines } from './row.repository.ts'

/** Where the killed program writes: `DATABASE_URL`, or `DATA_DIR` for the embedded database. */
export type Where = Readonly<Record<string, string>>

export interface Round {
  /** Writes that were acknowledged before the program was killed. */
  readonly acknowledged: number
  /** Of all that were acknowledged so far, those that are not there. */
  readonly lost: readonly string[]
  /** Rows without their line in the journal, or lines without their row. */
  readonly halves: number
  /** Chains of the journal that do not verify. */
  readonly broken: readonly string[]
  /** Milliseconds to open the database again. */
  readonly openedAfterMs: number
}

const root = join(import.meta.dirname, '..', '..')
const SHORTEST_MS = 20
const LONGEST_MS = 600

/** Starts the writing program, kills it at some moment with SIGKILL, opens the database again and looks; many times. */
export async function* killRounds(where: Where, rounds: number): AsyncGenerator<Round> {
  const acknowledged: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    const before = acknowledged.length
    acknowledged.push(...(await writeUntilKilled(where)))
    yield { acknowledged: acknowledged.length - before, ...(await look(where, acknowledged)) }
  }
}

async function writeUntilKilled(where: Where): Promise<readonly string[]> {
  const writer = spawn(process.execPath, ['tools/run.mjs', 'bench/kill/writer/index.ts'], {
    cwd: root,
    env: { ...process.env, DEMO_PEOPLE: '0', ...where },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(writer, 'close')
  let said = ''
  let complaint = ''
  let killing: NodeJS.Timeout | undefined
  writer.stderr.on('data', (piece: Buffer) => {
    complaint += piece.toString()
  })
  writer.stdout.on('data', (piece: Buffer) => {
    said += piece.toString()
    // Only once it is writing: a moment between nearly at once and well under way.
    killing ??= setTimeout(() => writer.kill('SIGKILL'), SHORTEST_MS + Math.random() * (LONGEST_MS - SHORTEST_MS))
  })
  const [, signal] = (await ended) as [number | null, string | null]
  clearTimeout(killing)
  if (signal !== 'SIGKILL') throw new Error(`The writing program ended by itself: ${complaint}`)
  // A last line that was cut off was not acknowledged.
  return said.split('\n').slice(0, -1)
}

async function look(where: Where, acknowledged: readonly string[]): Promise<Omit<Round, 'acknowledged'>> {
  const began = performance.now()
  const db = await openDatabase(readConfiguration({ DEMO_PEOPLE: '0', ...where }))
  const openedAfterMs = Math.round(performance.now() - began)
  try {
    const { rows, lines } = await rowsAndLines(db)
    const { broken } = await db.asOwner(verifyJournal)
    return {
      lost: acknowledged.filter(id => !rows.has(id)),
      halves: [...rows].filter(id => !lines.has(id)).length + [...lines].filter(id => !rows.has(id)).length,
      broken,
      openedAfterMs,
    }
  } finally {
    await db.close()
  }
}
