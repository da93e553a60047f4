import { day } from '#kernel'
import type { Connection, Fact } from '#platform'

/** A first line of somebody's journal, before it is linked to the others. */
export type FirstLine = Omit<Fact, 'link'>

/** A connection for a loader that would begin and end a transaction of its own, and tell the journal by itself. */
export interface Joined {
  readonly connection: Connection
  /** The lines that the loader meant for the journal, in their order. */
  readonly held: readonly FirstLine[]
}

/**
 * Lets a loader join the transaction under way, and holds its lines of the journal back: the first lines of a chain go in
 * at once, and more are to follow them.
 */
export function joined(connection: Connection): Joined {
  const held: FirstLine[] = []
  return {
    held,
    connection: {
      script: text => connection.script(text),
      query(text, parameters) {
        const deed = text.trimStart().toLowerCase()
        const nothing = Promise.resolve({ rows: [], affected: 0 })
        if (deed === 'begin' || deed === 'commit' || deed === 'rollback') return nothing
        if (deed.startsWith('insert into platform.chain')) return nothing
        if (!deed.startsWith('insert into platform.fact')) return connection.query(text, parameters)
        held.push(...(JSON.parse(String(parameters[0])) as readonly WrittenLine[]).map(asLine))
        return nothing
      },
    },
  }
}

type WrittenLine = Omit<FirstLine, 'on' | 'by'> & { readonly on_day: string; readonly by_user: string }

function asLine({ id, kind, chain, person, on_day, at, by_user, reason, of, before, after }: WrittenLine): FirstLine {
  return { id, kind, chain, person, on: day(on_day), at, by: by_user, reason, of, before, after }
}
