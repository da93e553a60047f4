import { reachesTheNation, type Actor } from './actor.ts'

/** What decides who may know about a person: stored beside the person, so that one row answers. */
export interface Visibility {
  /** True: only those named may see the record (staff, victims, high profile). */
  readonly restricted: boolean
  readonly named: readonly string[]
  /** Those who may never see the record (a relative, a victim, a declared relationship). */
  readonly excluded: readonly string[]
  /** Codes of the places that hold or supervise the person. Empty: nobody's yet, so anybody's. */
  readonly places: readonly string[]
}

/** A condition with two readings that cannot drift apart: a function here, and a predicate in SQL. */
interface Condition {
  readonly holds: (actor: Actor, of: Visibility) => boolean
  readonly sql: (row: string) => string
}

const setting = (name: string) => `(select current_setting('app.${name}', true))`
const actorsPlaces = `(select string_to_array(current_setting('app.places', true), ','))`

const isTheHouse: Condition = {
  holds: actor => actor.kind === 'house',
  sql: () => `${setting('kind')} = 'house'`,
}
const isExcluded: Condition = {
  holds: (actor, of) => of.excluded.includes(actor.username),
  sql: row => `${setting('user')} = any(${row}.excluded)`,
}
const isRestricted: Condition = { holds: (_, of) => of.restricted, sql: row => `${row}.restricted` }
const isNamed: Condition = {
  holds: (actor, of) => of.named.includes(actor.username),
  sql: row => `${setting('user')} = any(${row}.named)`,
}
const reachesAll: Condition = { holds: reachesTheNation, sql: () => `${setting('reach')} = 'nation'` }
const isNobodysYet: Condition = { holds: (_, of) => of.places.length === 0, sql: row => `${row}.places = '{}'` }
const isAtTheirs: Condition = {
  holds: (actor, of) => of.places.some(place => actor.places.includes(place)),
  sql: row => `${row}.places && ${actorsPlaces}`,
}

const not = (inner: Condition): Condition => ({
  holds: (actor, of) => !inner.holds(actor, of),
  sql: row => `not (${inner.sql(row)})`,
})
const all = (...parts: readonly Condition[]): Condition => ({
  holds: (actor, of) => parts.every(part => part.holds(actor, of)),
  sql: row => parts.map(part => `(${part.sql(row)})`).join(' and '),
})
const some = (...parts: readonly Condition[]): Condition => ({
  holds: (actor, of) => parts.some(part => part.holds(actor, of)),
  sql: row => parts.map(part => `(${part.sql(row)})`).join(' or '),
})

/**
 * Who may know that a person's record is there. The one rule: read by `sees`, by the predicate in lists, and by
 * row-level security, whose policy is this same text.
 */
const maySee = some(
  isTheHouse,
  all(not(isExcluded), some(not(isRestricted), isNamed), some(reachesAll, isNobodysYet, isAtTheirs)),
)

/** True when the actor may know about the person whose visibility this is. */
export function sees(actor: Actor, of: Visibility): boolean {
  return maySee.holds(actor, of)
}

/**
 * The same rule as a predicate over a row with the columns restricted, named, excluded and places (arrays of text).
 * It reads the settings that every transaction carries, so it holds no values and needs no parameters.
 */
export function seesSql(row: string): string {
  return maySee.sql(row)
}
