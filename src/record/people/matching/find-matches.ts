import type { Tx } from '#platform'
import { comparable, type Described } from './clean.ts'
import { candidatesFor, describedPeople, frequenciesOf, toldApartFrom } from './matching.repository.ts'
import { score, type Score } from './score.ts'

export interface Match {
  /** The record that stands for the person. */
  readonly person: string
  readonly score: Score
}

export interface Matches {
  /** False below about 50,000 people: weights then take no account of how common a name or date is. */
  readonly adjusted: boolean
  /** The likeliest first, those that are possible at least. */
  readonly matches: readonly Match[]
}

const SHOWN = 10

/** Records that may be the person described, with why. `than`: the record described, which is not its own match. */
export async function findMatches(
  tx: Tx,
  described: Described,
  { than }: { readonly than?: string } = {},
): Promise<Matches> {
  const candidates = (await candidatesFor(tx, described)).filter(id => id !== than)
  const people = await describedPeople(tx, candidates)
  const left = comparable(described)
  const rights = [...people].map(([person, each]) => ({ person, record: comparable(each) }))
  const { adjusted, frequencies } = await frequenciesOf(tx, [left, ...rights.map(({ record }) => record)])
  const apart = than === undefined ? new Set<string>() : await toldApartFrom(tx, than)
  const matches = rights
    .map(({ person, record }) => ({
      person,
      score: score(left, record, frequencies, apart.has(person) ? 'two-people' : null),
    }))
    .filter(match => match.score.verdict !== 'none')
    .toSorted((one, other) => other.score.weight - one.score.weight || (one.person < other.person ? -1 : 1))
  return { adjusted, matches: matches.slice(0, SHOWN) }
}
