import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
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

/** Threads that do such work. */
export interface Threads {
  /** Does a task as soon as a thread is free. */
  inThread<Task, Answer>(work: ThreadWork<Task, Answer>, task: Task): Promise<Answer>
}

/** Threads that have had nothing to do for so long end by themselves. */
const IDLE_MS = 5000

/** What a thread may hold: each task is some hundreds of people, and is forgotten after it. */
const MEMORY = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 192 }

/** How many threads this process may work with. */
export function threadsOf({ THREADS }: Pick<Configuration, 'THREADS'>): number {
  return THREADS === 0 ? availableParallelism() : THREADS
}

/** Does everything in the thread that asks: where nothing is built, as in a test of one room. */
export const noThreads: Threads = { inThread: async (work, task) => work.run(task) }

/** As many threads as may be used, from the folder where `NAME.worker.js` were built. Each begins at its first task. */
export function builtThreads(folder: string, configuration: Pick<Configuration, 'THREADS'>): Threads {
  const pools = new Map<string, Promise<Piscina>>()
  const poolOf = async (name: string) => {
    const filename = join(folder, `${name}.worker.js`)
    if (!existsSync(filename)) throw new Error(`${filename} was not built`)
    const { Piscina: Pool } = await import('piscina')
    const maxThreads = threadsOf(configuration)
    return new Pool({
      filename,
      minThreads: 0,
      maxThreads,
      idleTimeout: IDLE_MS,
      recordTiming: false,
      resourceLimits: MEMORY,
    })
  }
  return {
    async inThread<Task, Answer>({ name }: ThreadWork<Task, Answer>, task: Task): Promise<Answer> {
      const pool = pools.get(name) ?? poolOf(name)
      pools.set(name, pool)
      return (await (await pool).run(task, { name: 'run' })) as Answer
    },
  }
}
