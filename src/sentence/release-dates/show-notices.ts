import { staffNames } from '#organisation/staff'
import type { Actor, House } from '#platform'
import { listName, peopleInList } from '#record/people'
import { noticeCursor, noticeCursorFrom, teamsOf, type Notice } from './notice.ts'
import { unseenNotices } from './notice.repository.ts'

/** A notice with whom it is about, and who told it, by name. */
export interface NoticeLine {
  readonly notice: Notice
  readonly name: string
  readonly number: string | undefined
  readonly by: string
}

/** What an actor's teams are told. */
export interface NoticesShown {
  readonly lines: readonly NoticeLine[]
  readonly after: string | undefined
  readonly next: string | null
}

const PAGE = 50

/** Gathers the notices that nobody of an actor's teams, where they work, has dealt with. */
export function showNotices(house: House, actor: Actor, { after }: { readonly after?: string }): Promise<NoticesShown> {
  return house.db.transaction(actor, async tx => {
    const found = await unseenNotices(tx, {
      places: actor.places,
      teams: teamsOf(actor.roles),
      after: noticeCursorFrom(after),
      most: PAGE + 1,
    })
    const notices = found.slice(0, PAGE)
    const last = found.length > PAGE ? notices.at(-1) : undefined
    const people = await peopleInList(tx, [...new Set(notices.map(({ person }) => person))])
    const names = await staffNames(tx, [...new Set(notices.map(({ toldBy }) => toldBy))])
    return {
      lines: notices.map(notice => {
        const person = people.find(({ id }) => id === notice.person)
        return {
          notice,
          name: person ? listName(person.name) : '',
          number: person?.prisonNumber ?? person?.crn ?? undefined,
          by: names.get(notice.toldBy) ?? notice.toldBy,
        }
      }),
      after,
      next: last ? noticeCursor(last) : null,
    }
  })
}
