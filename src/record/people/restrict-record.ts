import { ok, refuse, type Result } from '#kernel'
import type { Actor, FactKind, House, Tx } from '#platform'
import {
  exclusionEnded,
  recordRestricted,
  restrictionLifted,
  staffExcluded,
  staffNamed,
  staffUnnamed,
} from './facts.ts'
import { openRecord, type CannotChange, type Changed, type Changing } from './open-record.ts'
import { countChange } from './repository.ts'
import type { Standing } from './standing.ts'
import { membersOf, standAll } from './standing.repository.ts'

/** Who may know of a record changes for every record that is the same person, and stays so if a merge is undone. */
type ChangeStanding = (standing: Standing) => Standing

interface Announced<Of extends object> {
  readonly kind: FactKind<Of>
  readonly of: Of
  readonly reason: string
}

async function changeStanding<Of extends object>(
  house: House,
  tx: Tx,
  { opened, change, announced }: { opened: Changed; change: ChangeStanding; announced: Announced<Of> },
): Promise<Result<Changed, never>> {
  const [first, ...others] = await membersOf(tx, opened.person)
  const changed = ({ own, ...member }: typeof first) => ({ ...member, own: change(own) })
  const version = await countChange(tx, { id: opened.person, version: opened.version })
  const after = await standAll(tx, [changed(first), ...others.map(changed)])
  await house.announce(tx, announced.kind, {
    subject: { person: opened.person },
    of: announced.of,
    before: seenBy(first.standing),
    after: seenBy(after),
    reason: announced.reason,
  })
  return ok({ person: opened.person, version })
}

function seenBy({ restricted, named, excluded }: Standing): object {
  return { restricted, named, excluded }
}

type Restricting = Changing & { readonly reason: string }

export type CannotRestrict = CannotChange | { readonly code: 'people.already-restricted' }

/** Hides a record from all but those named, and the one who does it: staff, victims, people of high profile. */
export async function restrictRecord(
  house: House,
  actor: Actor,
  change: Restricting & { readonly named: readonly string[] },
): Promise<Result<Changed, CannotRestrict>> {
  return house.db.transaction(actor, async tx => {
    const opened = await openRecord(tx, change)
    if (!opened.ok) return opened
    if (opened.value.restricted) return refuse({ code: 'people.already-restricted' })
    const named = [...new Set([actor.username, ...change.named])]
    return changeStanding(house, tx, {
      opened: change,
      change: standing => ({ ...standing, restricted: true, named }),
      announced: { kind: recordRestricted, of: {}, reason: change.reason },
    })
  })
}

export type CannotLift = CannotChange | { readonly code: 'people.not-restricted' }

/** Lets everybody know of a record again who may know of people where this person is. */
export async function liftRestriction(
  house: House,
  actor: Actor,
  change: Restricting,
): Promise<Result<Changed, CannotLift>> {
  return house.db.transaction(actor, async tx => {
    const opened = await openRecord(tx, change)
    if (!opened.ok) return opened
    if (!opened.value.restricted) return refuse({ code: 'people.not-restricted' })
    return changeStanding(house, tx, {
      opened: change,
      change: standing => ({ ...standing, restricted: false, named: [] }),
      announced: { kind: restrictionLifted, of: {}, reason: change.reason },
    })
  })
}

type AboutStaff = Restricting & { readonly staff: string }

export type CannotNameStaff = CannotLift | { readonly code: 'people.already-named' }

/** Gives one more member of staff access to a restricted record. */
export async function nameStaff(
  house: House,
  actor: Actor,
  change: AboutStaff,
): Promise<Result<Changed, CannotNameStaff>> {
  return house.db.transaction(actor, async tx => {
    const opened = await openRecord(tx, change)
    if (!opened.ok) return opened
    if (!opened.value.restricted) return refuse({ code: 'people.not-restricted' })
    const [{ standing }] = await membersOf(tx, change.person)
    if (standing.named.includes(change.staff)) return refuse({ code: 'people.already-named' })
    return changeStanding(house, tx, {
      opened: change,
      change: own => ({ ...own, named: [...new Set([...own.named, change.staff])] }),
      announced: { kind: staffNamed, of: { staff: change.staff }, reason: change.reason },
    })
  })
}

export type CannotUnnameStaff = CannotLift | { readonly code: 'people.not-named' | 'people.not-yourself' }

/** Takes a member of staff's access to a restricted record away. */
export async function unnameStaff(
  house: House,
  actor: Actor,
  change: AboutStaff,
): Promise<Result<Changed, CannotUnnameStaff>> {
  if (change.staff === actor.username) return refuse({ code: 'people.not-yourself' })
  return house.db.transaction(actor, async tx => {
    const opened = await openRecord(tx, change)
    if (!opened.ok) return opened
    if (!opened.value.restricted) return refuse({ code: 'people.not-restricted' })
    const [{ standing }] = await membersOf(tx, change.person)
    if (!standing.named.includes(change.staff)) return refuse({ code: 'people.not-named' })
    return changeStanding(house, tx, {
      opened: change,
      change: own => ({ ...own, named: own.named.filter(name => name !== change.staff) }),
      announced: { kind: staffUnnamed, of: { staff: change.staff }, reason: change.reason },
    })
  })
}

export type CannotExcludeStaff = CannotChange | { readonly code: 'people.already-excluded' | 'people.not-yourself' }

/** Hides a record from one member of staff: a relative, a victim, somebody with a declared relationship. */
export async function excludeStaff(
  house: House,
  actor: Actor,
  change: AboutStaff,
): Promise<Result<Changed, CannotExcludeStaff>> {
  if (change.staff === actor.username) return refuse({ code: 'people.not-yourself' })
  return house.db.transaction(actor, async tx => {
    const opened = await openRecord(tx, change)
    if (!opened.ok) return opened
    const [{ standing }] = await membersOf(tx, change.person)
    if (standing.excluded.includes(change.staff)) return refuse({ code: 'people.already-excluded' })
    return changeStanding(house, tx, {
      opened: change,
      change: own => ({ ...own, excluded: [...new Set([...own.excluded, change.staff])] }),
      announced: { kind: staffExcluded, of: { staff: change.staff }, reason: change.reason },
    })
  })
}

export type CannotEndExclusion = CannotChange | { readonly code: 'people.not-excluded' }

/** Ends the exclusion of a member of staff. */
export async function endExclusion(
  house: House,
  actor: Actor,
  change: AboutStaff,
): Promise<Result<Changed, CannotEndExclusion>> {
  return house.db.transaction(actor, async tx => {
    const opened = await openRecord(tx, change)
    if (!opened.ok) return opened
    const [{ standing }] = await membersOf(tx, change.person)
    if (!standing.excluded.includes(change.staff)) return refuse({ code: 'people.not-excluded' })
    return changeStanding(house, tx, {
      opened: change,
      change: own => ({ ...own, excluded: own.excluded.filter(name => name !== change.staff) }),
      announced: { kind: exclusionEnded, of: { staff: change.staff }, reason: change.reason },
    })
  })
}
