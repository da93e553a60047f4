import type { Day, Language, Text } from '#kernel'
import { roles, type Role } from '#platform'

/** A member of staff: who they are, what they may do and where they work. */
export interface Member {
  /** What the identity provider knows them by. Lasting, and never used again for somebody else. */
  readonly username: string
  readonly name: string
  readonly roles: readonly Role[]
  /** Codes of the places they work in. */
  readonly places: readonly string[]
  readonly language: Language
  readonly starts: Day
  /** Their last day; undefined while they stay. */
  readonly ends: Day | undefined
  /** Invented, for demonstration and training. */
  readonly invented: boolean
  readonly version: number
}

/** True on the days on which somebody works here. */
export function worksHere({ starts, ends }: Pick<Member, 'starts' | 'ends'>, on: Day): boolean {
  return starts <= on && (ends === undefined || on <= ends)
}

/** What somebody does, in words. */
export function rolesText(held: readonly Role[]): Text {
  return { en: held.map(role => roles[role].name.en).join(', '), cy: held.map(role => roles[role].name.cy).join(', ') }
}

const USERNAME = /^[a-z0-9][a-z0-9.-]{1,62}[a-z0-9]$/

/** True for a username in the form that is stored: lower case letters, digits, full stops and hyphens. */
export function isUsername(text: string): boolean {
  return USERNAME.test(text) && text !== 'house'
}
