import { Value } from 'typebox/value'
import type { Day } from '#kernel'
import { roles, type Actor, type Role, type Subject } from '#platform'
import type { CaseReader, HeldIn, Process, StateOf } from './process.ts'

export type Data = Readonly<Record<string, unknown>>

/** A case of some process, as it stands. */
export interface Case<Held = Data> {
  readonly id: string
  readonly reference: string
  readonly subject: CaseSubject
  /** Code of the place where it stands; null for nowhere in particular. */
  readonly place: string | null
  readonly state: string
  readonly isOpen: boolean
  readonly version: number
  readonly openedOn: Day
  readonly openedAt: string
  readonly openedBy: string
  readonly changedAt: string
  readonly changedBy: string
  /** Who made each move last. */
  readonly made: Readonly<Record<string, string>>
  /** Everybody who ever made a move, in the order of their first. */
  readonly hands: readonly string[]
  readonly data: Held
  /** Who alone may read it, as keys; undefined for everybody who may see whom it is about. */
  readonly readers: readonly string[] | undefined
}

export type CaseSubject = Exclude<Subject, { readonly house: true }>

/** Something that must be done about a case by a day. */
export interface Clock {
  readonly id: string
  readonly name: string
  readonly begunOn: Day
  readonly dueOn: Day
  readonly state: 'running' | 'fired' | 'stopped'
}

/** The keys by which a confidential case names its readers at a place. */
export function readerKeys(readers: readonly CaseReader[], place: string | null): readonly string[] {
  return readers.map(reader => {
    if ('username' in reader) return `staff:${reader.username}`
    return roles[reader.role].reach === 'nation' ? `${reader.role}@` : `${reader.role}@${place ?? ''}`
  })
}

/** The keys that an actor holds. */
export function keysOf(actor: Actor): readonly string[] {
  const held = actor.roles.flatMap(role =>
    roles[role].reach === 'nation' ? [`${role}@`] : actor.places.map(place => `${role}@${place}`),
  )
  return [`staff:${actor.username}`, ...held]
}

/** True when an actor may be shown a field that is for some roles only. */
export function mayBeShown(actor: Actor, onlyFor: readonly Role[] | undefined): boolean {
  return onlyFor === undefined || actor.kind === 'house' || actor.roles.some(role => onlyFor.includes(role))
}

/** What an actor may be shown of what a case holds. */
export function shownTo(process: Process, actor: Actor, data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([name]) => mayBeShown(actor, process.fields[name]?.onlyFor)))
}

/** What a case holds, as it is stored. */
export function dataToJson(process: Process, data: Data): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, process.fields[name]?.toJson(value)]),
  )
}

/** What a case holds, from what was stored. Throws for anything that the process's schemas refuse: that is a bug. */
export function dataFromJson(process: Process, json: Readonly<Record<string, unknown>>): Data {
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      const field = process.fields[name]
      if (!field || !Value.Check(field.schema, value)) throw new Error(`A case of ${process.name} holds a bad ${name}`)
      return [name, field.fromJson(value)]
    }),
  )
}

/** A case when it stands in a state, with what every case there holds known to be there; undefined in any other. */
export function standingIn<Of extends Process, State extends StateOf<Of>>(
  _process: Of,
  held: Case,
  state: State,
): Case<HeldIn<Of, State>> | undefined {
  return held.state === state ? (held as Case<HeldIn<Of, State>>) : undefined
}
