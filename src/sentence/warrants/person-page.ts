import type { House, Tx } from '#platform'
import { aboutPerson, type AboutPerson } from '#record/people'
import type { PersonFlag } from '#web'

/** What stands at the head of a page about somebody's sentence. Throws NotFound when the actor may not know of them. */
export async function aboutSentenceOf(house: House, tx: Tx, person: string): Promise<AboutPerson> {
  const about = await aboutPerson(house, tx, { person, tab: `/people/${person}/sentence` })
  // Where no room gives flags here, an empty list would say that there are no alerts, which nobody knows.
  if (house.rooms.some(room => 'flagsOf' in room)) return about
  return { ...about, header: { ...about.header, flags: [seeOverview(person)] } }
}

function seeOverview(person: string): PersonFlag {
  return {
    kind: 'note',
    text: { en: 'Alerts: see overview', cy: 'Rhybuddion: gweler y trosolwg' },
    href: `/people/${person}`,
  }
}
