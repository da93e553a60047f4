import { ok, refuse, type Result } from '#kernel'
import { theHouse, type Actor } from '../access/actor.ts'
import type { Permission, Permissions } from '../access/permissions.ts'
import { addMs } from '../clock.ts'
import { Denied } from '../errors.ts'
import type { House } from '../house.ts'
import { fact } from '../journal/fact.ts'
import { words as requestWords } from '../http/words.ts'
import { closeMachine, insertMachine, insertToken, machine, machines, tokenHolder } from './machines.repository.ts'
import { hashSecret, isSecret, newSecret, tokenHashOf } from './secrets.ts'

/** A connected system, acting with the permissions that its token carries and no others. */
export interface MachineActor extends Actor {
  readonly kind: 'machine'
  readonly scopes: readonly string[]
}

/** A connected system, as a list shows it. */
export interface Machine {
  readonly clientId: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly addedAt: string
  /** Undefined while it may still call. */
  readonly endedAt: string | undefined
}

export const machineAdded = fact<{ readonly machine: string }>('machine.added', {
  en: 'A connected system was given access',
  cy: 'Rhoddwyd mynediad i system gysylltiedig',
})
export const machineRemoved = fact<{ readonly machine: string }>('machine.removed', {
  en: "A connected system's access was ended",
  cy: 'Daeth mynediad system gysylltiedig i ben',
})

export const machineWrite: Permission = {
  name: 'machine:write',
  says: { en: 'Connect other systems', cy: 'Cysylltu systemau eraill' },
  roles: ['administrator'],
  where: 'anywhere',
}

export type CannotAddMachine =
  | { readonly code: 'machine.name-not-usable' }
  | { readonly code: 'machine.already-there' }
  | { readonly code: 'machine.no-scope' }
  | { readonly code: 'machine.scope-not-known'; readonly scope: string }
export type CannotRemoveMachine = { readonly code: 'machine.not-there' }

/** The permissions that a connected system may be given. */
export function machineScopes({ permissions }: { readonly permissions: Permissions }): readonly Permission[] {
  return permissions.all.filter(({ roles }) => roles.includes('machine'))
}

/** Gives a system access. The secret is in the answer, and nowhere else afterwards. */
export async function addMachine(
  house: House,
  actor: Actor,
  { name, scopes }: { readonly name: string; readonly scopes: readonly string[] },
): Promise<Result<{ readonly clientId: string; readonly secret: string }, CannotAddMachine>> {
  house.permissions.require(actor, machineWrite.name)
  if (!/^[a-z][a-z0-9-]{2,63}$/.test(name)) return refuse({ code: 'machine.name-not-usable' })
  if (scopes.length === 0) return refuse({ code: 'machine.no-scope' })
  const known = machineScopes(house).map(permission => permission.name)
  const unknown = scopes.find(scope => !known.includes(scope))
  if (unknown !== undefined) return refuse({ code: 'machine.scope-not-known', scope: unknown })
  const secret = newSecret()
  const secretHash = await hashSecret(secret)
  return house.db.transaction(theHouse, async tx => {
    if (await machine(tx, name)) return refuse({ code: 'machine.already-there' })
    await insertMachine(tx, { clientId: name, name, secretHash, scopes, addedAt: house.clock.now(), endedAt: null })
    await house.announce(tx, machineAdded, {
      subject: { house: true },
      of: { machine: name },
      after: { scopes, by: actor.username },
    })
    return ok({ clientId: name, secret })
  })
}

/** Ends a system's access at once, its tokens too. */
export async function removeMachine(
  house: House,
  actor: Actor,
  name: string,
): Promise<Result<Machine, CannotRemoveMachine>> {
  house.permissions.require(actor, machineWrite.name)
  return house.db.transaction(theHouse, async tx => {
    const found = await machine(tx, name)
    if (!found || found.endedAt !== null) return refuse({ code: 'machine.not-there' })
    const endedAt = house.clock.now()
    await closeMachine(tx, name, endedAt)
    await house.announce(tx, machineRemoved, {
      subject: { house: true },
      of: { machine: name },
      before: { scopes: found.scopes },
      after: { endedAt, by: actor.username },
    })
    return ok({ ...found, endedAt })
  })
}

/** Every system that has or had access. */
export async function listMachines(house: House, actor: Actor): Promise<readonly Machine[]> {
  house.permissions.require(actor, machineWrite.name)
  const kept = await house.db.transaction(theHouse, machines)
  return kept.map(({ clientId, name, scopes, addedAt, endedAt }) => ({
    clientId,
    name,
    scopes,
    addedAt,
    endedAt: endedAt ?? undefined,
  }))
}

/** How long a token is good, in seconds. */
export const TOKEN_SECONDS = 600

export interface AccessToken {
  readonly token: string
  readonly scopes: readonly string[]
}

/**
 * A token for a machine that proves itself by its secret; undefined when it does not. `asked`: the scopes that it asks
 * for, all of its own when left out; `not-its-own` when it asks for one that it was not given.
 */
export async function issueToken(
  house: House,
  { clientId, secret, asked }: { clientId: string; secret: string; asked: readonly string[] | undefined },
): Promise<AccessToken | 'not-its-own' | undefined> {
  const found = await house.db.transaction(theHouse, tx => machine(tx, clientId))
  const proved = await isSecret(secret, found?.secretHash)
  if (!found || !proved || found.endedAt !== null) return undefined
  const scopes = asked ?? found.scopes
  if (scopes.some(scope => !found.scopes.includes(scope))) return 'not-its-own'
  const token = newSecret()
  const now = house.clock.now()
  await house.db.transaction(theHouse, tx =>
    insertToken(
      tx,
      { tokenHash: tokenHashOf(token), machine: clientId, scopes, expiresAt: addMs(now, TOKEN_SECONDS * 1000) },
      now,
    ),
  )
  return { token, scopes }
}

/** The machine that holds a token, while the token is good. */
export async function machineOf(house: House, token: string): Promise<MachineActor | undefined> {
  const found = await house.db.transaction(theHouse, tx => tokenHolder(tx, tokenHashOf(token), house.clock.now()))
  if (!found) return undefined
  const { clientId, name, scopes } = found
  return { kind: 'machine', username: `machine:${clientId}`, name, roles: ['machine'], places: [], scopes }
}

/** The permissions of the house, for actors whose token carries only some of them. */
export function withinScopes(permissions: Permissions): Permissions {
  const lacks = (actor: Actor, name: string) => 'scopes' in actor && !(actor as MachineActor).scopes.includes(name)
  return {
    all: permissions.all,
    allows: (actor, name, places) => !lacks(actor, name) && permissions.allows(actor, name, places),
    require(actor, name, places) {
      if (lacks(actor, name)) throw new Denied(name, 'access.role', requestWords['access.scope'])
      permissions.require(actor, name, places)
    },
  }
}
