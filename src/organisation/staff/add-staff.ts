import { ok, refuse, type Day, type Language, type Result } from '#kernel'
import type { Actor, House, Tx } from '#platform'
import { inOrder, whyNotHold, type CannotHold, type Duties } from './duties.ts'
import { staffAdded } from './facts.ts'
import { isUsername, type Member } from './member.ts'
import { insertMember } from './repository.ts'
import { toldOf } from './told.ts'

export interface NewStaff extends Duties {
  readonly username: string
  readonly name: string
  readonly language?: Language
  /** Their first day; today when left out. */
  readonly starts?: Day | undefined
  readonly invented?: boolean
}

export type CannotAddStaff =
  | { readonly code: 'staff.bad-username' }
  | { readonly code: 'staff.username-taken' }
  | { readonly code: 'staff.no-name' }
  | CannotHold

/** Adds a member of staff, who may sign in from their first day. */
export async function addStaff(house: House, actor: Actor, staff: NewStaff): Promise<Result<Member, CannotAddStaff>> {
  house.permissions.require(actor, 'staff:change')
  return house.db.transaction(actor, tx => addStaffIn(house, tx, staff))
}

/** The same inside a transaction, for those who may. */
export async function addStaffIn(house: House, tx: Tx, staff: NewStaff): Promise<Result<Member, CannotAddStaff>> {
  const username = staff.username.trim().toLowerCase()
  if (!isUsername(username)) return refuse({ code: 'staff.bad-username' })
  if (staff.name.trim() === '') return refuse({ code: 'staff.no-name' })
  const duties = inOrder(staff)
  const cannot = await whyNotHold(house, tx, duties)
  if (cannot) return cannot
  const member: Member = {
    username,
    name: staff.name.trim(),
    ...duties,
    language: staff.language ?? 'en',
    starts: staff.starts ?? house.clock.today(),
    ends: undefined,
    invented: staff.invented ?? false,
    version: 1,
  }
  if (!(await insertMember(tx, member))) return refuse({ code: 'staff.username-taken' })
  await house.announce(tx, staffAdded, {
    subject: { staff: username },
    on: member.starts,
    of: { username },
    after: toldOf(member),
  })
  return ok(member)
}
