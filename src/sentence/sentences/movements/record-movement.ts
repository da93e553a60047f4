import { ok, type Result } from '#kernel'
import { newId, type Actor, type House, type Tx } from '#platform'
import { idsOf, personOf } from '#record/people'
import { makeChange, type CannotChangeAtAll } from '../make-change.ts'
import { checkMovement, type CannotMove, type Movement, type MovementTerms } from './movement.ts'
import { insertMovement, movementsInForce } from './movements.repository.ts'

/** A movement to record. */
export interface MovementToRecord {
  readonly person: string
  readonly terms: MovementTerms
  /** Where it is told: the release paper, the reception sheet. */
  readonly reason: string
}

export type CannotRecordMovement = CannotMove | CannotChangeAtAll

/** Records that somebody left custody or came into it, where the release dates turn on it. */
export function recordMovement(
  house: House,
  actor: Actor,
  asked: MovementToRecord,
): Promise<Result<Movement, CannotRecordMovement>> {
  return house.db.transaction(actor, tx => recordMovementIn(house, tx, asked))
}

/** The same inside a transaction under way. */
export function recordMovementIn(
  house: House,
  tx: Tx,
  { person, terms, reason }: MovementToRecord,
): Promise<Result<Movement, CannotRecordMovement>> {
  return makeChange<Movement, CannotRecordMovement>(
    house,
    tx,
    { person, needs: 'movement:write', reason },
    async () => {
      const checked = checkMovement(terms, {
        today: house.clock.today(),
        bornOn: (await personOf(tx, person)).dateOfBirth,
        others: await movementsInForce(tx, await idsOf(tx, person)),
      })
      if (!checked.ok) return checked
      const value: Movement = { id: newId(), version: 1, person, state: 'in-force', ...terms }
      await insertMovement(tx, value)
      return ok({ value, of: { because: 'movement-recorded', movement: value.id } })
    },
  )
}
