import {
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely'
import type { Connection } from './engine.ts'

/** Kysely over one connection that somebody else opened: both engines speak the same dialect. */
export function dialectOver(connection: Connection): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: database => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () => driverOver(connection),
  }
}

function driverOver(connection: Connection): Driver {
  const through: DatabaseConnection = {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const { rows, affected } = await connection.query(sql, parameters)
      return { rows: rows as Row[], numAffectedRows: BigInt(affected) }
    },
    // oxlint-disable-next-line require-yield -- the interface asks for a generator; reading in batches is by cursor column
    async *streamQuery(): AsyncIterableIterator<never> {
      throw new Error('Rows are read in pages, not as a stream')
    },
  }
  const nested = () => Promise.reject(new Error('A transaction is begun by the database, not by Kysely'))
  return {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(through),
    beginTransaction: nested,
    commitTransaction: nested,
    rollbackTransaction: nested,
    releaseConnection: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
  }
}
