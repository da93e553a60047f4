import { newId, type House, type Tx } from '#platform'
import { personOf } from '#record/people'
import { datesMoved } from './facts.ts'
import type { MovedDate, Team } from './notice.ts'
import { insertNotice, movedJson } from './notice.repository.ts'

/** What moved, and by what. */
export interface ToTell {
  readonly person: string
  /** The confirmed calculation, or the approved date at its version: nobody is told of it twice. */
  readonly source: string
  readonly moved: readonly MovedDate[]
}

/**
 * Tells those who need to know that somebody's dates moved: the offender management unit of the prison that holds them,
 * and the delivery unit that supervises them. In the transaction of the change; a fact tells the other rooms.
 */
export async function tellThoseConcerned(tx: Tx, house: House, { person, source, moved }: ToTell): Promise<void> {
  const really = moved.filter(({ from, to }) => from !== to)
  if (really.length === 0) return
  const { heldAt, supervisedAt } = await personOf(tx, person)
  const concerned: readonly (readonly [Team, string | null])[] = [
    ['offender-management-unit', heldAt],
    ['probation', supervisedAt],
  ]
  const told: { readonly team: Team; readonly place: string }[] = []
  for (const [team, place] of concerned) {
    if (place === null) continue
    const notice = {
      id: newId(),
      person,
      source,
      team,
      place,
      moved: really,
      toldAt: house.clock.now(),
      toldBy: tx.actor.username,
      seenBy: null,
      seenAt: null,
    }
    if (await insertNotice(tx, notice)) told.push({ team, place })
  }
  await house.announce(tx, datesMoved, {
    subject: { person },
    of: { source, moved: really.map(movedJson), told },
  })
}
