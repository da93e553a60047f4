import { isoDay } from '#kernel'
import { chainOf, dayInLondon, type Connection, type Fact } from '#platform'
import type { Marker } from '#sentence/offences'
import { warrantRecorded } from './facts.ts'
import type { Charge, CourtOrder } from './order.ts'
import { orderJson } from './order.schema.ts'
import { questionsAbout } from './questions.ts'
import type { Reference } from './reference.ts'
import type { Recorded } from './warrant.ts'

// For the invented population: thousands of warrants at once, as `recordWarrant` would have kept each of them. The test of
// the generator holds the two to each other.

/** The order with an answer to each question that a clerk is asked. `onLists`: the lists that an offence is on. */
export function answeredOrder(
  order: CourtOrder,
  { offence, sentenceType }: Pick<Reference, 'offence' | 'sentenceType'>,
  onLists: (offence: string) => readonly Marker[],
): CourtOrder {
  const answered = (charge: Charge): Charge => {
    const known = offence(charge.offence)
    const type = charge.sentence && sentenceType(charge.sentence.type)
    if (!known || !type || !charge.sentence) return charge
    const asked = questionsAbout({ sentence: charge.sentence, heardOn: order.heardOn, type }, known.markers)
    const on = onLists(charge.offence)
    return { ...charge, answers: Object.fromEntries(asked.map(marker => [marker, on.includes(marker)])) }
  }
  return { ...order, charges: order.charges.map(answered) }
}

/** The line of the journal, with an id of its own, that tells of a warrant recorded for the first time. */
export function warrantLine(line: string, warrant: Recorded): Omit<Fact, 'link'> {
  const { id, person, order, recordedBy, recordedAt } = warrant
  return {
    id: line,
    kind: warrantRecorded.name,
    chain: chainOf({ person }),
    person,
    on: dayInLondon(recordedAt),
    at: recordedAt,
    by: recordedBy,
    reason: null,
    of: { warrant: id, replaces: null },
    before: null,
    after: orderJson(order),
  }
}

/** Keeps many new warrants in the transaction under way. Their lines of the journal are the caller's to add. */
export async function addWarrantsInBulk(connection: Connection, warrants: readonly Recorded[]): Promise<void> {
  if (warrants.length === 0) return
  const rows = warrants.map(({ id, person, order, recordedBy, recordedAt }) => ({
    id,
    person,
    court: order.court,
    case_reference: order.caseReference,
    heard_on: isoDay(order.heardOn),
    hearing: order.hearing,
    court_order: orderJson(order),
    recorded_by: recordedBy,
    recorded_at: recordedAt,
  }))
  await connection.query(
    `insert into warrants.warrant (id, person, state, court, case_reference, heard_on, hearing, court_order, recorded_by,
                                   recorded_at)
     select id, person, 'recorded', court, case_reference, heard_on, hearing, court_order, recorded_by, recorded_at
       from jsonb_to_recordset($1::jsonb) as row(id uuid, person uuid, court text, case_reference text, heard_on date,
            hearing text, court_order jsonb, recorded_by text, recorded_at timestamptz)`,
    [JSON.stringify(rows)],
  )
}
