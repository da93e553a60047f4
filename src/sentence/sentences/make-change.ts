import { refuse, type Result } from '#kernel'
import type { House, Tx } from '#platform'
import { personOf } from '#record/people'
import { sentenceChanged, type SentenceChange } from './facts.ts'
import { standing } from './standing.ts'

/** Something that is about to be changed in what a person serves. */
interface Change {
  readonly person: string
  /** Who may: a permission of this room. */
  readonly needs: string
  /** Why, for the journal. */
  readonly reason: string
}

/** What the change came to: its value, and what the fact says of it. */
interface Changed<Value> {
  readonly value: Value
  readonly of: SentenceChange
}

export interface CannotChangeAtAll {
  readonly code: 'adjustment.no-reason' | 'adjustment.record-merged'
}

/**
 * Makes a change to what a person serves inside a transaction under way, if the actor may and says why, and announces it
 * with what stood before and what stands now.
 */
export async function makeChange<Value, Refusal extends { readonly code: string }>(
  house: House,
  tx: Tx,
  { person, needs, reason }: Change,
  change: () => Promise<Result<Changed<Value>, Refusal>>,
): Promise<Result<Value, Refusal | CannotChangeAtAll>> {
  house.permissions.require(tx.actor, needs, await house.placesOf(tx, person))
  if (reason.trim() === '') return refuse({ code: 'adjustment.no-reason' })
  if ((await personOf(tx, person)).mergedInto !== null) return refuse({ code: 'adjustment.record-merged' })
  const before = await standing(tx, [person])
  const changed = await change()
  if (!changed.ok) return changed
  const { value, of } = changed.value
  await house.announce(tx, sentenceChanged, {
    subject: { person },
    reason,
    of,
    before,
    after: await standing(tx, [person]),
  })
  return { ok: true, value }
}
