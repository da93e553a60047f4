import type { Text } from '#kernel'
import { placeName } from '#organisation/places'
import type { Actor, Directory, House, StaffForSignIn, Tx } from '#platform'
import { rolesText, type Member } from './member.ts'
import { memberAtWork, membersAtWork, namesOf } from './repository.ts'

/** Who somebody is to the rest of the house. */
function actorOf({ username, name, roles, places }: Member): Actor {
  return { kind: 'staff', username, name, roles, places }
}

/** The roles and places that somebody holds today; undefined when they do not work here. */
async function actorFor(tx: Tx, username: string): Promise<Actor | undefined> {
  const member = await memberAtWork(tx, username.trim().toLowerCase())
  return member && actorOf(member)
}

/** Everybody who works here today, as the development sign-in offers them. */
async function staffForSignIn(tx: Tx): Promise<readonly StaffForSignIn[]> {
  const members = await membersAtWork(tx)
  return members.map(({ username, name, roles, places }) => {
    const at = places.length === 0 ? '' : `, ${places.join(', ')}`
    const { en, cy } = rolesText(roles)
    return { username, name, roles, places, says: { en: `${en}${at}`, cy: `${cy}${at}` } }
  })
}

/** How sign-in asks for staff. */
export const directory: Directory = { staffForSignIn, actorFor }

/** Names of members of staff, for pages that show who did something. Whoever is unknown keeps their username. */
export async function staffNames(tx: Tx, usernames: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const known = await namesOf(tx, usernames)
  return new Map(usernames.map(username => [username, known.get(username) ?? username]))
}

/** Where somebody works, in words. */
export function placesText(house: House, places: readonly string[]): Text {
  const names = places.map(code => placeName(house, code))
  return { en: names.map(({ en }) => en).join(', '), cy: names.map(({ cy }) => cy).join(', ') }
}
