import { placeName } from '#organisation/places'
import type { House, Tx } from '#platform'
import { loadPerson } from '#record/people'
import { personHeader, type Page } from '#web'
import { flagsOf } from './flags-of.ts'

/** The header of a person's pages, with the flags that their alerts make. */
export async function headerOf(house: House, tx: Tx, id: string) {
  const { person, identifiers } = await loadPerson(tx, id)
  const flags = await flagsOf(tx, id, house.clock.today())
  const number = ['prison-number', 'crn'].flatMap(kind => identifiers.find(each => each.kind === kind)?.value ?? [])[0]
  const at = person.heldAt ?? person.supervisedAt
  const { forename, middleNames, surname } = person.name
  return (page: Page) =>
    personHeader(page, {
      surname: surname.toUpperCase(),
      forenames: [forename, middleNames].filter(Boolean).join(' '),
      number,
      dateOfBirth: person.dateOfBirth ?? undefined,
      where: at === null ? undefined : placeName(house, at),
      status: person.status ?? undefined,
      flags,
      href: `/people/${id}`,
      today: page.today,
    })
}
