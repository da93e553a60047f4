import type { House, Tx } from '#platform'
import { idsOf } from '#record/people'
import { sentencesInForce } from '../repository.ts'
import { recallableSentences } from './recallable-sentences.ts'
import type { RecallCircumstances } from './recall.ts'
import { recallsOf } from './recalls.repository.ts'

/** What a person's recall is checked against. `without`: the recall that is being changed. */
export async function recallCircumstances(
  house: House,
  tx: Tx,
  person: string,
  without?: string,
): Promise<RecallCircumstances> {
  const people = await idsOf(tx, person)
  const recalls = await recallsOf(tx, people)
  return {
    today: house.clock.today(),
    sentences: recallableSentences(await sentencesInForce(tx, people)),
    others: recalls.filter(({ id, state }) => state === 'in-force' && id !== without),
  }
}
