import { ok, type Result } from '#kernel'
import type { Actor, House } from '#platform'
import { detailsChanged } from './facts.ts'
import { openRecord, type CannotChange, type Changed, type Changing } from './open-record.ts'
import { detailsOf, type PersonDetails } from './details.ts'
import { countChange, setDetails } from './repository.ts'

/** Changes what is known of a person beside names, numbers and date of birth. Saving the same again writes nothing. */
export async function changeDetails(
  house: House,
  actor: Actor,
  change: Changing & { readonly details: PersonDetails },
): Promise<Result<Changed, CannotChange>> {
  return house.db.transaction(actor, async tx => {
    const opened = await openRecord(tx, change)
    if (!opened.ok) return opened
    const before = detailsOf(opened.value)
    const after = detailsOf(change.details)
    if (JSON.stringify(before) === JSON.stringify(after)) return ok({ person: change.person, version: change.version })
    const version = await countChange(tx, opened.value)
    await setDetails(tx, change.person, after)
    await house.announce(tx, detailsChanged, { subject: { person: change.person }, of: {}, before, after })
    return ok({ person: change.person, version })
  })
}
