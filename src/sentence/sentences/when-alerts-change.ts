import type { CaseFact } from '#casework'
import type { Booking } from '#law'
import type { Fact, House, Tx } from '#platform'
import { activeAlertCodes, alertCodeOf } from '#record/alerts'
import { tellChange } from './tell-change.ts'

/**
 * The alerts that say that somebody is on the sex offender register (Sexual Offences Act 2003 Part 2): with one of them
 * active there is no home detention curfew.
 */
const registerAlerts: ReadonlySet<string> = new Set(['SOR', 'SR'])

/** The alert that a power to detain was used (Criminal Justice Act 2003 s.244ZB): the Parole Board decides on release. */
const POWER_TO_DETAIN = 'PTD'

/** What the alerts of a person say today that release dates depend on. */
export async function saidByAlerts(
  house: House,
  tx: Tx,
  person: string,
): Promise<Pick<Booking['person'], 'activeSexOffender' | 'powerToDetain'>> {
  const active = await activeAlertCodes(tx, person, house.clock.today())
  return {
    activeSexOffender: [...registerAlerts].some(code => active.has(code)),
    ...(active.has(POWER_TO_DETAIN) ? { powerToDetain: true } : {}),
  }
}

/** An alert that bears on release dates was raised, changed or ended: the dates are to be worked out again. */
export async function whenAlertsChange(tx: Tx, fact: Fact<CaseFact>, house: House): Promise<void> {
  const code = await alertCodeOf(tx, fact)
  if (code === undefined || !(registerAlerts.has(code) || code === POWER_TO_DETAIN)) return
  await tellChange(house, tx, { of: fact, because: 'alert-changed' })
}
