import type { Day, Text } from '#kernel'
import type { Role } from '#platform'

/** Those whose work it is, at the places where they work. */
export const whoseWork: readonly Role[] = ['sentence-calculation-clerk', 'offender-management-unit-manager']

interface KindOfWork {
  /** What is to be done: "Check and confirm release dates". */
  readonly what: Text
  /** The list of them. */
  readonly title: Text
  /** Its one button. */
  readonly does: Text
  /** Where it is done, below the pages of a person's sentence. */
  readonly at: (calculation: string) => string
}

const confirmation = (calculation: string) => `/calculations/${calculation}/confirmation`

const declared = {
  'work-out': {
    what: { en: 'Release dates could not be worked out', cy: 'Ni ellid cyfrifo dyddiadau rhyddhau' },
    title: { en: 'Could not be worked out', cy: 'Ni ellid eu cyfrifo' },
    does: { en: 'See why', cy: 'Gweld pam' },
    at: () => '',
  },
  answer: {
    what: { en: 'A second person did not agree with release dates', cy: 'Nid oedd ail berson yn cytuno â’r dyddiadau' },
    title: { en: 'Not agreed by a second person', cy: 'Heb eu cytuno gan ail berson' },
    does: { en: 'See why', cy: 'Gweld pam' },
    at: () => '',
  },
  'second-check': {
    what: { en: 'Check and confirm release dates', cy: 'Gwirio a chadarnhau dyddiadau rhyddhau' },
    title: { en: 'Wait for a second person', cy: 'Yn aros am ail berson' },
    does: { en: 'Check these dates', cy: 'Gwirio’r dyddiadau hyn' },
    at: confirmation,
  },
  'fourteen-day-check': {
    what: { en: '14 day check before release', cy: 'Gwiriad 14 diwrnod cyn rhyddhau' },
    title: { en: '14 day checks before release', cy: 'Gwiriadau 14 diwrnod cyn rhyddhau' },
    does: { en: 'Check the documents', cy: 'Gwirio’r dogfennau' },
    at: () => '/release-checks/fourteen-day',
  },
  'two-day-check': {
    what: { en: '2 day check before release', cy: 'Gwiriad 2 ddiwrnod cyn rhyddhau' },
    title: { en: '2 day checks before release', cy: 'Gwiriadau 2 ddiwrnod cyn rhyddhau' },
    does: { en: 'Check the documents', cy: 'Gwirio’r dogfennau' },
    at: () => '/release-checks/two-day',
  },
  'approved-date': {
    what: {
      en: 'Release dates moved after a date was approved',
      cy: 'Symudodd dyddiadau rhyddhau ar ôl cymeradwyo dyddiad',
    },
    title: {
      en: 'Approved dates that other dates have moved away from',
      cy: 'Dyddiadau cymeradwy y mae dyddiadau eraill wedi symud oddi wrthynt',
    },
    does: { en: 'Look at the approved dates', cy: 'Edrych ar y dyddiadau cymeradwy' },
    at: () => '/approved-dates',
  },
} as const satisfies Record<string, KindOfWork>

/** The code of a kind of work. */
export type WorkKind = keyof typeof declared

/** Each kind of work about release dates: pages, My work and the API read it. The most pressing first. */
export const workKinds: Readonly<Record<WorkKind, KindOfWork>> = declared

/** Their codes, in that order. */
export const workKindCodes = Object.keys(declared) as readonly WorkKind[]

/** Something that is to be done about somebody's dates. */
export interface ToDo {
  readonly person: string
  readonly kind: WorkKind
  /** Where the person is; null when nobody holds or supervises them. */
  readonly place: string | null
  readonly calculation: string
  readonly since: string
  readonly due: Day
  /** True when other dates were confirmed before, and what they came from has changed. */
  readonly changed: boolean
  /** Who has taken it on. */
  readonly owner: string | null
}

/** The last line of the page before. */
export interface ToDoCursor {
  readonly due: Day
  readonly person: string
  readonly kind: string
}

/** How many there are of a kind at a place, how many of those are late, and when the first is due. */
export interface ToDoCount {
  readonly kind: WorkKind
  readonly count: number
  readonly overdue: number
  /** Those without anybody who has taken them on. */
  readonly unowned: number
  /** Those where other dates were confirmed before. */
  readonly changed: number
  readonly firstDue: Day
}

/** Where it is done. */
export function whereDone({ person, kind, calculation }: Pick<ToDo, 'person' | 'kind' | 'calculation'>): string {
  return `/people/${person}/sentence${workKinds[kind].at(calculation)}`
}
