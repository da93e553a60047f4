import type { Text } from '#kernel'
import type { Comparable } from './clean.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { comparisons, exactByChance, PRIOR, termOf, type Decided, type Frequencies, type TermColumn } from './model.ts'

/** One comparison with the level that held and what it weighs: a bit for each doubling of the odds. */
export interface Weighed {
  readonly name: Text
  readonly says: Text
  readonly weight: number
  /** The part of the weight that comes of how common the shared value is. */
  readonly adjustment: number
}

export type Verdict = 'match' | 'possible' | 'none'

export interface Score {
  /** Logarithm to base 2 of the odds that the two records are one person. */
  readonly weight: number
  /** 0 to 1. */
  readonly probability: number
  readonly verdict: Verdict
  /** True when they may be twins: the weight is then set low, and `unaltered` keeps what it was. */
  readonly possibleTwins: boolean
  readonly unaltered: number
  readonly workings: readonly Weighed[]
}

/** From this weight up, two records are one person. */
export const MATCH = 20
/** Above this weight they may be one person, and somebody should look. */
export const POSSIBLE = -10
const TWINS = -5

/** How likely it is that two records are one person, and why. `frequencies`: how common values are. */
export function score(
  left: Comparable,
  right: Comparable,
  frequencies: Frequencies = () => undefined,
  decided: Decided = null,
): Score {
  const pair = { left, right, frequencies, decided }
  const workings = comparisons.map(({ name, levels }): Weighed => {
    const level = levels.find(candidate => candidate.holds(pair)) ?? levels[0]
    if (!level.chances) return { name, says: level.says, weight: 0, adjustment: 0 }
    const adjustment = level.term === undefined ? 0 : level.term.share * rarity(level.term.column, pair)
    return { name, says: level.says, weight: Math.log2(level.chances.m / level.chances.u) + adjustment, adjustment }
  })
  const unaltered = workings.reduce((sum, { weight }) => sum + weight, Math.log2(PRIOR / (1 - PRIOR)))
  const possibleTwins = decided !== 'one-person' && mayBeTwins(left, right)
  const weight = possibleTwins ? TWINS : unaltered
  return { weight, probability: probabilityOf(weight), verdict: verdictOf(weight), possibleTwins, unaltered, workings }
}

/** The chance that belongs to a weight. */
export function probabilityOf(weight: number): number {
  return 1 / (1 + 2 ** -weight)
}

function verdictOf(weight: number): Verdict {
  if (weight >= MATCH) return 'match'
  return weight > POSSIBLE ? 'possible' : 'none'
}

/** What sharing a value adds for being rarer than usual, or takes away for being more common. */
function rarity(
  column: TermColumn,
  { left, right, frequencies }: { left: Comparable; right: Comparable; frequencies: Frequencies },
): number {
  if (column === 'postcode') return 0
  const known = [termOf(left, column), termOf(right, column)]
    .map(value => (value === null ? undefined : frequencies(column, value)))
    .filter(frequency => frequency !== undefined)
  return known.length === 0 ? 0 : Math.log2(exactByChance[column] / Math.max(...known))
}

/** Brothers and sisters born on one day share nearly all that is compared, so the model looks for them by itself. */
function mayBeTwins(left: Comparable, right: Comparable): boolean {
  const share = (one: readonly unknown[], other: readonly unknown[]) => one.some(value => other.includes(value))
  if (left.defendant !== null && left.defendant === right.defendant) return false
  if (left.name1 === null || right.name1 === null || left.name1 === right.name1) return false
  if (left.name1 === right.name2 || right.name1 === left.name2) return false
  if (left.lastName === null || left.lastName !== right.lastName) return false
  if (!share(left.datesOfBirth, right.datesOfBirth)) return false
  if (!share(left.sentenceDays, right.sentenceDays) && !share(left.postcodes, right.postcodes)) return false

  const samePnc = left.pnc !== null && left.pnc === right.pnc
  const sameCro = left.cro !== null && left.cro === right.cro
  if (samePnc || sameCro) return false
  const apart = (least: number) =>
    left.forenames.every(one => right.forenames.every(other => one !== other && jaroWinkler(one, other) < least))
  const toldApart =
    (left.pnc !== null && right.pnc !== null && left.pnc !== right.pnc) ||
    (left.cro !== null && right.cro !== null && left.cro !== right.cro)
  return apart(0.9) || (apart(Infinity) && toldApart)
}
