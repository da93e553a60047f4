import { ok, refuse, type Result } from '#kernel'
import { newId, type Actor, type House } from '#platform'
import { peopleMerged } from './facts.ts'
import { insertMerge } from './merge.repository.ts'
import { openRecord, type CannotChange, type Changed, type Changing } from './open-record.ts'
import { countChange, personOf } from './repository.ts'
import { membersOf, standAll } from './standing.repository.ts'

export type CannotMerge = CannotChange | { readonly code: 'people.merge-with-itself' }

/**
 * Makes two records one person. `person` is merged into `survivor`, which stands for both from then on. Nothing is
 * moved or lost: each record keeps its names, numbers and history, and reading the survivor reads them all.
 */
export async function mergePeople(
  house: House,
  actor: Actor,
  { survivor, person, reason }: { readonly survivor: Changing; readonly person: string; readonly reason: string },
): Promise<Result<Changed & { readonly merge: string }, CannotMerge>> {
  if (survivor.person === person) return refuse({ code: 'people.merge-with-itself' })
  return house.db.transaction(actor, async tx => {
    const opened = await openRecord(tx, survivor)
    if (!opened.ok) return opened
    const other = await personOf(tx, person)
    if (other.standsAs === survivor.person) return refuse({ code: 'people.merge-with-itself' })
    if (other.mergedInto !== null) return refuse({ code: 'people.merged-away' })

    // Locked in the order of their ids, so that two who merge the same records do not wait for each other for ever.
    const locked = new Map<string, Awaited<ReturnType<typeof membersOf>>>()
    for (const id of [survivor.person, person].toSorted()) locked.set(id, await membersOf(tx, id))
    const [first, ...others] = locked.get(survivor.person) ?? (await membersOf(tx, survivor.person))
    const merging = locked.get(person) ?? (await membersOf(tx, person))

    const merge = newId()
    const version = await countChange(tx, opened.value)
    await countChange(tx, other)
    await insertMerge(tx, { id: merge, survivor: survivor.person, person, reason, at: house.clock.now() })
    const joined = merging.map(member => (member.id === person ? { ...member, mergedInto: survivor.person } : member))
    await standAll(tx, [first, ...others, ...joined])
    const of = { merge, person, survivor: survivor.person }
    await house.announce(tx, peopleMerged, {
      subject: { person: survivor.person },
      of,
      before: { records: [first, ...others].map(({ id }) => id) },
      after: { records: [first, ...others, ...joined].map(({ id }) => id) },
      reason,
    })
    await house.announce(tx, peopleMerged, {
      subject: { person },
      of,
      before: { mergedInto: null },
      after: { mergedInto: survivor.person },
      reason,
    })
    return ok({ person: survivor.person, version, merge })
  })
}
