import { ok, refuse, type Result } from '#kernel'
import { NotFound, type Actor, type House, type Tx } from '#platform'
import { idsOf } from '#record/people'
import { makeChange, type CannotChangeAtAll } from '../make-change.ts'
import { keepDaysAtLarge } from './days-at-large.ts'
import type { Recall } from './recall.ts'
import { findRecall, saveRecall } from './recalls.repository.ts'

export interface RecallToCancel {
  readonly person: string
  readonly id: string
  /** The version that was read. */
  readonly version: number
  readonly reason: string
}

export type CannotCancelRecall = CannotChangeAtAll | { readonly code: 'recall.already-cancelled' }

/** Cancels a recall that should not stand: the sentences are as they were before it. It stays in the history. */
export function cancelRecall(
  house: House,
  actor: Actor,
  asked: RecallToCancel,
): Promise<Result<Recall, CannotCancelRecall>> {
  return house.db.transaction(actor, tx => cancelRecallIn(house, tx, asked))
}

/** The same inside a transaction under way. */
export function cancelRecallIn(
  house: House,
  tx: Tx,
  { person, id, version, reason }: RecallToCancel,
): Promise<Result<Recall, CannotCancelRecall>> {
  return makeChange<Recall, CannotCancelRecall>(house, tx, { person, needs: 'recall:write', reason }, async () => {
    const recall = await findRecall(tx, await idsOf(tx, person), id)
    if (!recall) throw new NotFound(`recall ${id}`)
    if (recall.state === 'cancelled') return refuse({ code: 'recall.already-cancelled' })
    const cancelled: Recall = { ...recall, state: 'cancelled', version }
    await saveRecall(tx, cancelled)
    await keepDaysAtLarge(tx, cancelled, null)
    return ok({ value: { ...cancelled, version: version + 1 }, of: { because: 'recall-cancelled', recall: id } })
  })
}
