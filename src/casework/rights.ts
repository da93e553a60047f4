import type { Text } from '#kernel'
import { Denied, NotFound, roles, type Actor, type House, type Role, type Tx } from '#platform'
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

const onlyWhereYouWork = (does: Text): Text => ({
  en: `You can do this (${does.en}) only at a place where you work.`,
  cy: `Dim ond mewn lle rydych yn gweithio ynddo y gallwch wneud hyn (${does.cy}).`,
})

/**
 * True when an actor reaches one of the places with a role that the move is for. Whoever has places acts at those; a
 * role of the nation that is held without any (a director, a connected system) acts everywhere.
 */
function reaches(actor: Actor, by: readonly Role[], places: readonly string[]): boolean {
  if (actor.kind === 'house' || places.length === 0) return true
  if (actor.places.length > 0) return places.some(place => actor.places.includes(place))
  return actor.roles.some(role => by.includes(role) && roles[role].reach === 'nation')
}

interface Making {
  readonly move: string
  /** Where the case stands. */
  readonly places: readonly string[]
}

/** True when an actor may make a move where a case stands. */
export function mayMake(house: House, actor: Actor, process: Process, { move, places }: Making): boolean {
  const by = process.moves[move]?.by ?? []
  return house.permissions.allows(actor, permissionFor(process, move)) && reaches(actor, by, places)
}

/** Throws Denied, which says what is missing, when an actor may not make a move where a case stands. */
export function requireMay(house: House, actor: Actor, process: Process, { move, places }: Making): void {
  const permission = permissionFor(process, move)
  house.permissions.require(actor, permission)
  const declared = process.moves[move]
  if (!declared || reaches(actor, declared.by, places)) return
  throw new Denied(permission, 'access.place', onlyWhereYouWork(declared.says))
}

/** The moves that an actor could make in a case now, in the order of the declaration. */
export async function openMoves(house: House, tx: Tx, process: Process, held: Case): Promise<readonly string[]> {
  const places = await placesFor(house, tx, process, held)
  return movesFrom(process, held.state).filter(
    name =>
      mayMake(house, tx.actor, process, { move: name, places }) &&
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
