import { ok, refuse, type Result } from '#kernel'
import { Stale, type Actor, type House } from '#platform'
import { bookingOf } from '#sentence/sentences'
import { confirm, retire, type CannotConfirm, type Confirmed } from './calculation.ts'
import { movedDates } from './comparison.ts'
import { datesConfirmed } from './facts.ts'
import { sameInput } from './outcome.schema.ts'
import { calculationOf, reliedOn, saveState } from './repository.ts'
import { settleWhereTheyAre } from './settle.ts'
import { tellHowTheyStand } from './status-line.ts'
import { tellThoseConcerned } from './tell-those-concerned.ts'
import { datesForTheJournal } from './work-out.ts'

export interface DatesToConfirm {
  readonly person: string
  readonly calculation: string
  /** The version that was looked at. */
  readonly version: number
}

/** A second person confirms dates: from then on they count. */
export function confirmDates(
  house: House,
  actor: Actor,
  { person, calculation: id, version }: DatesToConfirm,
): Promise<Result<Confirmed, CannotConfirm>> {
  return house.db.transaction(actor, async tx => {
    house.permissions.require(actor, 'release-date:confirm', await house.placesOf(tx, person))
    const calculation = await calculationOf(tx, person, id)
    const confirmed = confirm(calculation, actor.username, house.clock.now())
    if (!confirmed.ok) return refuse(confirmed.refusal)
    if (calculation.version !== version) throw new Stale(`calculation ${id} version ${version}`)

    // What the record says now is what must have been worked out from: a date of birth may have been corrected since.
    const booking = await bookingOf(house, tx, person)
    if (!sameInput({ booking: booking.ok ? booking.value : null }, calculation.input)) {
      return refuse({ code: 'release-dates.inputs-changed' })
    }

    const before = await reliedOn(tx, person)
    if (before?.state === 'stale') await saveState(tx, retire(before))
    await saveState(tx, confirmed.value)
    await house.announce(tx, datesConfirmed, {
      subject: { person },
      of: { calculation: id },
      before: before && datesForTheJournal(before.outcome),
      after: datesForTheJournal(calculation.outcome),
    })
    const after = { ...confirmed.value, version: version + 1 }
    await tellHowTheyStand(tx, house, after)
    if (before) {
      const moved = movedDates(before.outcome.dates, calculation.outcome.dates)
      await tellThoseConcerned(tx, house, { person, source: id, moved })
    }
    await settleWhereTheyAre(tx, person)
    return ok(after)
  })
}
