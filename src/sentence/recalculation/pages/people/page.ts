import { day, type Day, type Text } from '#kernel'
import type { CursorPages, PageModel } from '#web'
import type { Finished } from '../../run.ts'
import type { MovedDate, MovedPerson } from '../../moved.ts'
import { kindName } from '../show-run/page.ts'

/** Who somebody is, as a list shows them. */
export interface Named {
  readonly name: string
  readonly number: string
}

export interface PersonLine extends Named {
  readonly href: string
  readonly heldAt: string | null
  readonly worse: boolean
  readonly dates: readonly { readonly kind: Text; readonly from: Day | null; readonly to: Day | null }[]
}

export interface MovedPeoplePage extends PageModel {
  readonly href: string
  readonly mode: Finished['mode']
  readonly heading: Text
  readonly worse: boolean
  readonly lines: readonly PersonLine[]
  readonly pages: CursorPages
  readonly placeName: (code: string) => Text
}

export interface PeopleGiven {
  readonly worse: boolean
  readonly people: readonly MovedPerson[]
  readonly dates: readonly MovedDate[]
  readonly named: ReadonlyMap<string, Named>
  readonly pages: CursorPages
  readonly placeName: (code: string) => Text
}

/** People whose dates change, those with worse dates first. */
export function movedPeoplePage(run: Finished, given: PeopleGiven): MovedPeoplePage {
  const { worse, people, dates, named, pages, placeName } = given
  const heading = worse
    ? { en: 'People with a worse date', cy: 'Pobl â dyddiad gwaeth' }
    : { en: 'People whose dates change', cy: 'Pobl y mae eu dyddiadau’n newid' }
  return {
    title: heading,
    heading,
    back: '/recalculations',
    desk: '/recalculations',
    href: `/recalculations/${run.id}`,
    mode: run.mode,
    worse,
    lines: people.flatMap(({ person, heldAt, worse: isWorse }) => {
      const who = named.get(person)
      if (!who) return []
      return [{ ...who, href: `/people/${person}/sentence`, heldAt, worse: isWorse, dates: datesOf(person, dates) }]
    }),
    pages,
    placeName,
  }
}

function datesOf(person: string, dates: readonly MovedDate[]): PersonLine['dates'] {
  const orNull = (on: string | null) => (on === null ? null : day(on))
  return dates
    .filter(date => date.person === person)
    .map(({ kind, from, to }) => ({ kind: kindName(kind), from: orNull(from), to: orNull(to) }))
}
