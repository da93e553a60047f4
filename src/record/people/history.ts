import type { Text } from '#kernel'
import { factsOfPerson, type Fact, type House, type Tx } from '#platform'
import {
  exclusionEnded,
  recordRestricted,
  restrictionLifted,
  staffExcluded,
  staffNamed,
  staffUnnamed,
} from './facts.ts'
import { idsOf } from './repository.ts'

/** A line of a person's history, with its sentence. */
export interface PastFact extends Fact {
  readonly seq: number
  readonly says: Text
}

export interface History {
  /** Newest first. */
  readonly lines: readonly PastFact[]
  /** The next page begins before this sequence number. */
  readonly next: number | null
}

/** Who may know of a record, and why, is told only to those who decide it: it may tell of victims and relatives. */
const aboutAccess: ReadonlySet<string> = new Set(
  [recordRestricted, restrictionLifted, staffNamed, staffUnnamed, staffExcluded, exclusionEnded].map(
    ({ name }) => name,
  ),
)

const READ = 'person.read'

/**
 * What has happened to a person, in every record that is theirs, newest first. `reads`: who looked at the record as
 * well.
 */
export async function historyOf(
  house: House,
  tx: Tx,
  {
    person,
    before,
    most,
    reads = false,
  }: { readonly person: string; readonly before?: number | undefined; readonly most: number; readonly reads?: boolean },
): Promise<History> {
  const says = new Map(house.rooms.flatMap(room => room.facts ?? []).map(kind => [kind.name, kind.says]))
  const decidesAccess = house.permissions.allows(tx.actor, 'person:restrict')
  const shown = ({ kind }: Fact) => (reads || kind !== READ) && (decidesAccess || !aboutAccess.has(kind))
  const chains = await Promise.all(
    (await idsOf(tx, person)).map(id => newest(tx, { person: id, before, most: most + 1, shown })),
  )
  const all = chains.flat().toSorted((one, other) => other.seq - one.seq)
  const lines = all.slice(0, most)
  const last = lines.at(-1)
  return {
    lines: lines.map(line => ({ ...line, says: says.get(line.kind) ?? { en: line.kind, cy: line.kind } })),
    next: last && all.length > most ? last.seq : null,
  }
}

type Line = Fact & { readonly seq: number }

/** The newest lines that may be shown: reads on past those that may not. */
async function newest(
  tx: Tx,
  {
    person,
    before,
    most,
    shown,
  }: {
    readonly person: string
    readonly before: number | undefined
    readonly most: number
    readonly shown: (line: Fact) => boolean
  },
): Promise<readonly Line[]> {
  const found: Line[] = []
  let from = before
  for (;;) {
    const lines = await factsOfPerson(tx, { person, before: from, most: 100 })
    found.push(...lines.filter(shown))
    const last = lines.at(-1)
    if (found.length >= most || last === undefined || lines.length < 100) return found.slice(0, most)
    from = last.seq
  }
}
