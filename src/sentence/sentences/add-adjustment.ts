import { ok, refuse, type Result } from '#kernel'
import { newId, type Actor, type House, type Tx } from '#platform'
import { personOf } from '#record/people'
import { reckon, restoresOverHalf, type Adjustment, type AdjustmentTerms, type CannotAdjust } from './adjustment.ts'
import { sentenceChanged } from './facts.ts'
import { insertAdjustment } from './repository.ts'
import { servingOf } from './serving.ts'
import { standing } from './take-warrant.ts'

/** An adjustment to add to what a person serves. */
export interface AdjustmentToAdd {
  readonly person: string
  readonly terms: AdjustmentTerms
  readonly reason: string
  /** True when somebody has said that they mean to restore more than half of the added days. */
  readonly overHalf?: boolean
}

export type CannotAddAdjustment =
  | CannotAdjust
  | { readonly code: 'adjustment.no-reason' }
  | { readonly code: 'adjustment.restores-over-half' }
  | { readonly code: 'adjustment.record-merged' }

/** Adds days to, or takes days off, what a person serves. */
export function addAdjustment(
  house: House,
  actor: Actor,
  asked: AdjustmentToAdd,
): Promise<Result<Adjustment, CannotAddAdjustment>> {
  return house.db.transaction(actor, tx => addAdjustmentIn(house, tx, asked))
}

/** The same inside a transaction under way. */
export async function addAdjustmentIn(
  house: House,
  tx: Tx,
  { person, terms, reason, overHalf = false }: AdjustmentToAdd,
): Promise<Result<Adjustment, CannotAddAdjustment>> {
  house.permissions.require(tx.actor, 'adjustment:write', await house.placesOf(tx, person))
  if (reason.trim() === '') return refuse({ code: 'adjustment.no-reason' })
  if ((await personOf(tx, person)).mergedInto !== null) return refuse({ code: 'adjustment.record-merged' })
  const serving = await servingOf(house, tx, person)
  const reckoned = reckon(terms, serving)
  if (!reckoned.ok) return reckoned
  if (restoresOverHalf(terms, serving) && !overHalf) return refuse({ code: 'adjustment.restores-over-half' })

  const before = await standing(tx, [person])
  const adjustment: Adjustment = {
    id: newId(),
    version: 1,
    person,
    warrant: null,
    state: 'in-force',
    kind: terms.kind,
    ...reckoned.value,
  }
  await insertAdjustment(tx, adjustment)
  await house.announce(tx, sentenceChanged, {
    subject: { person },
    reason,
    of: { because: 'adjustment-added', adjustment: adjustment.id },
    before,
    after: await standing(tx, [person]),
  })
  return ok(adjustment)
}
