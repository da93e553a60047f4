import { isoDay, ok, refuse, type Day, type Result } from '#kernel'
import { Stale, type Actor, type House } from '#platform'
import { staffEnded } from './facts.ts'
import type { Member } from './member.ts'
import { loadMember, othersWithRole, saveMember } from './repository.ts'
import { toldOf } from './told.ts'

export interface StaffEnd {
  readonly username: string
  readonly version: number
  /** The last day on which they may sign in. */
  readonly ends: Day
  readonly reason: string
}

export type CannotEndStaff =
  | { readonly code: 'staff.own-record' }
  | { readonly code: 'staff.ends-before-it-starts' }
  | { readonly code: 'staff.last-administrator' }
  | { readonly code: 'staff.nothing-changes' }

/** Sets somebody's last working day. Their record stays for ever, and so does everything signed with it. */
export async function endStaff(house: House, actor: Actor, end: StaffEnd): Promise<Result<Member, CannotEndStaff>> {
  house.permissions.require(actor, 'staff:change')
  return house.db.transaction(actor, async tx => {
    const before = await loadMember(tx, end.username)
    if (before.version !== end.version) throw new Stale(`Staff ${before.username} is at version ${before.version}`)
    if (before.username === actor.username) return refuse({ code: 'staff.own-record' })
    if (end.ends < before.starts) return refuse({ code: 'staff.ends-before-it-starts' })
    if (before.ends === end.ends) return refuse({ code: 'staff.nothing-changes' })
    const administers = before.roles.includes('administrator') && before.ends === undefined
    if (administers && (await othersWithRole(tx, 'administrator', before.username)) === 0) {
      return refuse({ code: 'staff.last-administrator' })
    }
    const after: Member = { ...before, ends: end.ends }
    await saveMember(tx, after)
    await house.announce(tx, staffEnded, {
      subject: { staff: before.username },
      on: end.ends,
      reason: end.reason,
      of: { username: before.username, ends: isoDay(end.ends) },
      before: toldOf(before),
      after: toldOf(after),
    })
    return ok({ ...after, version: after.version + 1 })
  })
}
