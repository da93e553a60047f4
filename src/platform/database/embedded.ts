import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { utcInstant } from '../clock.ts'
import type { Connection, Engine } from './engine.ts'
import { lockFolder } from './folder-lock.ts'

/** PostgreSQL inside this process. `folder`: where it keeps its files; without one it lives in memory. */
export interface EmbeddedOptions {
  readonly folder?: string
  /** A dump to begin from, made by `dump`: tests begin from a migrated one. */
  readonly from?: Blob
}

export interface EmbeddedEngine extends Engine {
  readonly kind: 'embedded'
  /** The whole database as a file. */
  dump(): Promise<Blob>
}

const asText = (value: string) => value
const parsers = { 20: Number, 1082: asText, 1114: asText, 1184: utcInstant, 1700: asText }

/** Opens the embedded engine. It has one connection: transactions wait for each other in order. */
export async function embeddedEngine({ folder, from }: EmbeddedOptions): Promise<EmbeddedEngine> {
  const unlock = folder === undefined ? undefined : lockFolder(folder)
  const postgres = await PGlite.create({
    ...(folder === undefined ? {} : { dataDir: folder }),
    ...(from === undefined ? {} : { loadDataDir: from }),
    extensions: { btree_gist, fuzzystrmatch, pg_trgm, unaccent },
    parsers,
  })

  const connection: Connection = {
    async query(text, parameters) {
      const { rows, affectedRows } = await postgres.query(text, [...parameters])
      return { rows, affected: affectedRows ?? rows.length }
    },
    async script(text) {
      await postgres.exec(text)
    },
  }

  let tail: Promise<void> = Promise.resolve()
  let free: () => void = () => undefined
  return {
    kind: 'embedded',
    async acquire() {
      const before = tail
      const { promise, resolve } = deferred()
      tail = promise
      await before
      free = resolve
      return connection
    },
    release: () => free(),
    async close() {
      await postgres.close()
      unlock?.()
    },
    dump: () => postgres.dumpDataDir('none'),
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>(done => {
    resolve = done
  })
  return { promise, resolve }
}
