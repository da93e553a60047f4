import { ok, refuse, type Day, type Result } from '#kernel'
import type { Actor, House } from '#platform'
import { checkName, sameName } from './check-name.ts'
import type { otherNameKinds } from './codes.ts'
import { aliasAdded } from './facts.ts'
import { spanInJournal } from './in-journal.ts'
import type { PersonName } from './name-key.ts'
import { openRecord, type CannotChange, type Changed, type Changing } from './open-record.ts'
import { countChange, insertName, loadPerson } from './repository.ts'

export type CannotAddAlias =
  | CannotChange
  | { readonly code: 'people.name-form' | 'people.name-already-held' | 'people.ends-before-it-starts' }

/** Adds another name by which a person is or was known. */
export async function addAlias(
  house: House,
  actor: Actor,
  change: Changing & {
    readonly name: PersonName
    readonly kind: (typeof otherNameKinds)[number]
    readonly from: Day | null
    readonly until: Day | null
  },
): Promise<Result<Changed, CannotAddAlias>> {
  const name = checkName(change.name)
  if (!name.ok) return name
  if (change.from !== null && change.until !== null && change.until < change.from)
    return refuse({ code: 'people.ends-before-it-starts' })
  return house.db.transaction(actor, async tx => {
    const opened = await openRecord(tx, change)
    if (!opened.ok) return opened
    const { names } = await loadPerson(tx, change.person)
    if (names.some(held => sameName(held.name, name.value))) return refuse({ code: 'people.name-already-held' })
    const version = await countChange(tx, opened.value)
    const { kind, from, until } = change
    const id = await insertName(tx, { person: change.person, kind, name: name.value, from, until })
    await house.announce(tx, aliasAdded, {
      subject: { person: change.person },
      of: { name: id },
      after: { name: name.value, kind, ...spanInJournal(change) },
    })
    return ok({ person: change.person, version })
  })
}
