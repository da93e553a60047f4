import { ok, refuse, type Day, type Result } from '#kernel'
import type { Actor, House } from '#platform'
import { identifierAdded } from './facts.ts'
import { readIdentifier, type CannotReadIdentifier, type IdentifierKindCode } from './identifiers/kinds.ts'
import { takenByAnother, type CannotTakeNumber } from './identifiers/taken.ts'
import { spanInJournal } from './in-journal.ts'
import { openRecord, type CannotChange, type Changed, type Changing } from './open-record.ts'
import { countChange, insertIdentifier, numberIsFree, loadPerson } from './repository.ts'

export type CannotAddIdentifier =
  | CannotChange
  | CannotReadIdentifier
  | CannotTakeNumber
  | { readonly code: 'people.identifier-already-held' | 'people.ends-before-it-starts' }

/** Adds a number by which a person is known, once its check letter or digit fits. */
export async function addIdentifier(
  house: House,
  actor: Actor,
  change: Changing & {
    readonly kind: IdentifierKindCode
    /** As it was typed. */
    readonly value: string
    readonly from: Day | null
    readonly until: Day | null
  },
): Promise<Result<Changed, CannotAddIdentifier>> {
  const { person, kind, from, until } = change
  const read = readIdentifier(kind, change.value, house.clock.today())
  if (!read.ok) return read
  if (from !== null && until !== null && until < from) return refuse({ code: 'people.ends-before-it-starts' })
  return takenByAnother(() =>
    house.db.transaction(actor, async tx => {
      const opened = await openRecord(tx, change)
      if (!opened.ok) return opened
      const { identifiers } = await loadPerson(tx, person)
      if (identifiers.some(held => held.kind === kind && held.value === read.value))
        return refuse({ code: 'people.identifier-already-held' })
      if (!(await numberIsFree(tx, { kind, value: read.value })))
        return refuse({ code: 'people.identifier-cannot-be-used' })
      const version = await countChange(tx, opened.value)
      const identifier = await insertIdentifier(tx, { person, kind, value: read.value, from, until })
      await house.announce(tx, identifierAdded, {
        subject: { person },
        of: { identifier, kind },
        after: { kind, value: read.value, ...spanInJournal(change) },
      })
      return ok({ person, version })
    }),
  )
}
