import { ok, refuse, type Result } from '#kernel'
import { NotFound, type Actor, type House, type Tx } from '#platform'
import { idsOf } from '#record/people'
import { mayChange, type Adjustment, type CannotChangeAdjustment } from './adjustment.ts'
import { sentenceChanged } from './facts.ts'
import { adjustmentsInForce, findAdjustment, saveAdjustment } from './repository.ts'
import { standing } from './take-warrant.ts'

export interface AdjustmentToRemove {
  readonly person: string
  readonly id: string
  /** The version that was read. */
  readonly version: number
  readonly reason: string
}

export type CannotRemove = CannotChangeAdjustment | { readonly code: 'adjustment.restored-already' }

/** Takes an adjustment out of force, for a reason. It stays in the history. */
export function removeAdjustment(
  house: House,
  actor: Actor,
  asked: AdjustmentToRemove,
): Promise<Result<Adjustment, CannotRemove>> {
  return house.db.transaction(actor, tx => removeAdjustmentIn(house, tx, asked))
}

/** The same inside a transaction under way. */
export async function removeAdjustmentIn(
  house: House,
  tx: Tx,
  { person, id, version, reason }: AdjustmentToRemove,
): Promise<Result<Adjustment, CannotRemove>> {
  house.permissions.require(tx.actor, 'adjustment:write', await house.placesOf(tx, person))
  const adjustment = await findAdjustment(tx, await idsOf(tx, person), id)
  if (!adjustment) throw new NotFound(`adjustment ${id}`)
  const allowed = mayChange(adjustment, reason)
  if (!allowed.ok) return allowed
  if (adjustment.kind === 'added-days') {
    const others = (await adjustmentsInForce(tx, await idsOf(tx, person))).filter(other => other.id !== id)
    const days = (kind: Adjustment['kind']) =>
      others.filter(other => other.kind === kind).reduce((sum, other) => sum + other.days, 0)
    if (days('restored-days') > days('added-days')) return refuse({ code: 'adjustment.restored-already' })
  }

  const before = await standing(tx, [person])
  const removed: Adjustment = { ...adjustment, state: 'removed', version }
  await saveAdjustment(tx, removed)
  await house.announce(tx, sentenceChanged, {
    subject: { person },
    reason,
    of: { because: 'adjustment-removed', adjustment: id },
    before,
    after: await standing(tx, [person]),
  })
  return ok({ ...removed, version: version + 1 })
}
