import type { Result } from '#kernel'
import type { Booking } from '#law'
import type { House, Tx } from '#platform'
import { idsOf, loadPerson } from '#record/people'
import { referenceOn, warrantsOf } from '#sentence/warrants'
import { bookingFrom, type CannotBook } from './booking-from.ts'
import { servedBy } from './standing.ts'
import { onSexOffenderRegister } from './when-alerts-change.ts'

/** What a person serves, as the law reads it; or why that cannot be said. */
export async function bookingOf(house: House, tx: Tx, person: string): Promise<Result<Booking, CannotBook>> {
  const people = await idsOf(tx, person)
  const { person: known, identifiers } = await loadPerson(tx, person)
  const { sentenceType, offence } = await referenceOn(house, tx)
  const caseReferences = new Map<string, string | null>()
  for (const { id, order } of await warrantsOf(tx, people)) caseReferences.set(id, order.caseReference)
  return bookingFrom({
    person: {
      reference: identifiers.find(({ kind }) => kind === 'prison-number')?.value ?? person,
      bornOn: known.dateOfBirth,
      activeSexOffender: await onSexOffenderRegister(house, tx, person),
    },
    ...(await servedBy(tx, people)),
    caseReferences,
    typeOf: sentenceType,
    listsOf: code => offence(code)?.markers ?? {},
  })
}
