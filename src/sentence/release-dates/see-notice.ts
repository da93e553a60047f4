import { ok, refuse, type Result } from '#kernel'
import { isId, NotFound, type Actor, type House } from '#platform'
import { noticeSeen } from './facts.ts'
import { teamsOf, type Notice } from './notice.ts'
import { findNotice, saveSeen } from './notice.repository.ts'

export type CannotSee = { readonly code: 'release-dates.notice-of-others' | 'release-dates.notice-seen-already' }

/** Says by name that a team knows that dates moved, and has done what follows from it. */
export function seeNotice(
  house: House,
  actor: Actor,
  { person, id }: { readonly person: string; readonly id: string },
): Promise<Result<Notice, CannotSee>> {
  return house.db.transaction(actor, async tx => {
    const notice = isId(id) ? await findNotice(tx, person, id) : undefined
    if (!notice) throw new NotFound(`notice ${id}`)
    house.permissions.require(actor, 'release-date:read-notices', [notice.place])
    const theirs = actor.kind === 'machine' || teamsOf(actor.roles).includes(notice.team)
    if (!theirs) return refuse({ code: 'release-dates.notice-of-others' })
    if (notice.seenBy !== null) return refuse({ code: 'release-dates.notice-seen-already' })
    const seen = { ...notice, seenBy: actor.username, seenAt: house.clock.now() }
    await saveSeen(tx, seen)
    await house.announce(tx, noticeSeen, { subject: { person }, of: { notice: id, team: notice.team } })
    return ok(seen)
  })
}
