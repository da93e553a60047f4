import { ok, refuse, type Day, type Result } from '#kernel'
import type { Actor, House } from '#platform'
import { checkName, sameName } from './check-name.ts'
import { nameChanged } from './facts.ts'
import type { PersonName } from './name-key.ts'
import { openRecord, type CannotChange, type Changed, type Changing } from './open-record.ts'
import { countChange, replaceCurrentName } from './repository.ts'

export type CannotChangeName = CannotChange | { readonly code: 'people.name-form' | 'people.name-unchanged' }

/** Gives a person another name in use. The one before it is kept as what it was, or goes when it was a mistake. */
export async function changeName(
  house: House,
  actor: Actor,
  change: Changing & {
    readonly name: PersonName
    readonly keepAs: 'former' | 'maiden' | 'alias' | undefined
    /** The day from which the new name is used. */
    readonly on?: Day
    readonly reason: string
  },
): Promise<Result<Changed, CannotChangeName>> {
  const name = checkName(change.name)
  if (!name.ok) return name
  return house.db.transaction(actor, async tx => {
    const opened = await openRecord(tx, change)
    if (!opened.ok) return opened
    if (sameName(opened.value.name, name.value)) return refuse({ code: 'people.name-unchanged' })
    const on = change.on ?? house.clock.today()
    const version = await countChange(tx, opened.value)
    await replaceCurrentName(tx, { person: change.person, name: name.value, keepAs: change.keepAs, on })
    await house.announce(tx, nameChanged, {
      subject: { person: change.person },
      on,
      of: {},
      before: { name: opened.value.name },
      after: { name: name.value, keptAs: change.keepAs ?? null },
      reason: change.reason,
    })
    return ok({ person: change.person, version })
  })
}
