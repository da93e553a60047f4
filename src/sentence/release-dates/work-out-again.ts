import { ok, refuse, type Result } from '#kernel'
import type { Actor, House } from '#platform'
import type { Calculation } from './calculation.ts'
import { offeredExpiry } from './previous-expiry.ts'
import { reasons, reasonsToGive, type Because } from './reasons.ts'
import { workOut } from './work-out.ts'

export interface ToWorkOutAgain {
  readonly person: string
  readonly because: Because
  /** More about the reason, where it says nothing by itself. */
  readonly detail: string | null
  /** Whether a later end confirmed before is kept, and why; to be said where there is one. */
  readonly previous?: { readonly used: boolean; readonly reason: string } | undefined
}

export type CannotWorkOutAgain = {
  readonly code:
    | 'release-dates.no-such-reason'
    | 'release-dates.detail-needed'
    | 'release-dates.previous-expiry-undecided'
    | 'release-dates.no-previous-expiry'
}

/** Works a person's dates out again because somebody asks, and says why. */
export async function workOutAgain(
  house: House,
  actor: Actor,
  { person, because, detail, previous }: ToWorkOutAgain,
): Promise<Result<Calculation, CannotWorkOutAgain>> {
  if (!reasonsToGive.includes(because)) return refuse({ code: 'release-dates.no-such-reason' })
  const given = detail?.trim() ?? ''
  const reason = given === '' ? null : given
  if (reasons[because].needsDetail && reason === null) return refuse({ code: 'release-dates.detail-needed' })
  return house.db.transaction(actor, async tx => {
    house.permissions.require(actor, 'adjustment:write', await house.placesOf(tx, person))
    const offered = await offeredExpiry(house, tx, person)
    if (!offered) {
      if (previous) return refuse({ code: 'release-dates.no-previous-expiry' })
      return ok(await workOut(tx, house, { person, because, reason }))
    }
    const why = previous?.reason.trim() ?? ''
    if (!previous || why === '') return refuse({ code: 'release-dates.previous-expiry-undecided' })
    const { workedOut: _, ...earlier } = offered
    const chosen = { ...earlier, used: previous.used, reason: why }
    return ok(await workOut(tx, house, { person, because, reason, previous: chosen }))
  })
}
