import type { CourtOrder } from './order.ts'

/**
 * An order with ids of our own for its charges, and its consecutive links led along. What a sender calls its charges is
 * its own affair; those that the warrant being corrected has already keep theirs. New ids stand in the order of the charges,
 * because sentences are read back by them.
 */
export function withOwnIds(order: CourtOrder, kept: ReadonlySet<string>, newId: () => string): CourtOrder {
  const fresh = order.charges.map(() => newId()).toSorted()
  const ids = new Map(order.charges.map(({ id }, index) => [id, kept.has(id) ? id : (fresh[index] ?? id)]))
  const own = (id: string) => ids.get(id) ?? id
  return {
    ...order,
    charges: order.charges.map(charge => ({
      ...charge,
      id: own(charge.id),
      sharesSentenceOf: charge.sharesSentenceOf === null ? null : own(charge.sharesSentenceOf),
      sentence: charge.sentence && {
        ...charge.sentence,
        follows: charge.sentence.follows === null ? null : own(charge.sentence.follows),
      },
    })),
  }
}
