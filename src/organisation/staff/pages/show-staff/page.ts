import type { Day, Text } from '#kernel'
import type { PageModel } from '#web'
import { rolesText, worksHere, type Member } from '../../member.ts'
import { texts } from '../../texts.ts'

export interface ShowStaffPage extends PageModel {
  readonly member: Member
  readonly roles: Text
  readonly places: Text
  readonly atWork: boolean
  /** Where the record is changed; undefined for those who may not, and for one's own. */
  readonly changes: { readonly change: string; readonly end: string } | undefined
}

/** One member of staff. */
export function showStaffPage(
  member: Member,
  { today, places, mayChange }: { readonly today: Day; readonly places: Text; readonly mayChange: boolean },
): ShowStaffPage {
  const here = `/staff/${member.username}`
  return {
    title: member.name,
    back: '/staff',
    desk: '/places',
    member,
    roles: rolesText(member.roles),
    places: member.places.length === 0 ? texts.everywhere : places,
    atWork: worksHere(member, today),
    changes: mayChange ? { change: `${here}/change`, end: `${here}/last-day` } : undefined,
  }
}
