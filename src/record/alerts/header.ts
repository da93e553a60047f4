import type { House, Tx } from '#platform'
import { aboutPerson } from '#record/people'
import { html, personHeader, subNavigation, type Page } from '#web'

/** The head of a person's pages: who they are, their flags, and the tabs, with the alerts' own open. */
export async function headerOf(house: House, tx: Tx, person: string) {
  const { header, tabs } = await aboutPerson(house, tx, { person, tab: `/people/${person}/alerts` })
  return (page: Page) => html`${personHeader(page, header)} ${subNavigation(page, tabs)}`
}
