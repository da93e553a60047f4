import { createHash } from 'node:crypto'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { theHouse } from '../access/actor.ts'
import { addMs, instantMs, type Clock } from '../clock.ts'
import { jsonb, type Database, type Tx } from '../database/database.ts'

interface SessionTables {
  'platform.session': {
    id_hash: string
    username: string | null
    content: object
    began_at: string
    seen_at: string
  }
}

/** What is kept of a session: what the house put into it, and how its cookie was set. */
const Content = Type.Object({}, { additionalProperties: true })

export interface SessionTimes {
  /** How long a session lasts without a request. */
  readonly idleMs: number
  /** How long a session lasts in any case. */
  readonly absoluteMs: number
}

export interface Sessions {
  /**
   * What the session holds; undefined when there is none. Marks it as seen. One that has ended by itself holds only
   * `formerly`: who it was that was signed in.
   */
  read(id: string): Promise<Record<string, unknown> | undefined>
  write(id: string, content: object, username: string | undefined): Promise<void>
  end(id: string): Promise<void>
  /** Removes sessions that have ended by themselves. */
  clear(): Promise<void>
}

const hashOf = (id: string) => createHash('sha256').update(id).digest('base64url')

/** A session that was seen less than this ago is not marked again, so that most requests write nothing. */
const MARK_EVERY_MS = 60_000

/** Sessions in the database of the house, so that any of its processes can answer any request. */
export function sessionsIn(db: Database, clock: Clock, { idleMs, absoluteMs }: SessionTimes): Sessions {
  const asHouse = <Given>(work: (tx: Tx) => Promise<Given>) => db.transaction(theHouse, work)
  return {
    read: id =>
      asHouse(async tx => {
        const tables = tx.tables<SessionTables>()
        const row = await tables
          .selectFrom('platform.session')
          .select(['content', 'username', 'began_at', 'seen_at'])
          .where('id_hash', '=', hashOf(id))
          .executeTakeFirst()
        if (!row) return undefined
        const now = clock.now()
        const unseenMs = instantMs(now) - instantMs(row.seen_at)
        if (unseenMs > idleMs || instantMs(now) - instantMs(row.began_at) > absoluteMs) {
          if (row.username === null) {
            await tables.deleteFrom('platform.session').where('id_hash', '=', hashOf(id)).execute()
            return undefined
          }
          const left = { formerly: row.username }
          await tables
            .updateTable('platform.session')
            .set({ content: jsonb(left), username: null, began_at: now, seen_at: now })
            .where('id_hash', '=', hashOf(id))
            .execute()
          return left
        }
        if (unseenMs > Math.min(MARK_EVERY_MS, idleMs / 2))
          await tables.updateTable('platform.session').set({ seen_at: now }).where('id_hash', '=', hashOf(id)).execute()
        return { ...Value.Parse(Content, row.content) }
      }),
    write: (id, content, username) =>
      asHouse(async tx => {
        const kept = { content: jsonb(content), username: username ?? null, seen_at: clock.now() }
        await tx
          .tables<SessionTables>()
          .insertInto('platform.session')
          .values({ id_hash: hashOf(id), began_at: clock.now(), ...kept })
          .onConflict(conflict => conflict.column('id_hash').doUpdateSet(kept))
          .execute()
      }),
    end: id =>
      asHouse(async tx => {
        await tx.tables<SessionTables>().deleteFrom('platform.session').where('id_hash', '=', hashOf(id)).execute()
      }),
    clear: () =>
      asHouse(async tx => {
        const now = clock.now()
        await tx
          .tables<SessionTables>()
          .deleteFrom('platform.session')
          .where(where =>
            where.or([where('seen_at', '<', addMs(now, -idleMs)), where('began_at', '<', addMs(now, -absoluteMs))]),
          )
          .execute()
      }),
  }
}
