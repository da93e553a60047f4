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
 * that were released together with it or were passed in the same case. Everybody else's licence is over, or they were
 * never on one. The rule of the national service for recording a recall.
 */
export function coveredByRecall(revokedOn: Day, { sentences, lanes, recallable }: Decided): readonly string[] {
  const eligible = lanes.filter(
    lane => recallable.has(lane.sentence) && lane.licenceEndsOn !== null && lane.custodyEndsOn <= revokedOn,
  )
  const running = eligible.filter(({ licenceEndsOn }) => licenceEndsOn !== null && licenceEndsOn > revokedOn)
  const warrantOf = new Map(sentences.map(({ id, warrant }) => [id, warrant]))
  const covered = eligible.filter(lane =>
    running.some(
      other =>
        other.custodyEndsOn === lane.custodyEndsOn ||
        overlap(lane, other) ||
        warrantOf.get(other.sentence) === warrantOf.get(lane.sentence),
    ),
  )
  return [...new Set(covered.map(({ sentence }) => sentence))]
}

/** True when two sentences were served in custody at the same time, or one straight after the other. */
function overlap(one: Lane, other: Lane): boolean {
  return one.startsOn <= other.custodyEndsOn + 1 && other.startsOn <= one.custodyEndsOn + 1
}
