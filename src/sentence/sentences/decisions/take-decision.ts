import { ok, refuse, type Result } from '#kernel'
import { questions, type Decision } from '#law'
import type { Actor, House } from '#platform'
import { makeChange, type CannotChangeAtAll } from '../make-change.ts'
import { insertDecision } from './decisions.repository.ts'

/** A decision to take about a person's sentences. */
export interface DecisionToTake extends Decision {
  readonly person: string
}

export type CannotDecide = CannotChangeAtAll | { readonly code: 'decision.no-such-answer' }

/** Decides what the law leaves open about a person's sentences, with a reason; the dates are worked out again. */
export function takeDecision(
  house: House,
  actor: Actor,
  { person, question, answer, reason }: DecisionToTake,
): Promise<Result<Decision, CannotDecide>> {
  return house.db.transaction(actor, tx =>
    makeChange<Decision, CannotDecide>(house, tx, { person, needs: 'adjustment:write', reason }, async () => {
      if (!isAnswer(question, answer)) return refuse({ code: 'decision.no-such-answer' })
      const value = { question, answer, reason }
      await insertDecision(tx, person, value)
      return ok({ value, of: { because: 'decision-taken', question } })
    }),
  )
}

function isAnswer(question: string, answer: string): boolean {
  const asked = Object.entries(questions).find(([code]) => code === question)?.[1]
  return asked !== undefined && Object.hasOwn(asked.answers, answer)
}
