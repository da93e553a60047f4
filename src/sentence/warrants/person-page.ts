import type { House, Tx } from '#platform'
import { aboutPerson, type AboutPerson } from '#record/people'

/** What stands at the head of a page about somebody's sentence. Throws NotFound when the actor may not know of them. */
export function aboutSentenceOf(house: House, tx: Tx, person: string): Promise<AboutPerson> {
  return aboutPerson(house, tx, { person, tab: `/people/${person}/sentence` })
}
