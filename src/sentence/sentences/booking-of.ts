import type { Result } from '#kernel'
import type { Booking } from '#law'
import type { House, Tx } from '#platform'
import { idsOf, loadPerson } from '#record/people'
import { referenceOn, warrantsOf } from '#sentence/warrants'
import { bookingFrom, type CannotBook } from './booking-from.ts'
import { servedBy } from './standing.ts'
import { saidByAlerts } from './when-alerts-change.ts'

/** The codes under which a court abroad is recorded, whichever it is. */
const courtsAbroad: ReadonlySet<string> = new Set(['FORGN', 'FORIGN'])

/** What a person serves, as the law reads it; or why that cannot be said. */
export async function bookingOf(house: House, tx: Tx, person: string): Promise<Result<Booking, CannotBook>> {
  const people = await idsOf(tx, person)
  const { person: known, identifiers } = await loadPerson(tx, person)
  const { sentenceType, offence } = await referenceOn(house, tx)
  const caseReferences = new Map<string, string | null>()
  const fromAbroad = new Set<string>()
  for (const { id, order } of await warrantsOf(tx, people)) {
    caseReferences.set(id, order.caseReference)
    if (courtsAbroad.has(order.court)) fromAbroad.add(id)
  }
  const served = await servedBy(tx, people)
  return bookingFrom({
    person: {
      reference: identifiers.find(({ kind }) => kind === 'prison-number')?.value ?? person,
      bornOn: known.dateOfBirth,
      ...(await saidByAlerts(house, tx, person)),
      ...(served.sentences.some(({ warrant }) => fromAbroad.has(warrant)) ? { repatriated: true } : {}),
    },
    ...served,
    caseReferences,
    typeOf: sentenceType,
    listsOf: code => offence(code)?.markers ?? {},
  })
}
