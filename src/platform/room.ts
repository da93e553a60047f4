import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Day, Text } from '#kernel'
import type { Actor } from './access/actor.ts'
import type { Role } from './access/roles.ts'
import type { Permission } from './access/permissions.ts'
import type { Tx } from './database/database.ts'
import type { House } from './house.ts'
import type { Fact, FactKind } from './journal/fact.ts'

/** What a room does when it hears a fact: in the same transaction, writing only its own schema. */
export interface Hearing {
  readonly of: FactKind<object>
  then(tx: Tx, fact: Fact, house: House): Promise<void>
}

/** Listens for a kind of fact. */
export function on<Of extends object>(
  of: FactKind<Of>,
  then: (tx: Tx, fact: Fact<Of>, house: House) => Promise<void>,
): Hearing {
  return { of, then }
}

/** Work that runs by itself: after something happened, or at set times. */
export interface Job<Of extends object = object> {
  /** `complaints.fire-clocks`. */
  readonly name: string
  /** Five cron fields, in England and Wales time, when it runs at set times. */
  readonly every?: string
  run(house: House, of: Of): Promise<void>
}

/** An entry of the service navigation. */
export interface Desk {
  readonly name: Text
  readonly path: string
  /** The permission that somebody needs to be shown it. */
  readonly needs: string
  /** Position in the navigation, smallest first. */
  readonly order: number
}

/** Somebody who may be chosen at the development sign-in. */
export interface StaffForSignIn {
  readonly username: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly places: readonly string[]
  /** What they are, in a few words: "Sentence calculation clerk, HMP Leeds". */
  readonly says: Text
}

/** Who may sign in. The identity provider only proves who somebody is: their staff record decides what they may do. */
export interface Directory {
  /** Everybody who may be chosen where sign-in is for development. */
  staffForSignIn(tx: Tx): Promise<readonly StaffForSignIn[]>
  /** The roles and places somebody holds today; undefined when they have no staff record, or no longer work here. */
  actorFor(tx: Tx, username: string): Promise<Actor | undefined>
}

/** Something that somebody has to do, or should know: a line of their work. */
export interface Task {
  /** Unique in the house, and the same each time it is asked for. */
  readonly id: string
  /** What is to be done: "Answer the complaint". */
  readonly what: Text
  /** Whom it is about, by id, or what it is about, in words. */
  readonly about: { readonly person: string } | { readonly says: Text | string }
  /** The day by which it is to be done; undefined for something that has only changed. */
  readonly due: Day | undefined
  /** True once it has come to somebody because others did not do it in time. */
  readonly escalated: boolean
  /** Its one button. */
  readonly does: { readonly text: Text; readonly href: string }
  /** When what it is about last changed (ISO 8601 in UTC), and by whom. */
  readonly changedAt: string
  readonly changedBy: string
}

/** Which work is asked for: rooms answer with the longest due first. */
export interface WorkAsked {
  /** Due by this day; undefined: whenever. */
  readonly until?: Day
  /** Only about these people; undefined: about anybody. */
  readonly people?: readonly string[]
  readonly most: number
}

/** A tab of pages about a person, under their header. */
export interface PersonTab {
  readonly name: Text
  readonly path: (person: string) => string
  /** The permission that somebody needs to be shown it. */
  readonly needs: string
  /** Position among the tabs, smallest first. */
  readonly order: number
}

/** A flag at the head of every page about a person. */
export interface Flag {
  readonly text: Text
  /** `danger`: to somebody, now. `warning`: to be reckoned with. `note`: to know. `closed`: no longer. */
  readonly kind: 'danger' | 'warning' | 'note' | 'closed'
  /** Where it is told in full. */
  readonly href: string
}

/** A room of the house, as its door shows it. */
export interface Room {
  /** As in the floor plan: `record/people`. */
  readonly name: string
  readonly permissions?: readonly Permission[]
  /** One sentence for each refusal code. */
  readonly words?: Readonly<Record<string, Text>>
  /** Every kind of fact that the room announces. */
  readonly facts?: readonly FactKind<object>[]
  readonly hears?: readonly Hearing[]
  readonly jobs?: readonly Job[]
  readonly desks?: readonly Desk[]
  readonly tabs?: readonly PersonTab[]
  /** The flags that this room puts on a person, most serious first: those only that the actor may know of. */
  readonly flagsOf?: (tx: Tx, person: string, today: Day) => Promise<readonly Flag[]>
  /** JSON routes, mounted under `/api/v1`. */
  readonly api?: (house: House) => FastifyPluginAsyncTypebox
  /** Page routes, mounted at the root. */
  readonly pages?: (house: House) => FastifyPluginAsyncTypebox
  /** Where a person is, for permissions and the frame: only the room that keeps people gives it. */
  readonly placesOf?: (tx: Tx, person: string) => Promise<readonly string[]>
  /** What the actor has to do in this room, and what others changed in what the actor had a hand in. */
  readonly work?: (tx: Tx, actor: Actor, asked: WorkAsked) => Promise<readonly Task[]>
  /** Who may sign in: only the room that keeps staff gives it. */
  readonly directory?: Directory
}
