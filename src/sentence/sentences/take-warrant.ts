import { brokenConstraint, newId, sqlState, type Fact, type House, type Tx } from '#platform'
import { daysOfRemand, loadWarrant, WarrantObjection, type Recorded, type Replaced } from '#sentence/warrants'
import type { Adjustment } from './adjustment.ts'
import { sentenceChanged } from './facts.ts'
import { insertAdjustment, putSentence, removeAdjustmentsOf, removeSentence, sentencesOnWarrant } from './repository.ts'
import { sentenced, type Sentence } from './sentence.ts'
import { standing } from './standing.ts'

/**
 * Takes over what a warrant ordered: its sentences and the time already served. A corrected warrant keeps the sentences
 * that are still on it, and takes those that are not out of force. Objects when a day of remand is counted already.
 */
export async function takeWarrant(
  tx: Tx,
  { of, reason }: Fact<{ readonly warrant: string; readonly replaces: string | null }>,
  house: House,
): Promise<void> {
  const warrant = await loadWarrant(tx, of.warrant)
  const { person, order } = warrant
  const before = await standing(tx, [person])

  const now = sentenced(order.charges)
  if (of.replaces !== null) {
    await removeAdjustmentsOf(tx, of.replaces)
    for (const { id } of await sentencesOnWarrant(tx, of.replaces)) {
      if (!now.some(({ charge }) => charge.id === id)) await removeSentence(tx, id)
    }
  }
  for (const { charge, others } of now) {
    const sentence: Sentence = {
      id: charge.id,
      version: 1,
      person,
      warrant: warrant.id,
      state: 'in-force',
      imposedOn: order.heardOn,
      charge,
      others,
    }
    await putSentence(tx, sentence)
  }
  for (const adjustment of timeServed(warrant)) await keep(tx, adjustment)

  const after = await standing(tx, [person])
  if (before.sentences.length === 0 && after.sentences.length === 0) return
  await house.announce(tx, sentenceChanged, {
    subject: { person },
    ...(reason === null ? {} : { reason }),
    of: { because: of.replaces === null ? 'warrant' : 'warrant-corrected', warrant: warrant.id },
    before,
    after,
  })
}

async function keep(tx: Tx, adjustment: Adjustment): Promise<void> {
  try {
    await tx.savepoint(() => insertAdjustment(tx, adjustment))
  } catch (error) {
    // 23P01: the database counts each day once.
    if (sqlState(error) === '23P01' && brokenConstraint(error)?.startsWith('adjustment_') === true) {
      throw new WarrantObjection('warrant.overlaps-an-adjustment')
    }
    throw error
  }
}

/** The days that a warrant orders to be counted. */
function timeServed({ id, person, order }: Recorded | Replaced): readonly Adjustment[] {
  const ordered = {
    person,
    warrant: id,
    recall: null,
    sentence: null,
    version: 1,
    state: 'in-force',
    appliesFrom: order.heardOn,
    absence: null,
    detail: {},
  } as const
  const remand = order.remand.map((period): Adjustment => ({
    ...ordered,
    id: newId(),
    kind: 'remand',
    days: daysOfRemand(period),
    ...period,
  }))
  if (order.taggedBailDays === 0) return remand
  return [...remand, { ...ordered, id: newId(), kind: 'tagged-bail', days: order.taggedBailDays, from: null, to: null }]
}
