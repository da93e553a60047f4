import type { Day } from '#kernel'
import { casesIn, type CaseFact } from '#casework'
import type { Fact, Tx } from '#platform'
import { idsOf } from '#record/people'
import { alert } from './alert.ts'

/** The codes of a person's alerts that are active on a day, of those that the transaction's actor may know of. */
export async function activeAlertCodes(tx: Tx, person: string, today: Day): Promise<ReadonlySet<string>> {
  const active = await casesIn(tx, alert, { persons: await idsOf(tx, person), states: ['active'] })
  return new Set(
    active.flatMap(({ data: { code, activeFrom } }) =>
      code === undefined || (activeFrom !== undefined && activeFrom > today) ? [] : [code],
    ),
  )
}

/** The code of the alert that a fact tells of; undefined when the actor may not know it. */
export async function alertCodeOf(tx: Tx, { person, of }: Fact<CaseFact>): Promise<string | undefined> {
  if (person === null) return undefined
  const cases = await casesIn(tx, alert, { persons: [person], states: ['active', 'closed', 'removed'] })
  return cases.find(({ id }) => id === of.case)?.data.code
}
