import { ok, refuse, type Result } from '#kernel'
import type { Actor, House } from '#platform'
import { workTakenOn } from './facts.ts'
import type { ToDo, WorkKind } from './to-do.ts'
import { findToDo, saveOwner } from './to-do.repository.ts'

export interface WorkToTakeOn {
  readonly person: string
  readonly kind: WorkKind
  /** False: gives it back, so that others can take it. */
  readonly take: boolean
}

export type CannotTakeOn = { readonly code: 'release-dates.nothing-to-do' | 'release-dates.taken-by-other' }

/** Says by name who does a piece of work, or gives it back. */
export function takeOn(
  house: House,
  actor: Actor,
  { person, kind, take }: WorkToTakeOn,
): Promise<Result<ToDo, CannotTakeOn>> {
  return house.db.transaction(actor, async tx => {
    house.permissions.require(actor, 'release-date:confirm', await house.placesOf(tx, person))
    const toDo = await findToDo(tx, person, kind)
    if (!toDo) return refuse({ code: 'release-dates.nothing-to-do' })
    if (toDo.owner !== null && toDo.owner !== actor.username) return refuse({ code: 'release-dates.taken-by-other' })
    const after: ToDo = { ...toDo, owner: take ? actor.username : null }
    if (after.owner === toDo.owner) return ok(toDo)
    await saveOwner(tx, after)
    await house.announce(tx, workTakenOn, {
      subject: { person },
      of: { kind, calculation: toDo.calculation },
      before: { owner: toDo.owner },
      after: { owner: after.owner },
    })
    return ok(after)
  })
}
