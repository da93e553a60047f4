import { inventedStaff } from '#organisation/staff'
import type { Actor, Role } from '#platform'
import type { Chance } from './chance.ts'

const staff: readonly Actor[] = inventedStaff().map(({ username, name, roles, places }) => ({
  kind: 'staff',
  username,
  name,
  roles,
  places,
}))

/** Where invented staff work: more of the invented people are there, so that those staff have something to do. */
export const staffedPlaces: ReadonlySet<string> = new Set(staff.flatMap(({ places }) => places))

const teams = new Map<string, readonly Actor[]>()

function team(roles: readonly Role[], place: string | undefined): readonly Actor[] {
  const key = `${roles.join(' ')} ${place ?? ''}`
  const known = teams.get(key)
  if (known) return known
  const able = staff.filter(member => member.roles.some(role => roles.includes(role)))
  const there = place === undefined ? able : able.filter(({ places }) => places.includes(place))
  teams.set(key, there)
  return there
}

/**
 * A member of the invented staff with one of these roles: of a place where there are such, else of any. `notThis`: the
 * username of somebody who must not do it.
 */
export function somebodyOf(
  chance: Chance,
  { roles, place, notThis }: { roles: readonly Role[]; place: string | undefined; notThis?: string },
): Actor {
  const others = (members: readonly Actor[]) => members.filter(({ username }) => username !== notThis)
  const there = others(team(roles, place))
  const [first, ...rest] = there.length > 0 ? there : others(team(roles, undefined))
  if (!first) throw new RangeError(`Nobody of the invented staff is ${roles.join(' or ')}`)
  return chance.one([first, ...rest])
}
