import type { Day, Text } from '#kernel'

/** A kind of fact: what has happened, in the past tense. A typed value, so that who listens is found by its references. */
export interface FactKind<Of extends object> {
  /** `licence.submitted`. */
  readonly name: string
  /** One sentence for the case file, such as "A licence was sent for approval". */
  readonly says: Text
  /** Never read: carries the type of what the fact is about. */
  readonly of?: Of
}

/** Declares a kind of fact. */
export function fact<Of extends object>(name: string, says: Text): FactKind<Of> {
  return { name, says }
}

/** Whose history a fact belongs to: each has a chain of its own. */
export type Subject =
  | { readonly person: string }
  | { readonly place: string }
  | { readonly staff: string }
  | { readonly house: true }

/** What somebody announces. Who and when are added by the house. */
export interface Announcement<Of extends object> {
  readonly subject: Subject
  /** The day it took effect; today when left out. */
  readonly on?: Day
  /** Why, in the words of the one who did it. */
  readonly reason?: string
  readonly of: Of
  readonly before?: object | undefined
  readonly after?: object | undefined
}

/** A line of the journal. */
export interface Fact<Of extends object = object> {
  readonly id: string
  readonly kind: string
  readonly chain: string
  readonly link: number
  readonly person: string | null
  readonly on: Day
  readonly at: string
  readonly by: string
  readonly reason: string | null
  readonly of: Of
  readonly before: object | null
  readonly after: object | null
}
