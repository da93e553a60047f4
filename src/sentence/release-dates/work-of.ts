import type { Actor, Task, Tx, WorkAsked } from '#platform'
import { whereDone, whoseWork, workKindCodes, workKinds, type ToDo } from './to-do.ts'
import { thingsToDo } from './to-do.repository.ts'

/** What an actor has to do about release dates, at the places where they work. */
export async function workOf(tx: Tx, actor: Actor, { people, until, most }: WorkAsked): Promise<readonly Task[]> {
  if (!actor.roles.some(role => whoseWork.includes(role))) return []
  const found = await thingsToDo(tx, {
    places: actor.places,
    people,
    kinds: workKindCodes,
    until,
    notMadeBy: actor.username,
    most,
  })
  return found.map(taskOf)
}

function taskOf(toDo: ToDo): Task {
  const { kind, person, due, since } = toDo
  return {
    id: `release-dates.${kind}:${toDo.calculation}`,
    what: workKinds[kind].what,
    about: { person },
    due,
    escalated: false,
    does: { text: workKinds[kind].does, href: whereDone(toDo) },
    changedAt: since,
    changedBy: toDo.owner ?? 'house',
  }
}
