import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Piscina } from 'piscina'
import type { Configuration } from '../configuration.ts'

/**
 * Work that may run in a thread of its own, on another core: pure, without database, clock or network. Its function is
 * also the export `run` of a file `NAME.worker.ts`, which is built by itself. Task and answer are copied between threads.
 */
export interface ThreadWork<Task, Answer> {
  /** The name of its file without `.worker.ts`. */
  readonly name: string
  run(task: Task): Answer
}

/** Threads that have had nothing to do for so long end by themselves. */
const IDLE_MS = 5000

const built = fileURLToPath(new URL('../../../dist/', import.meta.url))
const pools = new Map<string, Promise<Piscina | undefined>>()

/** How many threads this process may work with. */
export function threadsOf({ THREADS }: Pick<Configuration, 'THREADS'>): number {
  return THREADS === 0 ? availableParallelism() : THREADS
}

/**
 * Does a task in another thread, as soon as one of `threads` is free. Where the work has not been built for threads, as in
 * a test of one room, it is done in this one.
 */
export async function inThread<Task, Answer>(
  work: ThreadWork<Task, Answer>,
  task: Task,
  { threads }: { readonly threads: number },
): Promise<Answer> {
  const key = `${work.name} ${threads}`
  const made = pools.get(key) ?? poolOf(work.name, threads)
  pools.set(key, made)
  const pool = await made
  return pool ? ((await pool.run(task, { name: 'run' })) as Answer) : work.run(task)
}

async function poolOf(name: string, threads: number): Promise<Piscina | undefined> {
  const filename = `${built}${name}.worker.js`
  if (!existsSync(filename)) return undefined
  const { Piscina: Pool } = await import('piscina')
  return new Pool({ filename, minThreads: 0, maxThreads: threads, idleTimeout: IDLE_MS, recordTiming: false })
}
