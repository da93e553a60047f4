import { addDays } from '#kernel'
import { dayInLondon, type Actor, type Task, type Tx } from '#platform'
import { peopleInList } from '#record/people'
import { waiting } from './repository.ts'

/** Those who may confirm dates: the room's own permission says the same to every route. */
const checkers: readonly string[] = ['sentence-calculation-clerk', 'offender-management-unit-manager']

/** How many of the longest waiting are looked through. */
const MOST = 1000

/** Dates that wait for a second person, at the places where somebody works and may be that person. */
export async function secondChecks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  if (!actor.roles.some(role => checkers.includes(role))) return []
  const calculations = (await waiting(tx, MOST)).filter(({ makers }) => !makers.includes(actor.username))
  const people = await peopleInList(tx, [...new Set(calculations.map(({ person }) => person))])
  const here = new Set(
    people
      .filter(({ heldAt, supervisedAt }) => [heldAt, supervisedAt].some(at => at !== null && actor.places.includes(at)))
      .map(({ id }) => id),
  )
  return calculations
    .filter(({ person }) => here.has(person))
    .map(({ id, person, madeAt, madeBy }) => ({
      id: `release-dates.second-check:${id}`,
      what: { en: 'Check and confirm release dates', cy: 'Gwirio a chadarnhau dyddiadau rhyddhau' },
      about: { person },
      due: addDays(dayInLondon(madeAt), 1),
      escalated: false,
      does: {
        text: { en: 'Check these dates', cy: 'Gwirio’r dyddiadau hyn' },
        href: `/people/${person}/sentence/calculations/${id}/confirmation`,
      },
      changedAt: madeAt,
      changedBy: madeBy,
    }))
}
