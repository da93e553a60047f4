import type { Actor, House } from '#platform'
import { workOut } from './work-out.ts'

/**
 * Works a person's dates out again when somebody asks: after something was put right that dates are worked out from but
 * that is no part of the sentence, such as a date of birth or the reference data.
 */
export function workOutAgain(
  house: House,
  actor: Actor,
  { person, reason }: { readonly person: string; readonly reason: string | null },
): Promise<void> {
  return house.db.transaction(actor, async tx => {
    house.permissions.require(actor, 'adjustment:write', await house.placesOf(tx, person))
    await workOut(tx, house, { person, because: 'asked', reason })
  })
}
