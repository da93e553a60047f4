import { permissionsFrom, type Permissions } from './access/permissions.ts'
import type { Clock } from './clock.ts'
import type { Configuration } from './configuration.ts'
import type { Database, Tx } from './database/database.ts'
import { newId } from './ids.ts'
import type { Announcement, Fact, FactKind, Subject } from './journal/fact.ts'
import { append } from './journal/journal.repository.ts'
import type { Log } from './log.ts'
import type { Hearing, Job, Room } from './room.ts'
import { noThreads, type Threads, type ThreadWork } from './threads/threads.ts'

/** Everything that a use case is handed. */
export interface House {
  readonly db: Database
  readonly clock: Clock
  readonly permissions: Permissions
  readonly configuration: Configuration
  readonly log: Log
  readonly rooms: readonly Room[]
  /**
   * Writes a fact into the journal, in the transaction of the change it tells of, and lets those who listen act in that
   * same transaction. Signed with the transaction's actor.
   */
  announce<Of extends object>(tx: Tx, kind: FactKind<Of>, announcement: Announcement<Of>): Promise<Fact<Of>>
  /** Queues a job in the transaction: it runs after the commit, or not at all. */
  queue<Of extends object>(tx: Tx, job: Job<Of>, of: Of): Promise<void>
  /** Does pure work in a thread of its own, as soon as one is free. */
  inThread<Task, Answer>(work: ThreadWork<Task, Answer>, task: Task): Promise<Answer>
  /** Codes of the places that hold or supervise a person. Throws NotFound when the actor may not know of them. */
  placesOf(tx: Tx, person: string): Promise<readonly string[]>
  close(): Promise<void>
}

export interface HouseParts {
  readonly db: Database
  readonly clock: Clock
  readonly configuration: Configuration
  readonly log: Log
  readonly rooms: readonly Room[]
  readonly queue?: House['queue']
  /** Where the program was built; in the thread that asks when left out. */
  readonly threads?: Threads
}

/** Puts a house together from its parts and its rooms. */
export function buildHouse({ db, clock, configuration, log, rooms, queue, threads = noThreads }: HouseParts): House {
  const permissions = permissionsFrom(rooms.flatMap(room => room.permissions ?? []))
  const hearings = new Map<string, Hearing[]>()
  for (const hearing of rooms.flatMap(room => room.hears ?? [])) {
    hearings.set(hearing.of.name, [...(hearings.get(hearing.of.name) ?? []), hearing])
  }
  const placesOf = rooms.find(room => room.placesOf)?.placesOf

  const house: House = {
    db,
    clock,
    permissions,
    configuration,
    log,
    rooms,
    async announce(tx, kind, { subject, on = clock.today(), reason, of, before, after }) {
      const fact = await append(tx, {
        id: newId(),
        kind: kind.name,
        chain: chainOf(subject),
        person: 'person' in subject ? subject.person : null,
        on,
        at: clock.now(),
        by: tx.actor.username,
        reason: reason ?? null,
        of,
        before: before ?? null,
        after: after ?? null,
      })
      for (const hearing of hearings.get(kind.name) ?? []) await hearing.then(tx, fact, house)
      return fact as Fact<typeof of>
    },
    queue: queue ?? (() => Promise.resolve()),
    inThread: (work, task) => threads.inThread(work, task),
    placesOf: (tx, person) => placesOf?.(tx, person) ?? Promise.resolve([]),
    close: () => db.close(),
  }
  return house
}

/** The chain that a subject's facts belong to. */
export function chainOf(subject: Subject): string {
  if ('person' in subject) return `person:${subject.person}`
  if ('place' in subject) return `place:${subject.place}`
  if ('staff' in subject) return `staff:${subject.staff}`
  return 'house'
}
