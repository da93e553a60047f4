import { ok, refuse, type Day, type Result } from '#kernel'
import { isId, NotFound, type Actor, type House } from '#platform'
import { identifierEnded } from './facts.ts'
import { spanInJournal } from './in-journal.ts'
import { openRecord, type CannotChange, type Changed, type Changing } from './open-record.ts'
import { countChange, idsOf, identifierOf, setIdentifierEnd } from './repository.ts'

export type CannotEndIdentifier =
  | CannotChange
  | { readonly code: 'people.identifier-already-ended' | 'people.ends-before-it-starts' }

/** Ends a number that is not the person's any more, or never was. It stays searchable. */
export async function endIdentifier(
  house: House,
  actor: Actor,
  change: Changing & { readonly identifier: string; readonly until: Day; readonly reason: string },
): Promise<Result<Changed, CannotEndIdentifier>> {
  const { person, until } = change
  return house.db.transaction(actor, async tx => {
    const opened = await openRecord(tx, change)
    if (!opened.ok) return opened
    const held = isId(change.identifier) ? await identifierOf(tx, change.identifier) : undefined
    if (!held || !(await idsOf(tx, person)).includes(held.person)) throw new NotFound(`identifier ${change.identifier}`)
    if (held.until !== null) return refuse({ code: 'people.identifier-already-ended' })
    if (held.from !== null && until < held.from) return refuse({ code: 'people.ends-before-it-starts' })
    const version = await countChange(tx, opened.value)
    await setIdentifierEnd(tx, held.id, until)
    await house.announce(tx, identifierEnded, {
      subject: { person },
      of: { identifier: held.id, kind: held.kind },
      before: { kind: held.kind, value: held.value, ...spanInJournal(held) },
      after: { kind: held.kind, value: held.value, ...spanInJournal({ from: held.from, until }) },
      reason: change.reason,
    })
    return ok({ person, version })
  })
}
