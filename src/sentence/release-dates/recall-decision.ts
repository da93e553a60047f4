import type { Day } from '#kernel'
import type { Sentence } from '#sentence/sentences'
import type { Lane } from './outcome.ts'

/** What a recall is decided from: what is served, and when each sentence ends by the newest dates. */
export interface Decided {
  readonly sentences: readonly Pick<Sentence, 'id' | 'warrant'>[]
  readonly lanes: readonly Lane[]
  /** Those whose type has a licence. */
  readonly recallable: ReadonlySet<string>
}

/**
 * The sentences that a recall on a day covers: those released by then whose licence still ran, and with each of them all
 * that were served in custody together with it or were passed in the same case. Everybody else's licence is over, or they
 * were never on one. The rule of the national service for recording a recall.
 */
export function coveredByRecall(revokedOn: Day, { sentences, lanes, recallable }: Decided): readonly string[] {
  const released = groupsOf(lanes).filter(group => group.every(({ custodyEndsOn }) => custodyEndsOn <= revokedOn))
  const eligible = released.map(group =>
    group.filter(({ sentence, licenceEndsOn }) => recallable.has(sentence) && licenceEndsOn !== null),
  )
  const runs = ({ licenceEndsOn }: Lane) => licenceEndsOn !== null && licenceEndsOn > revokedOn
  const warrantOf = new Map(sentences.map(({ id, warrant }) => [id, warrant]))
  const cases = new Set(
    eligible
      .flat()
      .filter(runs)
      .map(({ sentence }) => warrantOf.get(sentence)),
  )
  const covered = eligible.flatMap(group =>
    group.some(runs) ? group : group.filter(({ sentence }) => cases.has(warrantOf.get(sentence))),
  )
  return [...new Set(covered.map(({ sentence }) => sentence))]
}

/** Sentences that were served in custody together, or one straight after the other, by the day on which they began. */
function groupsOf(lanes: readonly Lane[]): readonly (readonly Lane[])[] {
  const groups: Lane[][] = []
  let out = -Infinity
  for (const lane of lanes.toSorted((one, other) => one.startsOn - other.startsOn)) {
    const group = groups.at(-1)
    if (group && lane.startsOn <= out + 1) group.push(lane)
    else groups.push([lane])
    out = Math.max(out, lane.custodyEndsOn)
  }
  return groups
}
