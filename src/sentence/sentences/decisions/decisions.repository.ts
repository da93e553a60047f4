import type { Decision } from '#law'
import { newId, type Tx } from '#platform'

interface DecisionTables {
  'sentences.decision': {
    id: string
    person: string
    question: string
    answer: string
    reason: string
  }
}

/** What was decided about a person's sentences, by the ids of their records: the newest decision on each question. */
export async function decisionsTaken(tx: Tx, people: readonly string[]): Promise<readonly Decision[]> {
  return tx
    .tables<DecisionTables>()
    .selectFrom('sentences.decision')
    .distinctOn('question')
    .select(['question', 'answer', 'reason'])
    .where('person', 'in', people)
    .orderBy('question')
    .orderBy('id', 'desc')
    .execute()
}

/** Keeps a decision. None is ever edited: a later one takes its place. */
export async function insertDecision(tx: Tx, person: string, decision: Decision): Promise<void> {
  await tx
    .tables<DecisionTables>()
    .insertInto('sentences.decision')
    .values({ id: newId(), person, ...decision })
    .execute()
}
