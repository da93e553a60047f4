import { CompiledQuery } from 'kysely'
import type PgBoss from 'pg-boss'
import { applicationRole, type Database, type Tx } from '../database/database.ts'

/** The queue's own schema. It is kept by the queue's package, outside the migrations. */
export const SCHEMA = 'pgboss'

/** The database as the queue's package asks for it: as the owner, outside every request. */
export function ownersDatabase(db: Database): PgBoss.Db {
  return {
    executeSql: (text, values) =>
      db.asOwner(async connection => {
        try {
          // The package wraps its scripts in a transaction of their own, and gives those no values.
          if (/^\s*begin\b/i.test(text)) {
            await connection.script(text)
            return { rows: [] }
          }
          const { rows } = await connection.query(text, plain(values))
          return { rows }
        } catch (error) {
          await connection.query('rollback', []).catch(() => undefined)
          throw error
        }
      }),
  }
}

/** A transaction under way as the queue's package asks for it: what it sends is there after the commit, or not at all. */
export function withinTransaction(tx: Tx): PgBoss.Db {
  return {
    async executeSql(text, values) {
      const { rows } = await tx.tables<object>().executeQuery(CompiledQuery.raw(text, [...plain(values)]))
      return { rows }
    },
  }
}

function plain(values: readonly unknown[] | undefined): readonly unknown[] {
  return (values ?? []).map(value => value ?? null)
}

/** True when the queue has been set up in this database. */
export function isSetUp(db: Database): Promise<boolean> {
  return db.asOwner(async connection => {
    const { rows } = await connection.query(`select to_regclass('${SCHEMA}.version') is not null as there`, [])
    return (rows as { there: boolean }[])[0]?.there ?? false
  })
}

/** Lets the house's transactions send jobs; nothing else. */
export function letRequestsSend(db: Database): Promise<void> {
  return db.asOwner(connection =>
    connection.script(`
      grant usage on schema ${SCHEMA} to ${applicationRole};
      grant select on ${SCHEMA}.queue to ${applicationRole};
      grant select, insert on ${SCHEMA}.job to ${applicationRole};`),
  )
}

/** The names of the queues that are there. */
export function queueNames(db: Database): Promise<readonly string[]> {
  return db.asOwner(async connection => {
    const { rows } = await connection.query(`select name from ${SCHEMA}.queue`, [])
    return (rows as { name: string }[]).map(({ name }) => name)
  })
}
