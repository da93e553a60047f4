import { ok, refuse, type Language, type Result } from '#kernel'
import { Stale, type Actor, type House } from '#platform'
import { inOrder, whyNotHold, type CannotHold, type Duties } from './duties.ts'
import { staffChanged } from './facts.ts'
import type { Member } from './member.ts'
import { loadMember, othersWithRole, saveMember } from './repository.ts'
import { toldOf } from './told.ts'

export interface StaffChange extends Duties {
  readonly username: string
  readonly version: number
  readonly name: string
  readonly language: Language
  readonly reason: string
}

export type CannotChangeStaff =
  | CannotHold
  | { readonly code: 'staff.no-name' }
  | { readonly code: 'staff.own-record' }
  | { readonly code: 'staff.last-administrator' }
  | { readonly code: 'staff.nothing-changes' }

/** Changes what somebody is called, may do, or where. It bites within seconds, in sessions that are open too. */
export async function changeStaff(
  house: House,
  actor: Actor,
  change: StaffChange,
): Promise<Result<Member, CannotChangeStaff>> {
  house.permissions.require(actor, 'staff:change')
  return house.db.transaction(actor, async tx => {
    const before = await loadMember(tx, change.username)
    if (before.version !== change.version) throw new Stale(`Staff ${before.username} is at version ${before.version}`)
    if (before.username === actor.username) return refuse({ code: 'staff.own-record' })
    if (change.name.trim() === '') return refuse({ code: 'staff.no-name' })
    const duties = inOrder(change)
    const cannot = await whyNotHold(house, tx, duties)
    if (cannot) return cannot
    const after: Member = { ...before, ...duties, name: change.name.trim(), language: change.language }
    if (JSON.stringify(before) === JSON.stringify(after)) return refuse({ code: 'staff.nothing-changes' })
    const gone = before.roles.includes('administrator') && !after.roles.includes('administrator')
    if (gone && (await othersWithRole(tx, 'administrator', before.username)) === 0) {
      return refuse({ code: 'staff.last-administrator' })
    }
    await saveMember(tx, after)
    await house.announce(tx, staffChanged, {
      subject: { staff: before.username },
      reason: change.reason,
      of: { username: before.username },
      before: toldOf(before),
      after: toldOf(after),
    })
    return ok({ ...after, version: after.version + 1 })
  })
}
