import { isoDay, type Day } from '#kernel'
import { registerOf } from '#organisation/places'
import { theHouse, type Actor, type House } from '#platform'
import { peopleWho } from '#record/people'
import { withSnapshotLike } from '#sentence/release-dates'
import type { Cohort } from './cohort.ts'

/** The prisons that a cohort names, by code; undefined when it names none. */
export async function prisonsOf(house: House, { prisons, region }: Cohort): Promise<readonly string[] | undefined> {
  if (region === undefined) return prisons
  const { places } = await registerOf(house)
  const there = places.filter(place => place.region === region).map(({ code }) => code)
  return prisons ? there.filter(code => prisons.includes(code)) : there
}

/** The people of a cohort of whom the one who asks may know. */
export async function choosePeople(house: House, actor: Actor, cohort: Cohort): Promise<readonly string[]> {
  const all = await everybodyOf(house, actor, cohort)
  return cohort.most === undefined ? all : all.slice(0, cohort.most)
}

async function everybodyOf(house: House, actor: Actor, cohort: Cohort): Promise<readonly string[]> {
  const { anywhere = false, numbers, sentencedFrom, sentencedTo, kind, class: className } = cohort
  const heldAt = await prisonsOf(house, cohort)
  const sentenced =
    sentencedFrom === undefined && sentencedTo === undefined ? undefined : { from: sentencedFrom, to: sentencedTo }
  const people = await house.db.transaction(actor, tx =>
    peopleWho(tx, {
      anywhere: anywhere || numbers !== undefined,
      ...(heldAt ? { heldAt } : {}),
      ...(sentenced ? { sentenced } : {}),
      ...(numbers ? { numbers } : {}),
    }),
  )
  if (kind === undefined && className === undefined) return people
  const date =
    kind === undefined
      ? undefined
      : { kind, from: edge(cohort.kindFrom, '-infinity'), to: edge(cohort.kindTo, 'infinity') }
  // Whom the one who asks may know of has been answered: this looks only among those.
  const those = await house.db.transaction(theHouse, tx => withSnapshotLike(tx, people, { class: className, date }))
  return those.toSorted()
}

function edge(on: Day | undefined, open: string): string {
  return on === undefined ? open : isoDay(on)
}
