import type { House, Tx } from '#platform'
import { placeName } from '#organisation/places'
import { loadPerson } from '#record/people'
import {
  errorSummary,
  html,
  layout,
  personHeader,
  subNavigation,
  type Content,
  type Html,
  type Page,
  type PageModel,
  type PersonHeader,
  type Tab,
} from '#web'

/** Who a page is about, and the other pages about them. */
export interface AboutPerson {
  readonly id: string
  readonly header: PersonHeader
  readonly tabs: readonly Tab[]
}

/** A page about a person. */
export interface PersonPage extends PageModel {
  readonly about: AboutPerson
}

/** What stands at the head of a page about a person. Throws NotFound when the actor may not know of them. */
export async function aboutPerson(house: House, tx: Tx, id: string): Promise<AboutPerson> {
  const { person, identifiers } = await loadPerson(tx, id)
  const number =
    identifiers.find(({ kind }) => kind === 'prison-number') ?? identifiers.find(({ kind }) => kind === 'crn')
  const place = person.heldAt ?? person.supervisedAt
  return {
    id,
    header: {
      surname: person.name.surname,
      forenames: [person.name.forename, person.name.middleNames].filter(name => name !== '').join(' '),
      number: number?.value,
      dateOfBirth: person.dateOfBirth ?? undefined,
      where: place === null ? undefined : placeName(house, place),
      status: person.status ?? undefined,
      // Alerts belong to a room further along: these pages say where they are shown, and never that there are none.
      flags: [
        {
          kind: 'note',
          text: { en: 'Alerts: see overview', cy: 'Rhybuddion: gweler y trosolwg' },
          href: `/people/${id}`,
        },
      ],
      href: `/people/${id}`,
      today: house.clock.today(),
    },
    tabs: [
      { text: { en: 'Overview', cy: 'Trosolwg' }, href: `/people/${id}` },
      { text: { en: 'Sentence and dates', cy: 'Dedfryd a dyddiadau' }, href: `/people/${id}/sentence`, current: true },
      { text: { en: 'History', cy: 'Hanes' }, href: `/people/${id}/history` },
    ],
  }
}

/** The person's header and tabs, what is wrong, and the page's own content. */
export function personLayout<Model extends PersonPage>(page: Page<Model>, body: Content): Html {
  const { header, tabs } = page.about
  return layout(page, html`${personHeader(page, header)} ${subNavigation(page, tabs)} ${errorSummary(page)} ${body}`)
}
