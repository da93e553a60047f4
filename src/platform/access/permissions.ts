import type { Text } from '#kernel'
import { Denied } from '../errors.ts'
import type { Actor } from './actor.ts'
import { roles, type Role } from './roles.ts'

/** One thing that may be done, and by whom. Each room declares its own. */
export interface Permission {
  /** `thing:verb`, unique in the house. */
  readonly name: string
  /** What it lets somebody do: "Record a court warrant". */
  readonly says: Text
  readonly roles: readonly Role[]
  /** `their-places`: only for things at a place where they work. `anywhere`: no matter where. */
  readonly where: 'anywhere' | 'their-places'
}

/** Asks whether somebody may do something, at a place when it stands at one. The one place that decides. */
export interface Permissions {
  /**
   * Throws Denied, which says what is missing. `places`: where the thing is; leave out when it stands nowhere. Connected
   * systems are bound by their scopes, not by places.
   */
  require(actor: Actor, permission: string, places?: readonly string[]): void
  allows(actor: Actor, permission: string, places?: readonly string[]): boolean
  readonly all: readonly Permission[]
}

/** The house's permissions, from those that the rooms declare. Throws when two rooms declare the same name. */
export function permissionsFrom(declared: readonly Permission[]): Permissions {
  const byName = new Map<string, Permission>()
  for (const permission of declared) {
    if (byName.has(permission.name)) throw new Error(`Two rooms declare the permission ${permission.name}`)
    byName.set(permission.name, permission)
  }

  const whyNot = (actor: Actor, name: string, places?: readonly string[]): Denied | undefined => {
    const permission = byName.get(name)
    if (!permission) throw new Error(`No room declares the permission ${name}`)
    if (actor.kind === 'house') return undefined
    if (!permission.roles.some(role => actor.roles.includes(role)))
      return new Denied(name, 'access.role', byRole(permission))
    const bound = permission.where === 'their-places' && actor.kind !== 'machine'
    if (bound && places && places.length > 0 && !places.some(place => actor.places.includes(place))) {
      return new Denied(name, 'access.place', byPlace(permission))
    }
    return undefined
  }

  return {
    all: declared,
    allows: (actor, name, places) => whyNot(actor, name, places) === undefined,
    require(actor, name, places) {
      const denied = whyNot(actor, name, places)
      if (denied) throw denied
    },
  }
}

function byRole({ says, roles: allowed }: Permission): Text {
  const names = allowed.map(role => roles[role].name)
  return {
    en: `To do this (${says.en}) you need one of these roles: ${names.map(name => name.en).join(', ')}.`,
    cy: `I wneud hyn (${says.cy}) mae angen un o'r rolau hyn arnoch: ${names.map(name => name.cy).join(', ')}.`,
  }
}

function byPlace({ says }: Permission): Text {
  return {
    en: `You can do this (${says.en}) only at a place where you work.`,
    cy: `Dim ond mewn lle rydych yn gweithio ynddo y gallwch wneud hyn (${says.cy}).`,
  }
}
