import type { CaseFact } from '#casework'
import type { Fact, House, Tx } from '#platform'
import { activeAlertCodes, alertCodeOf } from '#record/alerts'
import { tellChange } from './tell-change.ts'

/**
 * The alerts that say that somebody is on the sex offender register (Sexual Offences Act 2003 Part 2): with one of them
 * active there is no home detention curfew.
 */
const registerAlerts: ReadonlySet<string> = new Set(['SOR', 'SR'])

/** Whether an alert says that a person is on the sex offender register, today. */
export async function onSexOffenderRegister(house: House, tx: Tx, person: string): Promise<boolean> {
  const active = await activeAlertCodes(tx, person, house.clock.today())
  return [...registerAlerts].some(code => active.has(code))
}

/** An alert that bears on release dates was raised, changed or ended: the dates are to be worked out again. */
export async function whenAlertsChange(tx: Tx, fact: Fact<CaseFact>, house: House): Promise<void> {
  const code = await alertCodeOf(tx, fact)
  if (code === undefined || !registerAlerts.has(code)) return
  await tellChange(house, tx, { of: fact, because: 'alert-changed' })
}
