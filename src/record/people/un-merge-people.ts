import { ok, refuse, type Result } from '#kernel'
import type { Actor, House } from '#platform'
import { peopleUnmerged } from './facts.ts'
import { insertToldApart } from './matching/matching.repository.ts'
import { endMerge, mergeOf } from './merge.repository.ts'
import type { Changed } from './open-record.ts'
import { countChange, personOf } from './repository.ts'
import { membersOf, standAll, type Member } from './standing.repository.ts'

export type CannotUnmerge = { readonly code: 'people.merge-already-undone' }

/**
 * Takes a merge back: the two records are two people again, each with exactly what it had, those merged into it
 * before included. That they are two people is kept, so that they are not offered as one again.
 */
export async function unmergePeople(
  house: House,
  actor: Actor,
  { merge, reason }: { readonly merge: string; readonly reason: string },
): Promise<Result<Changed, CannotUnmerge>> {
  return house.db.transaction(actor, async tx => {
    const found = await mergeOf(tx, merge)
    if (found.undoneAt !== null) return refuse({ code: 'people.merge-already-undone' })
    const { person, survivor } = found
    const members = await membersOf(tx, person)
    const parting = new Set(below(person, members))
    const own = members.find(({ id }) => id === person)
    const [first, ...others] = members.filter(({ id }) => !parting.has(id))
    if (!own || !first) throw new Error(`merge ${merge} does not stand`)

    const at = house.clock.now()
    await endMerge(tx, { id: merge, at, reason })
    await insertToldApart(tx, { people: [person, survivor], at, reason })
    const version = await countChange(tx, await personOf(tx, person))
    await countChange(tx, await personOf(tx, survivor))
    await standAll(tx, [first, ...others])
    await standAll(tx, [{ ...own, mergedInto: null }, ...members.filter(({ id }) => parting.has(id) && id !== person)])
    const of = { merge, person, survivor }
    await house.announce(tx, peopleUnmerged, {
      subject: { person: survivor },
      of,
      before: { records: members.map(({ id }) => id) },
      after: { records: [first, ...others].map(({ id }) => id) },
      reason,
    })
    await house.announce(tx, peopleUnmerged, {
      subject: { person },
      of,
      before: { mergedInto: survivor },
      after: { mergedInto: null },
      reason,
    })
    return ok({ person, version })
  })
}

/** A record and all that were merged into it, directly or through another. */
function below(person: string, members: readonly Member[]): readonly string[] {
  const children = members.filter(({ mergedInto }) => mergedInto === person)
  return [person, ...children.flatMap(({ id }) => below(id, members))]
}
