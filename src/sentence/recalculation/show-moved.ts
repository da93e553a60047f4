import type { Tx } from '#platform'
import { listName, peopleInList } from '#record/people'
import type { Named } from './pages/people/page.ts'
import type { MovedDate, MovedPerson } from './moved.ts'
import { movedDates, movedPeople, type PeopleAsked } from './read-results.repository.ts'

/** People whose dates a run moves, with their dates and who they are. */
export interface MovedShown {
  readonly people: readonly MovedPerson[]
  readonly dates: readonly MovedDate[]
  readonly named: ReadonlyMap<string, Named>
}

/** Those of whom the transaction's actor may know. */
export async function showMoved(tx: Tx, run: string, asked: PeopleAsked): Promise<MovedShown> {
  const people = await movedPeople(tx, run, asked)
  const ids = people.map(({ person }) => person)
  const dates = await movedDates(tx, run, ids)
  const listed = await peopleInList(tx, ids)
  const named = new Map(
    listed.map(({ id, name, prisonNumber, crn }) => [id, { name: listName(name), number: prisonNumber ?? crn ?? '' }]),
  )
  return { people, dates, named }
}

/** How many are read at once for a whole list. */
const CHUNK = 2000

/** The same of everybody at once. */
export async function showAllMoved(tx: Tx, run: string, worse: boolean): Promise<MovedShown> {
  const all = { people: [] as MovedPerson[], dates: [] as MovedDate[], named: new Map<string, Named>() }
  for (let from = 0; ; from += CHUNK) {
    const { people, dates, named } = await showMoved(tx, run, { worse, from, most: CHUNK })
    all.people.push(...people)
    all.dates.push(...dates)
    for (const [person, who] of named) all.named.set(person, who)
    if (people.length < CHUNK) return all
  }
}
