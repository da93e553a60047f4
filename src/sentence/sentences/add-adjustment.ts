import { ok, refuse, type Result } from '#kernel'
import { newId, type Actor, type House, type Tx } from '#platform'
import type { Adjustment, AdjustmentTerms } from './adjustment.ts'
import { makeChange, type CannotChangeAtAll } from './make-change.ts'
import { reckon, restoresOverHalf, type CannotAdjust } from './reckon.ts'
import { insertAdjustment } from './repository.ts'
import { servingOf } from './serving.ts'

/** An adjustment to add to what a person serves. */
export interface AdjustmentToAdd {
  readonly person: string
  readonly terms: AdjustmentTerms
  readonly reason: string
  /** True when somebody has said that they mean to restore more than half of the added days. */
  readonly overHalf?: boolean
}

export type CannotAddAdjustment = CannotAdjust | CannotChangeAtAll | { readonly code: 'adjustment.restores-over-half' }

/** Adds days to, or takes days off, what a person serves. */
export function addAdjustment(
  house: House,
  actor: Actor,
  asked: AdjustmentToAdd,
): Promise<Result<Adjustment, CannotAddAdjustment>> {
  return house.db.transaction(actor, tx => addAdjustmentIn(house, tx, asked))
}

/** The same inside a transaction under way. */
export function addAdjustmentIn(
  house: House,
  tx: Tx,
  { person, terms, reason, overHalf = false }: AdjustmentToAdd,
): Promise<Result<Adjustment, CannotAddAdjustment>> {
  return makeChange<Adjustment, CannotAddAdjustment>(
    house,
    tx,
    { person, needs: 'adjustment:write', reason },
    async () => {
      const serving = await servingOf(house, tx, person)
      const reckoned = reckon(terms, serving)
      if (!reckoned.ok) return reckoned
      if (restoresOverHalf(terms, serving) && !overHalf) return refuse({ code: 'adjustment.restores-over-half' })
      const value: Adjustment = {
        id: newId(),
        version: 1,
        person,
        warrant: null,
        recall: null,
        state: 'in-force',
        kind: terms.kind,
        ...reckoned.value,
      }
      await insertAdjustment(tx, value)
      return ok({ value, of: { because: 'adjustment-added', adjustment: value.id } })
    },
  )
}
