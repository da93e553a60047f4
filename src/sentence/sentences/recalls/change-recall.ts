import { ok, refuse, type Result } from '#kernel'
import { NotFound, type Actor, type House, type Tx } from '#platform'
import { idsOf } from '#record/people'
import { makeChange } from '../make-change.ts'
import { keepDaysAtLarge, reckonDaysAtLarge } from './days-at-large.ts'
import { recallCircumstances } from './recall-circumstances.ts'
import { checkRecall, type Recall } from './recall.ts'
import { findRecall, saveRecall } from './recalls.repository.ts'
import type { CannotRecordRecall, RecallToRecord } from './record-recall.ts'

/** A recall in a new form: most often the day of the return, once the person is back. */
export interface RecallToChange extends RecallToRecord {
  readonly id: string
  /** The version that was read. */
  readonly version: number
  /** Why it is changed. */
  readonly reason: string
}

export type CannotChangeRecall = CannotRecordRecall | { readonly code: 'recall.already-cancelled' }

/** Changes a recall in force, for a reason. The days at large follow. */
export function changeRecall(
  house: House,
  actor: Actor,
  asked: RecallToChange,
): Promise<Result<Recall, CannotChangeRecall>> {
  return house.db.transaction(actor, tx => changeRecallIn(house, tx, asked))
}

/** The same inside a transaction under way. */
export async function changeRecallIn(
  house: House,
  tx: Tx,
  { person, id, version, terms, decision, reason }: RecallToChange,
): Promise<Result<Recall, CannotChangeRecall>> {
  if (decision.trim() === '') return refuse({ code: 'recall.no-decision' })
  return makeChange<Recall, CannotChangeRecall>(house, tx, { person, needs: 'recall:write', reason }, async () => {
    const recall = await findRecall(tx, await idsOf(tx, person), id)
    if (!recall) throw new NotFound(`recall ${id}`)
    if (recall.state === 'cancelled') return refuse({ code: 'recall.already-cancelled' })
    const checked = checkRecall(terms, await recallCircumstances(house, tx, person, id))
    if (!checked.ok) return checked
    const days = await reckonDaysAtLarge(house, tx, person, { terms, recall: id })
    if (!days.ok) return days
    const changed: Recall = { ...recall, ...terms, decision, version }
    await saveRecall(tx, changed)
    await keepDaysAtLarge(tx, changed, days.value)
    return ok({ value: { ...changed, version: version + 1 }, of: { because: 'recall-changed', recall: id } })
  })
}
