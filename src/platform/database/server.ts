import pg from 'pg'
import { utcInstant } from '../clock.ts'
import type { Connection, Engine } from './engine.ts'

const asText = (value: string) => value
// Our own set of parsers: the driver's stay as they are.
const types = new pg.TypeOverrides()
types.setTypeParser(20, Number)
types.setTypeParser(1082, asText)
types.setTypeParser(1114, asText)
types.setTypeParser(1184, utcInstant)
types.setTypeParser(1700, asText)

interface ServerConnection extends Connection {
  readonly client: pg.PoolClient
}

/** A PostgreSQL server, 15 or later. `url`: as in `postgresql://user@host/database`. `most`: connections at once. */
export function serverEngine(url: string, most = 10): Engine {
  const pool = new pg.Pool({ connectionString: url, max: most, types })
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
