import type { Actor, House } from '#platform'
import type { Mode } from './run.ts'

/** True when somebody may recalculate people of every prison. */
export function mayRecalculateTheNation(house: House, actor: Actor): boolean {
  return house.permissions.allows(actor, 'recalculation:nation')
}

/** Throws Denied unless somebody may start or end a recalculation of prisons; none: of every prison. */
export function requireRun(house: House, actor: Actor, mode: Mode, places: readonly string[]): void {
  const permission = mode === 'for-real' ? 'recalculation:keep' : 'recalculation:rehearse'
  if (mayRecalculateTheNation(house, actor)) house.permissions.require(actor, permission)
  else house.permissions.require(actor, permission, places)
}
