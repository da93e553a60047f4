import { ok, type Result } from '#kernel'
import { Stale, type Actor, type House } from '#platform'
import { sendBack, type CannotSendBack, type NotAgreed } from './calculation.ts'
import { datesSentBack } from './facts.ts'
import { calculationOf, saveState } from './repository.ts'
import { settleWhereTheyAre } from './settle.ts'
import { datesForTheJournal } from './work-out.ts'

export interface DatesToSendBack {
  readonly person: string
  readonly calculation: string
  /** The version that was looked at. */
  readonly version: number
  readonly why: string
}

/** A second person does not agree with dates: they say why, and those who made them put it right. */
export function sendDatesBack(
  house: House,
  actor: Actor,
  { person, calculation: id, version, why }: DatesToSendBack,
): Promise<Result<NotAgreed, CannotSendBack>> {
  return house.db.transaction(actor, async tx => {
    house.permissions.require(actor, 'release-date:confirm', await house.placesOf(tx, person))
    const calculation = await calculationOf(tx, person, id)
    const sent = sendBack(calculation, { by: actor.username, at: house.clock.now(), why })
    if (!sent.ok) return sent
    if (calculation.version !== version) throw new Stale(`calculation ${id} version ${version}`)
    await saveState(tx, sent.value)
    await house.announce(tx, datesSentBack, {
      subject: { person },
      reason: why,
      of: { calculation: id },
      after: datesForTheJournal(calculation.outcome),
    })
    await settleWhereTheyAre(tx, person)
    return ok({ ...sent.value, version: version + 1 })
  })
}
