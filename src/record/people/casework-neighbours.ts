import type { Neighbours } from '#casework'
import { placeName } from '#organisation/places'
import { staff, staffNames } from '#organisation/staff'
import type { House, Tx } from '#platform'
import { html, personHeader, subNavigation, type Page } from '#web'
import { aboutPerson } from './about-person.ts'
import { listName } from './name-key.ts'
import { idsOf, peopleInList } from './repository.ts'

/**
 * What a declared process is told of people, staff and places. `path`: the process's own, whose tab is open on its
 * pages about a person.
 */
export function neighboursOf(path: string): Neighbours {
  return {
    peopleNamed,
    idsOf,
    placeName,
    staffNamed: staffNames,
    staffKnown,
    personHeader: async (house, tx, person) => headerOf(house, tx, { person, tab: `/people/${person}/${path}` }),
  }
}

async function peopleNamed(tx: Tx, ids: readonly string[]) {
  const people = await peopleInList(tx, ids)
  return new Map(
    people.map(({ id, name, prisonNumber, crn }) => [
      id,
      { name: listName(name), number: prisonNumber ?? crn ?? undefined },
    ]),
  )
}

/** The head of a person's pages: who they are, their flags, and the tabs. */
async function headerOf(house: House, tx: Tx, asked: { readonly person: string; readonly tab: string }) {
  const { header, tabs } = await aboutPerson(house, tx, asked)
  return (page: Page) => html`${personHeader(page, header)} ${subNavigation(page, tabs)}`
}

/** True for somebody who works here today. */
async function staffKnown(tx: Tx, username: string): Promise<boolean> {
  return (await staff.directory?.actorFor(tx, username)) !== undefined
}
