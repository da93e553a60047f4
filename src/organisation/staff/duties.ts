import { refuse, type Refused } from '#kernel'
import { registerOf } from '#organisation/places'
import { roles, type House, type Role, type Tx } from '#platform'

/** What somebody may do, and where. */
export interface Duties {
  readonly roles: readonly Role[]
  readonly places: readonly string[]
}

export type CannotHold =
  | { readonly code: 'staff.no-role' }
  | { readonly code: 'staff.no-such-place' }
  | { readonly code: 'staff.needs-a-place' }

/** Roles and places, each once, in a lasting order. */
export function inOrder({ roles: held, places }: Duties): Duties {
  const order = Object.keys(roles) as readonly Role[]
  return { roles: order.filter(role => held.includes(role)), places: [...new Set(places)].toSorted() }
}

/** Why somebody cannot hold these duties; undefined when they can. */
export async function whyNotHold(
  house: House,
  tx: Tx,
  { roles: held, places }: Duties,
): Promise<Refused<CannotHold> | undefined> {
  if (held.length === 0) return refuse({ code: 'staff.no-role' })
  const register = await registerOf(house, tx)
  if (places.some(code => register.find(code) === undefined)) return refuse({ code: 'staff.no-such-place' })
  const placed = held.some(role => roles[role].reach === 'places')
  return placed && places.length === 0 ? refuse({ code: 'staff.needs-a-place' }) : undefined
}
