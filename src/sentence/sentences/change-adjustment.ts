import { ok, refuse, type Result } from '#kernel'
import { NotFound, type Actor, type House, type Tx } from '#platform'
import { idsOf } from '#record/people'
import type { AdjustmentToAdd, CannotAddAdjustment } from './add-adjustment.ts'
import { mayChange, type Adjustment, type CannotChangeAdjustment } from './adjustment.ts'
import { makeChange } from './make-change.ts'
import { reckon, restoresOverHalf } from './reckon.ts'
import { findAdjustment, saveAdjustment } from './repository.ts'
import { servingOf } from './serving.ts'

/** An adjustment in a new form. The kind stays: to change it, remove the adjustment and add another. */
export interface AdjustmentToChange extends AdjustmentToAdd {
  readonly id: string
  /** The version that was read. */
  readonly version: number
}

export type CannotChange = CannotAddAdjustment | CannotChangeAdjustment | { readonly code: 'adjustment.other-kind' }

/** Changes an adjustment that was not ordered by a court, for a reason. */
export function changeAdjustment(
  house: House,
  actor: Actor,
  asked: AdjustmentToChange,
): Promise<Result<Adjustment, CannotChange>> {
  return house.db.transaction(actor, tx => changeAdjustmentIn(house, tx, asked))
}

/** The same inside a transaction under way. */
export function changeAdjustmentIn(
  house: House,
  tx: Tx,
  { person, id, version, terms, reason, overHalf = false }: AdjustmentToChange,
): Promise<Result<Adjustment, CannotChange>> {
  return makeChange<Adjustment, CannotChange>(house, tx, { person, needs: 'adjustment:write', reason }, async () => {
    const adjustment = await findAdjustment(tx, await idsOf(tx, person), id)
    if (!adjustment) throw new NotFound(`adjustment ${id}`)
    const allowed = mayChange(adjustment, reason)
    if (!allowed.ok) return allowed
    if (terms.kind !== adjustment.kind) return refuse({ code: 'adjustment.other-kind' })
    const serving = await servingOf(house, tx, person, id)
    const reckoned = reckon(terms, serving)
    if (!reckoned.ok) return reckoned
    if (restoresOverHalf(terms, serving) && !overHalf) return refuse({ code: 'adjustment.restores-over-half' })
    const changed: Adjustment = { ...adjustment, ...reckoned.value, version }
    await saveAdjustment(tx, changed)
    return ok({
      value: { ...changed, version: version + 1 },
      of: { because: 'adjustment-changed', adjustment: id },
    })
  })
}
