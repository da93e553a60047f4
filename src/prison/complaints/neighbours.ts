import type { Neighbours } from '#casework'
import { placeName } from '#organisation/places'
import { staff, staffNames } from '#organisation/staff'
import type { House, Tx } from '#platform'
import { aboutPerson, idsOf, listName, peopleInList } from '#record/people'
import { html, personHeader, subNavigation, type Page } from '#web'

async function peopleNamed(tx: Tx, ids: readonly string[]) {
  const people = await peopleInList(tx, ids)
  return new Map(
    people.map(({ id, name, prisonNumber, crn }) => [
      id,
      { name: listName(name), number: prisonNumber ?? crn ?? undefined },
    ]),
  )
}

/** The head of a person's pages, with the tab of their complaints open. */
async function headerOf(house: House, tx: Tx, person: string) {
  const { header, tabs } = await aboutPerson(house, tx, { person, tab: `/people/${person}/complaints` })
  return (page: Page) => html`${personHeader(page, header)} ${subNavigation(page, tabs)}`
}

/** True for somebody who works here today. */
async function staffKnown(tx: Tx, username: string): Promise<boolean> {
  return (await staff.directory?.actorFor(tx, username)) !== undefined
}

/** What casework must know of people, staff and places for complaints. */
export const neighbours: Neighbours = {
  peopleNamed,
  idsOf,
  placeName,
  staffNamed: staffNames,
  staffKnown,
  personHeader: headerOf,
}
