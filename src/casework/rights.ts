import { NotFound, type Actor, type House, type Tx } from '#platform'
import type { Case, CaseSubject } from './case.ts'
import { movesFrom, permissionFor, type Process } from './process.ts'

/** Where a case stands for permissions: its own place, or wherever the person is now. */
export async function placesFor(
  house: House,
  tx: Tx,
  process: Process,
  { subject, place }: { readonly subject: CaseSubject; readonly place: string | null },
): Promise<readonly string[]> {
  // Asked even when the case's own place decides: it throws for a person of whom the actor may not know.
  const theirs = 'person' in subject ? await house.placesOf(tx, subject.person) : []
  if (process.at === 'where-they-are' && 'person' in subject) return theirs
  return place === null ? [] : [place]
}

/** Throws NotFound when a case is asked for under the address of somebody whom it is not about. */
export async function keptTo(tx: Tx, process: Process, { id, subject }: Case, person: string | undefined) {
  if (person === undefined || ('person' in subject && subject.person === person)) return
  const ids = (await process.neighbours.idsOf?.(tx, person)) ?? []
  if (!('person' in subject) || !ids.includes(subject.person)) throw new NotFound(`case ${id} of ${person}`)
}

/** The moves that an actor could make in a case now, in the order of the declaration. */
export async function openMoves(house: House, tx: Tx, process: Process, held: Case): Promise<readonly string[]> {
  const places = await placesFor(house, tx, process, held)
  return movesFrom(process, held.state).filter(
    name =>
      house.permissions.allows(tx.actor, permissionFor(process, name), places) &&
      !madeByThemselves(process.moves[name]?.notBy, held, tx.actor),
  )
}

/** True when a move that must be made by a second person is tried by the first. */
export function madeByThemselves(
  notBy: readonly string[] | undefined,
  held: Pick<Case, 'made'>,
  actor: Pick<Actor, 'username'>,
): boolean {
  return notBy?.some(move => held.made[move] === actor.username) === true
}
