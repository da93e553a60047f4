import type { Text } from '#kernel'
import type { House, Tx } from '#platform'
import type { Html, Page } from '#web'

/** A person as a list names them. */
export interface PersonNamed {
  /** `SURNAME, Forename`. */
  readonly name: string
  /** The number they are best known by; undefined when they have none. */
  readonly number: string | undefined
}

/**
 * What casework is told by rooms further along: it keeps cases about people and places without knowing the rooms that
 * keep those. Each may be left out; ids and codes are shown then.
 */
export interface Neighbours {
  /** People by id. Those of whom the actor may not know are left out. */
  readonly peopleNamed?: (tx: Tx, ids: readonly string[]) => Promise<ReadonlyMap<string, PersonNamed>>
  /** The id of the person with a number, or with this id. Undefined when there is none that the actor may know of. */
  readonly findPerson?: (tx: Tx, number: string) => Promise<string | undefined>
  /** Every id under which a person is known, merged records too. */
  readonly idsOf?: (tx: Tx, person: string) => Promise<readonly string[]>
  /** Names of members of staff, by username. */
  readonly staffNamed?: (tx: Tx, usernames: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** True for the username of a member of staff. */
  readonly staffKnown?: (tx: Tx, username: string) => Promise<boolean>
  readonly placeName?: (house: House, code: string) => Text | string
  /** The header that every page about a person carries. */
  readonly personHeader?: (house: House, tx: Tx, person: string) => Promise<(page: Page) => Html>
}
