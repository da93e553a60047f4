import type { House, Tx } from '#platform'
import { idsOf } from '#record/people'
import type { Serving } from './adjustment.ts'
import { adjustmentsInForce, sentencesInForce } from './repository.ts'

/** What an adjustment is checked against: the person's sentences, and their other adjustments. */
export async function servingOf(house: House, tx: Tx, person: string, without?: string): Promise<Serving> {
  const people = await idsOf(tx, person)
  const sentences = await sentencesInForce(tx, people)
  const adjustments = await adjustmentsInForce(tx, people)
  return {
    today: house.clock.today(),
    sentences: sentences.map(({ id, imposedOn }) => ({ id, imposedOn })),
    adjustments: adjustments.filter(({ id }) => id !== without),
  }
}
