import type { Text } from '#kernel'
import { whereabouts } from '../../about-person.ts'
import { listName } from '../../name-key.ts'
import type { Found, FoundPerson } from '../../search/find-people.ts'
import { texts } from '../../texts.ts'
import type { House } from '#platform'
import { fill, plural, shortDay, type CursorPages, type PageModel, type Reader } from '#web'

/** A place to narrow a search to. */
export interface PlaceToChoose {
  readonly code: string
  readonly name: Text
}

export interface Row {
  readonly href: string
  readonly name: string
  readonly number: string | undefined
  readonly born: FoundPerson['dateOfBirth']
  readonly where: Text | undefined
  /** Why they are in the list, where their name does not show it. */
  readonly because: Text | undefined
  readonly restricted: boolean
}

export interface FindPeoplePage extends PageModel {
  readonly typed: string
  readonly heldAt: string
  readonly supervisedAt: string
  readonly prisons: readonly PlaceToChoose[]
  readonly units: readonly PlaceToChoose[]
  /** Undefined before anything was asked. */
  readonly result:
    | {
        readonly headline: Text
        readonly notes: readonly Text[]
        readonly rows: readonly Row[]
        readonly pages: CursorPages
        readonly download: string | undefined
      }
    | undefined
  readonly mayAdd: boolean
  /** The form for a new record, with what was typed carried along. */
  readonly addHref: string
}

export interface Wanted {
  readonly typed: string
  readonly heldAt: string
  readonly supervisedAt: string
  readonly after: string | undefined
}

/** The list of people found, or the page before anything was typed. */
export function findPeoplePage(
  house: House,
  wanted: Wanted,
  {
    found,
    prisons,
    units,
    mayAdd,
    mayExport,
  }: {
    readonly found: Found | undefined
    readonly prisons: readonly PlaceToChoose[]
    readonly units: readonly PlaceToChoose[]
    readonly mayAdd: boolean
    readonly mayExport: boolean
  },
): FindPeoplePage {
  const { typed, heldAt, supervisedAt, after } = wanted
  const query = new URLSearchParams(
    Object.entries({ q: typed, heldAt, supervisedAt }).filter(([, value]) => value !== ''),
  )
  return {
    title:
      typed === ''
        ? texts.find
        : fill({ en: '{typed} - Find a person', cy: '{typed} - Dod o hyd i berson' }, { typed }),
    desk: '/find',
    wide: found !== undefined && found.people.length > 0,
    typed,
    heldAt,
    supervisedAt,
    prisons,
    units,
    mayAdd,
    addHref: `/people/new?${new URLSearchParams({ q: typed }).toString()}`,
    result: found && {
      headline: headline(found),
      notes: [...(found.bornOtherwise ? [texts.bornOtherwise] : []), ...(found.more ? [texts.tooMany] : [])],
      rows: found.people.map(person => row(house, person)),
      pages: { path: `/find?${query.toString()}`, after, next: found.next },
      download: mayExport && found.people.length > 0 ? `/find.csv?${query.toString()}` : undefined,
    },
  }
}

function headline({ people, count, more, next }: Found): Text {
  if (people.length === 0) return texts.nobody
  if (count === undefined) {
    return next === null ? countText(people.length) : { en: 'People at this place', cy: 'Pobl yn y lle hwn' }
  }
  return more ? { en: `The ${count} nearest people`, cy: `Y ${count} agosaf` } : countText(count)
}

function countText(count: number): Text {
  const forms = {
    en: { one: '{n} person found', other: '{n} people found' },
    cy: { one: 'Canfuwyd {n} person', two: 'Canfuwyd {n} berson', other: 'Canfuwyd {n} o bobl' },
  }
  return { en: plural('en', count, forms), cy: plural('cy', count, forms) }
}

function row(house: House, person: FoundPerson): Row {
  return {
    href: `/people/${person.id}`,
    name: listName(person.name),
    number: person.prisonNumber ?? person.crn ?? undefined,
    born: person.dateOfBirth,
    where: whereabouts(house, person),
    because: person.plain ? undefined : person.because,
    restricted: person.restricted,
  }
}

/** A date of birth as tables put it. */
export function bornText(reader: Reader, born: Row['born'], unknown: string): string {
  return born === null ? unknown : shortDay(reader, born)
}
