import type { Text } from '#kernel'
import { roles, type Role } from '#platform'
import type { PageModel } from '#web'
import { rolesText, type Member } from '../../member.ts'
import { texts } from '../../texts.ts'

export interface StaffQuery {
  readonly q: string
  readonly role: string
  readonly place: string
  readonly all: boolean
  readonly after: string
}

export interface ListStaffPage extends PageModel {
  readonly query: StaffQuery
  readonly roleChoices: readonly { readonly value: string; readonly text: Text; readonly selected: boolean }[]
  readonly rows: readonly {
    readonly name: string
    readonly href: string
    readonly roles: Text
    readonly places: Text
  }[]
  readonly mayAdd: boolean
  readonly first: string | undefined
  readonly next: string | undefined
}

/** A page of staff. `next`: the cursor of the page after it. */
export function listStaffPage({
  query,
  members,
  next,
  mayAdd,
  placesText,
}: {
  readonly query: StaffQuery
  readonly members: readonly Member[]
  readonly next: string | undefined
  readonly mayAdd: boolean
  readonly placesText: (codes: readonly string[]) => Text
}): ListStaffPage {
  const names = Object.keys(roles) as readonly Role[]
  return {
    title: texts.title,
    desk: '/places',
    query,
    roleChoices: [
      { value: '', text: texts.everyRole, selected: query.role === '' },
      ...names
        .filter(role => role !== 'machine')
        .map(role => ({ value: role, text: roles[role].name, selected: role === query.role })),
    ],
    rows: members.map(({ username, name, roles: held, places }) => ({
      name,
      href: `/staff/${username}`,
      roles: rolesText(held),
      places: placesText(places),
    })),
    mayAdd,
    first: query.after === '' ? undefined : address(query, ''),
    next: next === undefined ? undefined : address(query, next),
  }
}

function address({ q, role, place, all }: StaffQuery, after: string): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries({ q, role, place, all: all ? 'yes' : '', after })) {
    if (value !== '') search.set(name, value)
  }
  return search.size === 0 ? '/staff' : `/staff?${search.toString()}`
}
