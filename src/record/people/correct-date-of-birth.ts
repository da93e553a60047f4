import { ok, refuse, type Result } from '#kernel'
import type { Actor, House } from '#platform'
import { checkBirth } from './check-name.ts'
import { dateOfBirthCorrected } from './facts.ts'
import { birthInJournal } from './in-journal.ts'
import { openRecord, type CannotChange, type Changed, type Changing } from './open-record.ts'
import type { Birth } from './person.ts'
import { countChange, insertOtherDateOfBirth, setBirth } from './repository.ts'

export type CannotCorrectDateOfBirth =
  | CannotChange
  | { readonly code: 'people.born-too-late' | 'people.born-too-early' | 'people.date-of-birth-unchanged' }

/** Puts a date of birth right. One that the person had given themselves is kept, because they may give it again. */
export async function correctDateOfBirth(
  house: House,
  actor: Actor,
  change: Changing & { readonly birth: Birth; readonly keepOther: boolean; readonly reason: string },
): Promise<Result<Changed, CannotCorrectDateOfBirth>> {
  const birth = checkBirth(change.birth, house.clock.today())
  if (!birth.ok) return birth
  return house.db.transaction(actor, async tx => {
    const opened = await openRecord(tx, change)
    if (!opened.ok) return opened
    const { dateOfBirth, dateOfBirthUnknown } = opened.value
    if (dateOfBirth === birth.value.dateOfBirth && dateOfBirthUnknown === birth.value.dateOfBirthUnknown)
      return refuse({ code: 'people.date-of-birth-unchanged' })
    const version = await countChange(tx, opened.value)
    await setBirth(tx, change.person, birth.value)
    if (change.keepOther && dateOfBirth !== null) await insertOtherDateOfBirth(tx, change.person, dateOfBirth)
    await house.announce(tx, dateOfBirthCorrected, {
      subject: { person: change.person },
      of: {},
      before: birthInJournal(opened.value),
      after: birthInJournal(birth.value),
      reason: change.reason,
    })
    return ok({ person: change.person, version })
  })
}
