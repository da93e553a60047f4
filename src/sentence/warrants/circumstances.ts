import type { House, Tx } from '#platform'
import { idsOf } from '#record/people'
import type { Circumstances, EarlierSentence } from './fault.ts'
import { referenceOn } from './reference.ts'
import { warrantsOf } from './repository.ts'
import type { Recorded, Replaced } from './warrant.ts'

/** Everything that a person's next warrant, or the correction of one, is checked against. */
export async function circumstancesOf(
  house: House,
  tx: Tx,
  { person, correcting }: { readonly person: string; readonly correcting: string | null },
): Promise<Circumstances> {
  const warrants = await warrantsOf(tx, await idsOf(tx, person))
  const others = warrants.filter(({ id, state }) => state === 'recorded' && id !== correcting)
  const own = sentencesOn(warrants.filter(({ id }) => id === correcting))
  const earlier = sentencesOn(others)
  const followed = new Set(earlier.flatMap(({ follows }) => follows ?? []))
  return {
    ...(await referenceOn(house, tx)),
    earlier,
    earlierRemand: others.flatMap(({ order }) => order.remand),
    followedFromElsewhere: new Set(own.map(({ id }) => id).filter(id => followed.has(id))),
    sameHearingRecorded: (court, reference, heardOn) =>
      reference !== null &&
      others.some(
        ({ order }) => order.court === court && order.caseReference === reference && order.heardOn === heardOn,
      ),
  }
}

function sentencesOn(warrants: readonly (Recorded | Replaced)[]): readonly EarlierSentence[] {
  return warrants.flatMap(({ order }) =>
    order.charges.flatMap(({ id, sentence }) =>
      sentence ? [{ id, imposedOn: order.heardOn, follows: sentence.follows }] : [],
    ),
  )
}
