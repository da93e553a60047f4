import { ok, refuse, type Result } from '#kernel'
import { NotFound, type Actor, type House, type Tx } from '#platform'
import { idsOf } from '#record/people'
import { makeChange, type CannotChangeAtAll } from '../make-change.ts'
import type { Movement } from './movement.ts'
import { findMovement, markCancelled } from './movements.repository.ts'

export interface MovementToCancel {
  readonly person: string
  readonly id: string
  /** The version that was read. */
  readonly version: number
  readonly reason: string
}

export type CannotCancelMovement = CannotChangeAtAll | { readonly code: 'movement.already-cancelled' }

/** Cancels a movement that was recorded wrongly. It stays in the history. */
export function cancelMovement(
  house: House,
  actor: Actor,
  asked: MovementToCancel,
): Promise<Result<Movement, CannotCancelMovement>> {
  return house.db.transaction(actor, tx => cancelMovementIn(house, tx, asked))
}

/** The same inside a transaction under way. */
export function cancelMovementIn(
  house: House,
  tx: Tx,
  { person, id, version, reason }: MovementToCancel,
): Promise<Result<Movement, CannotCancelMovement>> {
  return makeChange<Movement, CannotCancelMovement>(
    house,
    tx,
    { person, needs: 'movement:write', reason },
    async () => {
      const movement = await findMovement(tx, await idsOf(tx, person), id)
      if (!movement) throw new NotFound(`movement ${id}`)
      if (movement.state === 'cancelled') return refuse({ code: 'movement.already-cancelled' })
      await markCancelled(tx, { ...movement, version })
      const value: Movement = { ...movement, state: 'cancelled', version: version + 1 }
      return ok({ value, of: { because: 'movement-cancelled', movement: id } })
    },
  )
}
