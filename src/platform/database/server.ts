import pg from 'pg'
import { utcInstant } from '../clock.ts'
import type { Connection, Engine } from './engine.ts'

const asText = (value: string) => value
const parsers = new Map<number, (value: string) => unknown>([
  [20, Number],
  [1082, asText],
  [1114, asText],
  [1184, utcInstant],
  [1700, asText],
])

interface ServerConnection extends Connection {
  readonly client: pg.PoolClient
}

/** A PostgreSQL server, 15 or later. `url`: as in `postgresql://user@host/database`. `most`: connections at once. */
export function serverEngine(url: string, most = 10): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        parsers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
    },
  })
  // A lost idle connection is not a crash: the pool replaces it, and the next use reports its own failure.
  pool.on('error', () => undefined)

  return {
    kind: 'server',
    async acquire() {
      const client = await pool.connect()
      const connection: ServerConnection = {
        client,
        async query(text, parameters) {
          const { rows, rowCount } = await client.query(text, [...parameters])
          return { rows, affected: rowCount ?? 0 }
        },
        async script(text) {
          await client.query(text)
        },
      }
      return connection
    },
    release(connection, broken) {
      ;(connection as ServerConnection).client.release(broken ?? false)
    },
    close: () => pool.end(),
  }
}
