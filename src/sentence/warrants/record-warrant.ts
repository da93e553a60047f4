import { ok, refuse, type Result } from '#kernel'
import { newId, type Actor, type House, type Tx } from '#platform'
import { personOf, tellSentenceDays } from '#record/people'
import { checkOrder } from './check-order.ts'
import { circumstancesOf } from './circumstances.ts'
import { dropDraft } from './draft.repository.ts'
import { warrantRecorded } from './facts.ts'
import type { Fault } from './fault.ts'
import { WarrantObjection } from './objection.ts'
import type { CourtOrder } from './order.ts'
import { orderJson } from './order.schema.ts'
import { insertWarrant, loadWarrant, markReplaced, warrantsOf } from './repository.ts'
import { replace, type CannotReplace, type Correction, type Recorded } from './warrant.ts'

/** A warrant to record, or to record in place of another. */
export interface WarrantToRecord {
  readonly person: string
  readonly order: CourtOrder
  /** The draft that it was typed as, which is then done with. */
  readonly draft?: string
  readonly replaces?: { readonly id: string; readonly version: number; readonly correction: Correction }
}

export type CannotRecord =
  | { readonly code: 'warrant.not-in-order'; readonly faults: readonly Fault[] }
  | CannotReplace
  | { readonly code: WarrantObjection['code'] }

/**
 * Records a court's warrant with all its charges, in one transaction with everything that follows from it. With
 * `replaces`, it takes the place of a recorded one, which is kept.
 */
export async function recordWarrant(
  house: House,
  actor: Actor,
  asked: WarrantToRecord,
): Promise<Result<Recorded, CannotRecord>> {
  try {
    return await house.db.transaction(actor, tx => recordWarrantIn(house, tx, asked))
  } catch (error) {
    // Everything is rolled back by now: the objection is the answer.
    if (error instanceof WarrantObjection) return refuse({ code: error.code })
    throw error
  }
}

/** The same inside a transaction under way. A room that objects throws WarrantObjection. */
export async function recordWarrantIn(
  house: House,
  tx: Tx,
  { person, order, draft, replaces }: WarrantToRecord,
): Promise<Result<Recorded, CannotRecord>> {
  house.permissions.require(tx.actor, 'warrant:write', await house.placesOf(tx, person))
  if ((await personOf(tx, person)).mergedInto !== null) return refuse({ code: 'warrant.record-merged' })
  const faults = checkOrder(order, await circumstancesOf(house, tx, { person, correcting: replaces?.id ?? null }))
  if (faults.length > 0) return refuse({ code: 'warrant.not-in-order', faults })

  const id = newId()
  const old = replaces && (await loadWarrant(tx, replaces.id))
  if (old) {
    const replaced = replace(old, { id, person, correction: replaces.correction, today: house.clock.today() })
    if (!replaced.ok) return replaced
    await markReplaced(tx, { ...replaced.value, version: replaces.version })
  }
  const recorded: Recorded = {
    id,
    person,
    version: 1,
    state: 'recorded',
    order,
    recordedBy: tx.actor.username,
    recordedAt: house.clock.now(),
    replaces: old?.id ?? null,
    correction: replaces?.correction ?? null,
  }
  await insertWarrant(tx, recorded)
  if (draft !== undefined) await dropDraft(tx, draft)
  await tellDaysOfSentence(tx, person)
  await house.announce(tx, warrantRecorded, {
    subject: { person },
    ...(replaces === undefined ? {} : { reason: replaces.correction.reason }),
    of: { warrant: id, replaces: recorded.replaces },
    before: old && orderJson(old.order),
    after: orderJson(order),
  })
  return ok(recorded)
}

/** The days on which somebody was sentenced help to tell two people apart. */
async function tellDaysOfSentence(tx: Tx, person: string): Promise<void> {
  const inForce = (await warrantsOf(tx, [person])).filter(({ state }) => state === 'recorded')
  const days = inForce.filter(({ order }) => order.charges.some(({ sentence }) => sentence !== null))
  await tellSentenceDays(tx, person, [...new Set(days.map(({ order }) => order.heardOn))])
}
