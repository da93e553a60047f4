import type { House, Tx } from '#platform'
import type { Serving } from './adjustment.ts'
import { adjustmentsInForce, sentencesInForce } from './repository.ts'

/** What an adjustment is checked against: the person's sentences, and their other adjustments. */
export async function servingOf(house: House, tx: Tx, person: string, without?: string): Promise<Serving> {
  const sentences = await sentencesInForce(tx, [person])
  const adjustments = await adjustmentsInForce(tx, [person])
  return {
    today: house.clock.today(),
    sentences: sentences.map(({ id, imposedOn }) => ({ id, imposedOn })),
    adjustments: adjustments.filter(({ id }) => id !== without),
  }
}
