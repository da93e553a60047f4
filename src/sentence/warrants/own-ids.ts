import type { CourtOrder } from './order.ts'

/**
 * An order with ids of our own for its charges, and its consecutive links led along. What a sender calls its charges is
 * its own affair; those that the warrant being corrected has already keep theirs.
 */
export function withOwnIds(order: CourtOrder, kept: ReadonlySet<string>, newId: () => string): CourtOrder {
  const ids = new Map(order.charges.map(({ id }) => [id, kept.has(id) ? id : newId()]))
  const own = (id: string) => ids.get(id) ?? id
  return {
    ...order,
    charges: order.charges.map(charge => ({
      ...charge,
      id: own(charge.id),
      sentence: charge.sentence && {
        ...charge.sentence,
        follows: charge.sentence.follows === null ? null : own(charge.sentence.follows),
      },
    })),
  }
}
