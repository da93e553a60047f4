import { ok, refuse, type Result } from '#kernel'
import { NotFound, type Actor, type House, type Tx } from '#platform'
import { idsOf } from '#record/people'
import { mayChange, totalDays, type Adjustment, type CannotChangeAdjustment } from './adjustment.ts'
import { makeChange, type CannotChangeAtAll } from './make-change.ts'
import { adjustmentsInForce, findAdjustment, saveAdjustment } from './repository.ts'

export interface AdjustmentToRemove {
  readonly person: string
  readonly id: string
  /** The version that was read. */
  readonly version: number
  readonly reason: string
}

export type CannotRemove =
  | CannotChangeAdjustment
  | CannotChangeAtAll
  | { readonly code: 'adjustment.restored-already' | 'adjustment.unused-rest-on-it' }

/** Takes an adjustment out of force, for a reason. It stays in the history. */
export function removeAdjustment(
  house: House,
  actor: Actor,
  asked: AdjustmentToRemove,
): Promise<Result<Adjustment, CannotRemove>> {
  return house.db.transaction(actor, tx => removeAdjustmentIn(house, tx, asked))
}

/** The same inside a transaction under way. */
export function removeAdjustmentIn(
  house: House,
  tx: Tx,
  { person, id, version, reason }: AdjustmentToRemove,
): Promise<Result<Adjustment, CannotRemove>> {
  return makeChange<Adjustment, CannotRemove>(house, tx, { person, needs: 'adjustment:write', reason }, async () => {
    const people = await idsOf(tx, person)
    const adjustment = await findAdjustment(tx, people, id)
    if (!adjustment) throw new NotFound(`adjustment ${id}`)
    const allowed = mayChange(adjustment, reason)
    if (!allowed.ok) return allowed
    const code = restsOn(
      adjustment,
      (await adjustmentsInForce(tx, people)).filter(other => other.id !== id),
    )
    if (code !== undefined) return refuse({ code })
    const removed: Adjustment = { ...adjustment, state: 'removed', version }
    await saveAdjustment(tx, removed)
    return ok({ value: { ...removed, version: version + 1 }, of: { because: 'adjustment-removed', adjustment: id } })
  })
}

/** What else rests on an adjustment, so that it must stay. */
function restsOn({ kind }: Adjustment, others: readonly Adjustment[]) {
  const days = (of: Adjustment['kind']) => totalDays(others, of)
  if (kind === 'added-days' && days('restored-days') > days('added-days')) return 'adjustment.restored-already' as const
  const deducts = kind === 'remand' || kind === 'tagged-bail'
  const tooMany = days('unused-deductions') > days('remand') + days('tagged-bail')
  return deducts && tooMany ? ('adjustment.unused-rest-on-it' as const) : undefined
}
