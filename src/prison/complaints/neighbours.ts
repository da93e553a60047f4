import type { Neighbours } from '#casework'
import { placeName } from '#organisation/places'
import { staff, staffNames } from '#organisation/staff'
import type { Tx } from '#platform'
import { idsOf, listName, peopleInList } from '#record/people'

async function peopleNamed(tx: Tx, ids: readonly string[]) {
  const people = await peopleInList(tx, ids)
  return new Map(
    people.map(({ id, name, prisonNumber, crn }) => [
      id,
      { name: listName(name), number: prisonNumber ?? crn ?? undefined },
    ]),
  )
}

/** True for somebody who works here today. */
async function staffKnown(tx: Tx, username: string): Promise<boolean> {
  return (await staff.directory?.actorFor(tx, username)) !== undefined
}

/** What casework must know of people, staff and places for complaints. */
export const neighbours: Neighbours = { peopleNamed, idsOf, placeName, staffNamed: staffNames, staffKnown }
