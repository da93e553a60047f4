import { ok, refuse, type Day, type Result } from '#kernel'
import type { Actor, House } from '#platform'
import { addressAdded } from './facts.ts'
import { spanInJournal } from './in-journal.ts'
import { openRecord, type CannotChange, type Changed, type Changing } from './open-record.ts'
import { readPostcode } from './postcode.ts'
import { countChange, insertAddress } from './repository.ts'

export type CannotAddAddress =
  | CannotChange
  | { readonly code: 'people.address-incomplete' | 'people.postcode-form' | 'people.ends-before-it-starts' }

/** Adds an address where a person lives or lived, or that they have no fixed abode. */
export async function addAddress(
  house: House,
  actor: Actor,
  change: Changing & {
    readonly noFixedAbode: boolean
    readonly lines: string
    /** As it was typed; empty when not known. */
    readonly postcode: string
    readonly from: Day | null
    readonly until: Day | null
  },
): Promise<Result<Changed, CannotAddAddress>> {
  const { person, noFixedAbode, from, until } = change
  const lines = change.lines.trim()
  const postcode = change.postcode.trim() === '' ? null : readPostcode(change.postcode)
  if (!noFixedAbode && lines === '' && postcode === null) return refuse({ code: 'people.address-incomplete' })
  if (postcode === undefined) return refuse({ code: 'people.postcode-form' })
  if (from !== null && until !== null && until < from) return refuse({ code: 'people.ends-before-it-starts' })
  return house.db.transaction(actor, async tx => {
    const opened = await openRecord(tx, change)
    if (!opened.ok) return opened
    const version = await countChange(tx, opened.value)
    const address = await insertAddress(tx, { person, noFixedAbode, lines, postcode, from, until })
    await house.announce(tx, addressAdded, {
      subject: { person },
      of: { address },
      after: { noFixedAbode, lines, postcode, ...spanInJournal(change) },
    })
    return ok({ person, version })
  })
}
