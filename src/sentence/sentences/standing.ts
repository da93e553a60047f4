import { isoDay, type Day } from '#kernel'
import type { Decision } from '#law'
import type { Tx } from '#platform'
import type { Adjustment } from './adjustment.ts'
import { decisionsTaken } from './decisions/decisions.repository.ts'
import { movementsInForce } from './movements/movements.repository.ts'
import type { Movement } from './movements/movement.ts'
import type { Recall } from './recalls/recall.ts'
import { recallsOf } from './recalls/recalls.repository.ts'
import { adjustmentsInForce, sentencesInForce } from './repository.ts'
import type { Sentence } from './sentence.ts'

/** Everything that a person serves, in force. */
export interface Served {
  readonly sentences: readonly Sentence[]
  readonly adjustments: readonly Adjustment[]
  readonly recalls: readonly Recall[]
  readonly movements: readonly Movement[]
  /** What was decided where the law is open. */
  readonly decisions?: readonly Decision[]
}

/** What a person serves, by the ids of their records. */
export async function servedBy(tx: Tx, people: readonly string[]): Promise<Served> {
  return {
    sentences: await sentencesInForce(tx, people),
    adjustments: await adjustmentsInForce(tx, people),
    recalls: (await recallsOf(tx, people)).filter(({ state }) => state === 'in-force'),
    movements: await movementsInForce(tx, people),
    decisions: await decisionsTaken(tx, people),
  }
}

/** What stands, short, for the journal. */
export async function standing(tx: Tx, people: readonly string[]) {
  return standingOf(await servedBy(tx, people))
}

/** The same from what is known already. */
export function standingOf({ sentences, adjustments, recalls, movements, decisions = [] }: Served) {
  const iso = (on: Day | null) => (on === null ? null : isoDay(on))
  return {
    sentences: sentences.map(({ id, imposedOn, charge: { offence, sentence }, others }) => ({
      id,
      imposedOn: isoDay(imposedOn),
      offence,
      ...(others.length === 0 ? {} : { with: others.map(other => other.offence) }),
      type: sentence.type,
      term: sentence.term,
      ...(sentence.licence === null ? {} : { licence: sentence.licence }),
      follows: sentence.follows,
    })),
    adjustments: adjustments.map(({ id, kind, days, from, to, detail }) => ({
      id,
      kind,
      days,
      from: iso(from),
      to: iso(to),
      ...detail,
    })),
    ...(recalls.length === 0
      ? {}
      : {
          recalls: recalls.map(({ id, kind, revokedOn, returnedOn, sentences: covers }) => ({
            id,
            kind,
            revokedOn: isoDay(revokedOn),
            returnedOn: iso(returnedOn),
            sentences: covers,
          })),
        }),
    ...(movements.length === 0
      ? {}
      : { movements: movements.map(({ id, on, direction, reason }) => ({ id, on: isoDay(on), direction, reason })) }),
    ...(decisions.length === 0
      ? {}
      : { decisions: decisions.map(({ question, answer, reason }) => ({ question, answer, reason })) }),
  }
}
