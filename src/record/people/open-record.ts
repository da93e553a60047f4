import { ok, refuse, type Result } from '#kernel'
import { Stale, type Tx } from '#platform'
import type { Person } from './person.ts'
import { personOf } from './repository.ts'

/** The version of a record that somebody read before they changed it. */
export interface Changing {
  readonly person: string
  readonly version: number
}

/** A record after a change. */
export interface Changed {
  readonly person: string
  readonly version: number
}

export type CannotChange = { readonly code: 'people.merged-away' }

/** The record to change, if it is still as it was read. Throws NotFound, and Stale when somebody saved first. */
export async function openRecord(tx: Tx, { person, version }: Changing): Promise<Result<Person, CannotChange>> {
  const found = await personOf(tx, person)
  if (found.version !== version) throw new Stale(`person ${person} v${version}`)
  return found.mergedInto === null ? ok(found) : refuse({ code: 'people.merged-away' })
}
