import { ok, refuse, type Result } from '#kernel'
import { newId, type House, type Tx } from '#platform'
import type { Reckoned } from '../adjustment.ts'
import { reckon } from '../reckon.ts'
import { insertAdjustment, removeAdjustmentOfRecall } from '../repository.ts'
import { servingOf } from '../serving.ts'
import { daysAtLarge, type Recall, type RecallTerms } from './recall.ts'

export interface AbsenceConflicts {
  readonly code: 'recall.absence-overlaps'
}

/**
 * The days between a revocation and the return, as days unlawfully at large; null when there are none. Refused when one of
 * them is recorded as an absence already. `recall`: the one that is being changed, whose own days do not count.
 */
export async function reckonDaysAtLarge(
  house: House,
  tx: Tx,
  person: string,
  { terms, recall }: { readonly terms: RecallTerms; readonly recall?: string },
): Promise<Result<Reckoned | null, AbsenceConflicts>> {
  const away = daysAtLarge(terms)
  if (!away) return ok(null)
  const serving = await servingOf(house, tx, person)
  const adjustments = serving.adjustments.filter(each => recall === undefined || each.recall !== recall)
  const reckoned = reckon({ kind: 'unlawfully-at-large', ...away, absence: 'recall' }, { ...serving, adjustments })
  return reckoned.ok ? reckoned : refuse({ code: 'recall.absence-overlaps' })
}

/** Keeps the days at large of a recall in place of those that it had. */
export async function keepDaysAtLarge(tx: Tx, { id, person }: Recall, days: Reckoned | null): Promise<void> {
  await removeAdjustmentOfRecall(tx, id)
  if (!days) return
  await insertAdjustment(tx, {
    id: newId(),
    version: 1,
    person,
    warrant: null,
    recall: id,
    state: 'in-force',
    kind: 'unlawfully-at-large',
    ...days,
  })
}
