import type { Actor, House, Tx } from '#platform'
import { shownTo, type Case, type Clock } from './case.ts'
import { confidentialRead } from './facts.ts'
import { historyOf, type PastStep } from './history.ts'
import type { PersonNamed } from './neighbours.ts'
import type { Process } from './process.ts'
import { clocksOf } from './clocks.repository.ts'
import { listCases, loadCase, type CaseFilter } from './repository.ts'
import { keptTo, openMoves } from './rights.ts'

/** A case as somebody is shown it: what it holds without what is not for them, and what they could do. */
export interface CaseShown {
  readonly case: Case
  readonly waiting: readonly Clock[]
  readonly moves: readonly string[]
  readonly person: PersonNamed | undefined
}

/** The name of the permission to read a process's cases. */
export function readPermission(process: Process): string {
  return `${process.name}:read`
}

/** A case with what has happened in it. */
export interface WholeCase extends CaseShown {
  readonly history: readonly PastStep[]
  /** Names of those who took the steps, by username. */
  readonly names: ReadonlyMap<string, string>
}

/** One case. Throws NotFound when it is not there or not for the actor to know of, Denied when they may not read it. */
export function readCase(
  house: House,
  actor: Actor,
  process: Process,
  { id, person }: { readonly id: string; readonly person?: string | undefined },
): Promise<WholeCase> {
  return house.db.transaction(actor, async tx => {
    const held = await loadCase(tx, process, id)
    await keptTo(tx, process, held, person)
    house.permissions.require(actor, readPermission(process))
    // Under a person's address the reading is journalled by itself.
    if (process.apart) {
      const subject = held.place === null ? ({ house: true } as const) : { place: held.place }
      await house.announce(tx, confidentialRead, { subject, of: { case: id } })
    }
    const history = await historyOf(tx, process, held)
    const usernames = [...new Set([held.openedBy, ...history.map(({ by }) => by)])]
    const names = (await process.neighbours.staffNamed?.(tx, usernames)) ?? new Map<string, string>()
    return { ...(await showCase(house, tx, process, held)), history, names }
  })
}

/** A case that has been loaded, as the transaction's actor is shown it. */
export async function showCase(house: House, tx: Tx, process: Process, held: Case): Promise<CaseShown> {
  const [shown] = await withTheirs(house, tx, process, [held])
  if (!shown) throw new Error('A case went missing')
  return shown
}

/** A page of cases, newest first, and where the next one begins. */
export interface CasePage {
  readonly items: readonly CaseShown[]
  readonly next: string | undefined
}

/** The cases that an actor may see, narrowed. `after`: `next` of the page before. */
export function findCases(
  house: House,
  actor: Actor,
  process: Process,
  { filter, after, most }: { filter: CaseFilter; after?: string | undefined; most: number },
): Promise<CasePage> {
  return house.db.transaction(actor, async tx => {
    house.permissions.require(actor, readPermission(process))
    const known = await knownAs(tx, process, filter)
    const found = await listCases(tx, process, { filter: known, after, most: most + 1 })
    const items = await withTheirs(house, tx, process, found.slice(0, most))
    return { items, next: found.length > most ? found[most - 1]?.id : undefined }
  })
}

/** A person who was merged from several records is looked for under every id of theirs. */
async function knownAs(tx: Tx, { neighbours }: Process, filter: CaseFilter): Promise<CaseFilter> {
  const [person] = filter.persons ?? []
  if (person === undefined || !neighbours.idsOf) return filter
  return { ...filter, persons: await neighbours.idsOf(tx, person) }
}

async function withTheirs(
  house: House,
  tx: Tx,
  process: Process,
  cases: readonly Case[],
): Promise<readonly CaseShown[]> {
  const clocks = await clocksOf(
    tx,
    cases.map(({ id }) => id),
  )
  const ids = cases.flatMap(({ subject }) => ('person' in subject ? [subject.person] : []))
  const named = await process.neighbours.peopleNamed?.(tx, [...new Set(ids)])
  const shown: CaseShown[] = []
  for (const each of cases) {
    shown.push({
      case: { ...each, data: shownTo(process, tx.actor, each.data) },
      waiting: (clocks.get(each.id) ?? []).filter(({ state }) => state !== 'stopped'),
      moves: await openMoves(house, tx, process, each),
      person: 'person' in each.subject ? named?.get(each.subject.person) : undefined,
    })
  }
  return shown
}
