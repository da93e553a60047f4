import { ok, refuse, type Result } from '#kernel'
import { newId, type Actor, type House, type Tx } from '#platform'
import { makeChange, type CannotChangeAtAll } from '../make-change.ts'
import { keepDaysAtLarge, reckonDaysAtLarge, type AbsenceConflicts } from './days-at-large.ts'
import { recallCircumstances } from './recall-circumstances.ts'
import { checkRecall, type CannotRecall, type Recall, type RecallTerms } from './recall.ts'
import { insertRecall } from './recalls.repository.ts'

/** A recall to record. */
export interface RecallToRecord {
  readonly person: string
  readonly terms: RecallTerms
  /** Who decided it and why, as the recall notice says. */
  readonly decision: string
}

export type CannotRecordRecall =
  | CannotRecall
  | CannotChangeAtAll
  | AbsenceConflicts
  | { readonly code: 'recall.no-decision' }

/** Records that the licence of one or more sentences was revoked, and the days at large that followed. */
export function recordRecall(
  house: House,
  actor: Actor,
  asked: RecallToRecord,
): Promise<Result<Recall, CannotRecordRecall>> {
  return house.db.transaction(actor, tx => recordRecallIn(house, tx, asked))
}

/** The same inside a transaction under way. */
export async function recordRecallIn(
  house: House,
  tx: Tx,
  { person, terms, decision }: RecallToRecord,
): Promise<Result<Recall, CannotRecordRecall>> {
  if (decision.trim() === '') return refuse({ code: 'recall.no-decision' })
  return makeChange<Recall, CannotRecordRecall>(
    house,
    tx,
    { person, needs: 'recall:write', reason: decision },
    async () => {
      const checked = checkRecall(terms, await recallCircumstances(house, tx, person))
      if (!checked.ok) return checked
      const days = await reckonDaysAtLarge(house, tx, person, { terms })
      if (!days.ok) return days
      const value: Recall = { id: newId(), version: 1, person, state: 'in-force', ...terms, decision }
      await insertRecall(tx, value)
      await keepDaysAtLarge(tx, value, days.value)
      return ok({ value, of: { because: 'recall-recorded', recall: value.id } })
    },
  )
}
