import type { Day } from '#kernel'
import type { Actor, House, Task, Tx } from '#platform'
import { aboutWhole, flagsOf, fullName, idsOf, loadPerson, type AboutPerson, type WholePerson } from '#record/people'
import { dateKinds, latestOf, reliedOn, type Calculation, type DateKind } from '#sentence/release-dates'
import type { PersonFlag } from '#web'

/** A date that is still to come. */
export interface ComingDate {
  readonly kind: DateKind
  readonly on: Day
}

/** What the overview shows of a person. */
export interface PersonShown {
  readonly whole: WholePerson
  readonly about: AboutPerson
  readonly flags: readonly PersonFlag[]
  /** The dates to come, the first first; empty when none were worked out. */
  readonly coming: readonly ComingDate[]
  readonly state: Calculation['state'] | undefined
  readonly byHand: Calculation['byHand']
  /** What the actor has to do about this person. */
  readonly tasks: readonly Task[]
  readonly otherNames: readonly string[]
}

const MOST_DATES = 4
const MOST_TASKS = 50

/** Gathers the overview of a person from the rooms, in the reader's own transaction. Throws NotFound. */
export function showPerson(house: House, actor: Actor, id: string): Promise<PersonShown> {
  return house.db.transaction(actor, async tx => {
    const whole = await loadPerson(tx, id)
    const ids = await idsOf(tx, id)
    const flags = await flagsOf(house, tx, id)
    const about = await aboutWhole(house, tx, { whole, tab: `/people/${id}`, flags })
    const calculation = await calculationOf(tx, ids)
    return {
      whole,
      about,
      flags,
      coming: calculation ? comingDates(calculation, house.clock.today()) : [],
      state: calculation?.state,
      byHand: calculation?.byHand ?? null,
      tasks: await tasksAbout(house, tx, { actor, ids }),
      otherNames: whole.names.filter(({ kind }) => kind !== 'current').map(({ name }) => fullName(name)),
    }
  })
}

/** The calculation that counts: the one relied on, else the newest. */
async function calculationOf(tx: Tx, ids: readonly string[]): Promise<Calculation | undefined> {
  for (const find of [reliedOn, latestOf]) {
    for (const id of ids) {
      const found = await find(tx, id)
      if (found) return found
    }
  }
  return undefined
}

function comingDates({ outcome }: Calculation, today: Day): readonly ComingDate[] {
  return Object.entries(outcome.dates)
    .flatMap(([kind, on]) => (isKind(kind) && typeof on === 'number' && on >= today ? [{ kind, on }] : []))
    .toSorted((one, other) => one.on - other.on || dateKinds[one.kind].order - dateKinds[other.kind].order)
    .slice(0, MOST_DATES)
}

function isKind(kind: string): kind is DateKind {
  return Object.hasOwn(dateKinds, kind)
}

async function tasksAbout(
  house: House,
  tx: Tx,
  { actor, ids }: { readonly actor: Actor; readonly ids: readonly string[] },
): Promise<readonly Task[]> {
  const tasks: Task[] = []
  for (const room of house.rooms)
    if (room.work) tasks.push(...(await room.work(tx, actor, { people: ids, most: MOST_TASKS })))
  return tasks
    .filter(({ about, due }) => due !== undefined && 'person' in about && ids.includes(about.person))
    .toSorted((one, other) => (one.due ?? 0) - (other.due ?? 0))
}
