import type { Fact, House, Tx } from '#platform'
import { idsOf } from '#record/people'
import { sentenceChanged, type SentenceChange } from './facts.ts'
import { sentencesInForce } from './repository.ts'
import { standing } from './standing.ts'

/** Has a person's dates worked out again, because of a fact about them that the law asks for, if they serve anything. */
export async function tellChange(
  house: House,
  tx: Tx,
  { of: { person, reason }, because }: { of: Pick<Fact, 'person' | 'reason'>; because: SentenceChange['because'] },
): Promise<void> {
  if (person === null) return
  const people = await idsOf(tx, person)
  if ((await sentencesInForce(tx, people)).length === 0) return
  await house.announce(tx, sentenceChanged, {
    subject: { person },
    ...(reason === null ? {} : { reason }),
    of: { because },
    after: await standing(tx, people),
  })
}
