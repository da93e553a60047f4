import type { Text } from '#kernel'
import { placeName } from '#organisation/places'
import type { Flag, House, Tx } from '#platform'
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
import type { WholePerson } from './person.ts'
import { loadPerson } from './repository.ts'

/** Who a page is about, and the other pages about them. */
export interface AboutPerson {
  readonly id: string
  readonly version: number
  /** The record that stands for this person: another one when this was merged. */
  readonly standsAs: string
  readonly header: PersonHeader
  readonly tabs: readonly Tab[]
}

/** A page about a person. */
export interface PersonPage extends PageModel {
  readonly about: AboutPerson
}

const restrictedTo: Text = {
  en: 'Only named staff may know of it. Do not talk about it with others.',
  cy: 'Dim ond staff a enwir gaiff wybod amdano. Peidiwch â thrafod ag eraill.',
}

/**
 * What stands at the head of every page about a person: who they are, their flags from the rooms that give them, and
 * the tabs that rooms declare. `tab`: the path of the one that is open. Throws NotFound.
 */
export async function aboutPerson(
  house: House,
  tx: Tx,
  { person: id, tab }: { readonly person: string; readonly tab?: string },
): Promise<AboutPerson> {
  return aboutWhole(house, tx, { whole: await loadPerson(tx, id), ...(tab === undefined ? {} : { tab }) })
}

/** The same, of a person who has been loaded already. `flags`: those to show, when they have been asked for. */
export async function aboutWhole(
  house: House,
  tx: Tx,
  {
    whole,
    tab,
    flags: given,
  }: { readonly whole: WholePerson; readonly tab?: string; readonly flags?: readonly Flag[] },
): Promise<AboutPerson> {
  const { person } = whole
  const { id, name } = person
  const today = house.clock.today()
  const flags = given ?? (await flagsOf(house, tx, id))
  const places = [person.heldAt, person.supervisedAt].filter(place => place !== null)
  const tabs = house.rooms
    .flatMap(room => room.tabs ?? [])
    .filter(({ needs }) => needs === 'sign-in' || house.permissions.allows(tx.actor, needs, places))
    .toSorted((one, other) => one.order - other.order)
    .map(({ name: text, path }) => ({ text, href: path(id), current: path(id) === tab }))
  return {
    id,
    version: person.version,
    standsAs: person.standsAs,
    header: {
      surname: name.surname.toUpperCase(),
      forenames: [name.forename, name.middleNames].filter(Boolean).join(' '),
      number: knownBy(whole),
      dateOfBirth: person.dateOfBirth ?? undefined,
      where: whereabouts(house, person),
      status: person.status ?? undefined,
      flags,
      ...(person.restricted ? { restrictions: [restrictedTo] } : {}),
      href: `/people/${id}`,
      today,
    },
    tabs,
  }
}

/** The flags that the rooms put on a person, most serious first within each room. */
export async function flagsOf(house: House, tx: Tx, person: string): Promise<readonly Flag[]> {
  const flags: Flag[] = []
  for (const room of house.rooms) flags.push(...((await room.flagsOf?.(tx, person, house.clock.today())) ?? []))
  return flags
}

/** The number that somebody is best known by: the prison number, or the case reference number. */
export function knownBy({ identifiers }: Pick<WholePerson, 'identifiers'>): string | undefined {
  const current = (kind: string) => identifiers.findLast(each => each.kind === kind && each.until === null)?.value
  return current('prison-number') ?? current('crn')
}

/** Where a person is, in words: "HMP Leeds, A-1-003", or the delivery unit that supervises them. */
export function whereabouts(
  house: House,
  {
    heldAt,
    livingUnit,
    supervisedAt,
  }: { heldAt: string | null; livingUnit: string | null; supervisedAt: string | null },
): Text | undefined {
  if (heldAt !== null) {
    const { en, cy } = placeName(house, heldAt)
    return livingUnit === null ? { en, cy } : { en: `${en}, ${livingUnit}`, cy: `${cy}, ${livingUnit}` }
  }
  return supervisedAt === null ? undefined : placeName(house, supervisedAt)
}

/** The person's header and tabs, what is wrong with the page, and its own content. */
export function personLayout<Model extends PersonPage>(page: Page<Model>, body: Content): Html {
  const { header, tabs } = page.about
  return layout(page, html`${personHeader(page, header)} ${subNavigation(page, tabs)} ${errorSummary(page)} ${body}`)
}
