import { theHouse, type Actor } from '../access/actor.ts'
import type { House } from '../house.ts'
import type { StaffForSignIn } from '../room.ts'

/** The staff of the house, as sign-in asks for them. */
export interface StaffDirectory {
  /** What somebody holds now, at most a few seconds old: a role that was taken away bites at once. */
  actorFor(username: string): Promise<Actor | undefined>
  everybody(): Promise<readonly StaffForSignIn[]>
}

const FRESH_MS = 2000
const MOST_KEPT = 5000

/** Asks the room that keeps staff. Without such a room nobody can sign in. */
export function staffDirectory(house: House): StaffDirectory {
  const directory = house.rooms.find(room => room.directory)?.directory
  const kept = new Map<string, { readonly actor: Actor | undefined; readonly until: number }>()
  return {
    async actorFor(username) {
      if (!directory) return undefined
      const found = kept.get(username)
      if (found && found.until > performance.now()) return found.actor
      const actor = await house.db.transaction(theHouse, tx => directory.actorFor(tx, username))
      if (kept.size >= MOST_KEPT) kept.clear()
      kept.set(username, { actor, until: performance.now() + FRESH_MS })
      return actor
    },
    everybody: () =>
      directory ? house.db.transaction(theHouse, tx => directory.staffForSignIn(tx)) : Promise.resolve([]),
  }
}
