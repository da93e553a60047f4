import type { Day, Text } from '#kernel'
import type { House, Tx } from '#platform'
import { whereaboutsChanged } from './facts.ts'
import type { Whereabouts } from './person.ts'
import { replaceSentenceDays, personOf } from './repository.ts'
import { membersOf, standAll } from './standing.repository.ts'

/** What a room tells of a person. What is left out stays as it was. */
export interface Told {
  readonly heldAt?: string | null
  readonly livingUnit?: string | null
  readonly supervisedAt?: string | null
  readonly status?: Text | null
}

/**
 * Tells where a person is and how they stand, in the transaction of the change that brought it about. Who may find
 * them follows: the places that hold or supervise them. Told of a merged record, it holds for the person.
 */
export async function tellStatus(house: House, tx: Tx, person: string, told: Told): Promise<void> {
  const members = await membersOf(tx, person)
  const [first, ...others] = members
  const before = whereabouts(first.own)
  const after: Whereabouts = { ...before, ...told }
  if (sameWhereabouts(before, after)) return
  const places = [after.heldAt, after.supervisedAt].filter(place => place !== null)
  await standAll(tx, [{ ...first, own: { ...first.own, ...after, places: [...new Set(places)] } }, ...others])
  await house.announce(tx, whereaboutsChanged, { subject: { person: first.id }, of: {}, before, after })
}

function whereabouts({ heldAt, livingUnit, supervisedAt, status }: Whereabouts): Whereabouts {
  return { heldAt, livingUnit, supervisedAt, status }
}

function sameWhereabouts(one: Whereabouts, other: Whereabouts): boolean {
  return (
    one.heldAt === other.heldAt &&
    one.livingUnit === other.livingUnit &&
    one.supervisedAt === other.supervisedAt &&
    one.status?.en === other.status?.en &&
    one.status?.cy === other.status?.cy
  )
}

/** Tells all the days on which a person was sentenced: they help to tell whether two records are one person. */
export async function tellSentenceDays(tx: Tx, person: string, days: readonly Day[]): Promise<void> {
  await personOf(tx, person)
  await replaceSentenceDays(tx, person, days)
}
