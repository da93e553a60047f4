import type { Day, Text } from '#kernel'
import type { Role } from '#platform'
import type { DateKind } from './date-kinds.ts'

interface TeamFacts {
  readonly name: Text
  /** Those who read its notices, at the places where they work. */
  readonly roles: readonly Role[]
}

const declared = {
  'offender-management-unit': {
    name: { en: 'Offender management unit', cy: 'Uned rheoli troseddwyr' },
    roles: ['sentence-calculation-clerk', 'offender-management-unit-manager'],
  },
  probation: {
    name: { en: 'Probation', cy: 'Prawf' },
    roles: ['probation-practitioner', 'senior-probation-officer'],
  },
} as const satisfies Record<string, TeamFacts>

/** A team that is told when somebody's dates move. */
export type Team = keyof typeof declared
export const teams: Readonly<Record<Team, TeamFacts>> = declared

/** The teams whose notices somebody with these roles reads. */
export function teamsOf(roles: readonly Role[]): readonly Team[] {
  return (Object.keys(declared) as Team[]).filter(team => teams[team].roles.some(role => roles.includes(role)))
}

/** A date that moved; null where there was none before, or is none now. */
export interface MovedDate {
  readonly kind: DateKind
  readonly from: Day | null
  readonly to: Day | null
}

/** Something that a team is told about somebody's dates. */
export interface Notice {
  readonly id: string
  readonly person: string
  readonly team: Team
  readonly place: string
  readonly moved: readonly MovedDate[]
  readonly toldAt: string
  readonly toldBy: string
  readonly seenBy: string | null
  readonly seenAt: string | null
}

/** Where a notice goes on being listed. */
export interface NoticeCursor {
  readonly toldAt: string
  readonly id: string
}

/** The end of a page of notices, to be read on from there. */
export function noticeCursor({ toldAt, id }: NoticeCursor): string {
  return `${toldAt}~${id}`
}

/** The notice that a cursor names; undefined when it names none. */
export function noticeCursorFrom(cursor: string | undefined): NoticeCursor | undefined {
  const [toldAt = '', id = ''] = cursor?.split('~') ?? []
  return /^\d{4}-\d\d-\d\dT[\d:.]{5,15}Z$/.test(toldAt) && /^[0-9a-f-]{36}$/.test(id) ? { toldAt, id } : undefined
}
