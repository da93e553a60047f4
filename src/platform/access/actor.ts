import { roles, type Role } from './roles.ts'

/** Who is acting: a signed-in member of staff, a connected system, or the house itself. */
export interface Actor {
  readonly kind: 'staff' | 'machine' | 'house'
  /** Unique and lasting: a staff username, a machine's client id, or `house`. */
  readonly username: string
  /** For greeting them on a page. Never logged. */
  readonly name: string
  readonly roles: readonly Role[]
  /** Codes of the establishments and delivery units they work in. */
  readonly places: readonly string[]
}

/** The house itself: migrations, clocks that fire, listeners, generators. It sees everything and signs as `house`. */
export const theHouse: Actor = { kind: 'house', username: 'house', name: 'Throughcare', roles: [], places: [] }

/** True when any of their roles lets them find people wherever those are. */
export function reachesTheNation(actor: Actor): boolean {
  return actor.kind === 'house' || actor.roles.some(role => roles[role].reach === 'nation')
}
