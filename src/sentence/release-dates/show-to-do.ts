import { addDays, type Day } from '#kernel'
import { staffNames } from '#organisation/staff'
import { isId, type Actor, type House } from '#platform'
import { listName, peopleInList } from '#record/people'
import { workKindCodes, type ToDo, type ToDoCount, type ToDoCursor, type WorkKind } from './to-do.ts'
import { countToDo, thingsToDo } from './to-do.repository.ts'

/** A thing to do, with whom it is about and who does it by name. */
export interface ToDoLine {
  readonly toDo: ToDo
  readonly name: string
  readonly number: string | undefined
  readonly owner: string | undefined
}

/** What is to be done about release dates at a place. */
export interface ToDoShown {
  /** Undefined for somebody who works nowhere. */
  readonly place: string | undefined
  readonly places: readonly string[]
  readonly kind: WorkKind | undefined
  readonly counts: readonly ToDoCount[]
  readonly lines: readonly ToDoLine[]
  readonly after: string | undefined
  readonly next: string | null
  readonly username: string
  /** May take work on. */
  readonly mayTake: boolean
  readonly today: Day
}

/** How far ahead the list looks: the checks before release are known long before. */
const AHEAD = 28
const PAGE = 50

/** Gathers what is to be done at one of the actor's places. */
export function showToDo(
  house: House,
  actor: Actor,
  asked: { readonly place?: string; readonly kind?: string; readonly after?: string },
): Promise<ToDoShown> {
  return house.db.transaction(actor, async tx => {
    const place = actor.places.find(each => each === asked.place) ?? actor.places[0]
    const kind = workKindCodes.find(each => each === asked.kind)
    const today = house.clock.today()
    const until = addDays(today, AHEAD)
    const found =
      place === undefined
        ? []
        : await thingsToDo(tx, {
            places: [place],
            kinds: kind ? [kind] : workKindCodes,
            until,
            after: cursorFrom(asked.after),
            most: PAGE + 1,
          })
    const toDo = found.slice(0, PAGE)
    const last = found.length > PAGE ? toDo.at(-1) : undefined
    const people = await peopleInList(tx, [...new Set(toDo.map(({ person }) => person))])
    const names = await staffNames(tx, [...new Set(toDo.flatMap(({ owner }) => owner ?? []))])
    return {
      place,
      places: actor.places,
      kind,
      counts: place === undefined ? [] : await countToDo(tx, { place, today, until }),
      lines: toDo.map(each => {
        const person = people.find(({ id }) => id === each.person)
        return {
          toDo: each,
          name: person ? listName(person.name) : '',
          number: person?.prisonNumber ?? person?.crn ?? undefined,
          owner: each.owner === null ? undefined : (names.get(each.owner) ?? each.owner),
        }
      }),
      after: asked.after,
      next: last ? cursorOf(last) : null,
      username: actor.username,
      mayTake: house.permissions.allows(actor, 'release-date:confirm'),
      today,
    }
  })
}

/** Where a page of the list ends, to be read on from there. */
export function cursorOf({ due, person, kind }: ToDoCursor): string {
  return `${due}.${person}.${kind}`
}

/** The place in the list that a cursor names; undefined when it names none. */
export function cursorFrom(cursor: string | undefined): ToDoCursor | undefined {
  const [due = '', person = '', kind = ''] = cursor?.split('.') ?? []
  if (!/^\d{1,7}$/.test(due) || !isId(person)) return undefined
  return { due: Number(due) as Day, person, kind }
}
