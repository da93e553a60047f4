import { addDays } from '#kernel'
import { look, sawAll } from '#casework'
import { staffNames } from '#organisation/staff'
import type { Actor, House, Task, Tx } from '#platform'
import { listName, peopleInList } from '#record/people'

/** A line of somebody's work, with whom it is about by name. */
export interface WorkLine {
  readonly task: Task
  readonly person: { readonly id: string; readonly name: string; readonly number: string | undefined } | undefined
}

/** Somebody's work, as the desk lays it out. */
export interface Work {
  /** Overdue and due today, the longest overdue first. */
  readonly now: readonly WorkLine[]
  /** Due in the next seven days. */
  readonly soon: readonly WorkLine[]
  /** True where a column shows only the first of its lines. */
  readonly more: { readonly now: boolean; readonly soon: boolean }
  /** What others changed since they last looked, the newest first. */
  readonly changed: readonly WorkLine[]
  /** Names of those who changed something, by username. */
  readonly names: ReadonlyMap<string, string>
}

const WEEK = 7
/** Lines of a column: nobody does more in a day, and the rooms' own lists show the rest. */
const MOST_LINES = 40
const MOST_CHANGED = 30

/** What an actor has to do and should know, from every room; notes that they looked. */
export function showWork(house: House, actor: Actor): Promise<Work> {
  return house.db.transaction(actor, async tx => {
    const tasks: Task[] = []
    const today = house.clock.today()
    const asked = { until: addDays(today, WEEK), most: MOST_LINES + 1 }
    for (const room of house.rooms) if (room.work) tasks.push(...(await room.work(tx, actor, asked)))
    const since = await look(tx, house.clock.now())
    const due = tasks.flatMap(task => (task.due === undefined ? [] : [{ task, due: task.due }]))
    const inOrder = due.toSorted((one, other) => one.due - other.due)
    const changed = tasks
      .filter(task => task.due === undefined && task.changedAt > since && task.changedBy !== actor.username)
      .toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1))
      .slice(0, MOST_CHANGED)
    const soonest = inOrder.filter(each => each.due > today && each.due <= addDays(today, WEEK))
    const late = inOrder.filter(each => each.due <= today)
    const shown = [late, soonest].map(each => each.slice(0, MOST_LINES).map(({ task }) => task))
    const [now = [], soon = []] = shown
    const named = await namesOf(tx, [...now, ...soon, ...changed])
    const lines = (list: readonly Task[]) =>
      list.map(task => ({ task, person: 'person' in task.about ? named.get(task.about.person) : undefined }))
    return {
      now: lines(now),
      soon: lines(soon),
      more: { now: late.length > now.length, soon: soonest.length > soon.length },
      changed: lines(changed),
      names: await staffNames(tx, [...new Set(changed.map(({ changedBy }) => changedBy))]),
    }
  })
}

/** Notes that the actor has seen what was changed. */
export function seenAll(house: House, actor: Actor): Promise<void> {
  return house.db.transaction(actor, tx => sawAll(tx, house.clock.now()))
}

async function namesOf(tx: Tx, tasks: readonly Task[]) {
  const ids = tasks.flatMap(({ about }) => ('person' in about ? [about.person] : []))
  const people = await peopleInList(tx, [...new Set(ids)])
  return new Map(
    people.map(({ id, name, prisonNumber, crn }) => [
      id,
      { id, name: listName(name), number: prisonNumber ?? crn ?? undefined },
    ]),
  )
}
