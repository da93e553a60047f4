import { AsyncLocalStorage } from 'node:async_hooks'
import { Kysely, sql, type RawBuilder } from 'kysely'
import { reachesTheNation, type Actor } from '../access/actor.ts'
import { dialectOver } from './dialect.ts'
import type { Connection, Engine } from './engine.ts'

/** A transaction under way. All SQL goes through `tables`, with the tables that the calling room declares. */
export interface Tx {
  /** The actor whose rights the transaction carries, in the rows it sees and the lines it writes. */
  readonly actor: Actor
  /** Kysely over this transaction: `tx.tables<PeopleTables>().selectFrom('people.person')…`. */
  tables<Tables>(): Kysely<Tables>
  /** Work that is undone by itself when it throws, while the rest of the transaction goes on. */
  savepoint<Value>(work: () => Promise<Value>): Promise<Value>
  /** Waits until the transaction has been committed, then does this: for what must not happen on a rollback. */
  afterCommit(work: () => void): void
}

export interface TransactionOptions {
  /** Commit without waiting for the disk: only for lines that may be lost with the machine, such as reads. */
  readonly relaxed?: boolean
}

/** The house's database, whichever engine runs it. */
export interface Database {
  readonly engine: Engine['kind']
  /**
   * Runs the work in one transaction, with the actor's rights. Rolls back when it throws. A deadlock or a failed
   * serialisation is tried again, so the work must do nothing outside the transaction.
   */
  transaction<Value>(actor: Actor, work: (tx: Tx) => Promise<Value>, options?: TransactionOptions): Promise<Value>
  /** As the database's owner, outside row-level security: migrations, bulk loading, the job queue. */
  asOwner<Value>(work: (connection: Connection) => Promise<Value>): Promise<Value>
  close(): Promise<void>
}

/** The role that the house's transactions take on: it does not own the tables, so row-level security binds it. */
export const applicationRole = 'throughcare_app'

const RETRIED = new Set(['40001', '40P01'])
const ATTEMPTS = 4

/** A database over an engine. */
export function databaseOver(engine: Engine): Database {
  const under = new AsyncLocalStorage<true>()

  const run = async <Value>(actor: Actor, work: (tx: Tx) => Promise<Value>, options: TransactionOptions) => {
    const connection = await engine.acquire()
    let broken = false
    const committed: (() => void)[] = []
    try {
      await connection.query('begin', [])
      const value = await work(await transactionOver(connection, { actor, committed, options }))
      await connection.query('commit', [])
      for (const follow of committed) follow()
      return value
    } catch (error) {
      await connection.query('rollback', []).catch(() => {
        broken = true
      })
      throw error
    } finally {
      engine.release(connection, broken)
    }
  }

  return {
    engine: engine.kind,
    async transaction(actor, work, options = {}) {
      if (under.getStore()) {
        throw new Error('A transaction was begun inside another: hand the first one on, or use its savepoint')
      }
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await under.run(true, () => run(actor, work, options))
        } catch (error) {
          if (attempt === ATTEMPTS || !RETRIED.has(sqlState(error) ?? '')) throw error
        }
      }
    },
    async asOwner(work) {
      const connection = await engine.acquire()
      try {
        return await work(connection)
      } finally {
        engine.release(connection)
      }
    },
    close: () => engine.close(),
  }
}

interface Begun {
  readonly actor: Actor
  readonly committed: (() => void)[]
  readonly options: TransactionOptions
}

/** Takes on the application's role and the actor's settings, for this transaction only. */
export async function transactionOver(connection: Connection, { actor, committed, options }: Begun): Promise<Tx> {
  await connection.query(
    `select set_config('role', '${applicationRole}', true),
            set_config('app.kind', $1, true), set_config('app.user', $2, true),
            set_config('app.reach', $3, true), set_config('app.places', $4, true),
            set_config('synchronous_commit', $5, true)`,
    [
      actor.kind,
      actor.username,
      reachesTheNation(actor) ? 'nation' : 'places',
      actor.places.join(','),
      options.relaxed ? 'off' : 'on',
    ],
  )
  const kysely = new Kysely<unknown>({ dialect: dialectOver(connection) })
  let depth = 0
  return {
    actor,
    tables: <Tables>() => kysely as unknown as Kysely<Tables>,
    async savepoint(work) {
      depth += 1
      const name = `s${depth}`
      await connection.query(`savepoint ${name}`, [])
      try {
        const value = await work()
        await connection.query(`release savepoint ${name}`, [])
        return value
      } catch (error) {
        await connection.query(`rollback to savepoint ${name}`, [])
        throw error
      }
    },
    afterCommit(work) {
      committed.push(work)
    },
  }
}

/** The five-letter code of a PostgreSQL error, or undefined for any other error. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** The name of the constraint that a PostgreSQL error is about, if any. */
export function brokenConstraint(error: unknown): string | undefined {
  return error instanceof Error && 'constraint' in error && typeof error.constraint === 'string'
    ? error.constraint
    : undefined
}

/** A value as a `jsonb` parameter. */
export function jsonb(value: unknown): RawBuilder<never> {
  return sql`${JSON.stringify(value)}::jsonb` as RawBuilder<never>
}
