import type { Text } from '#kernel'
import { listAddress, subjectAddress } from '../../addresses.ts'
import type { CaseSubject } from '../../case.ts'
import type { Process } from '../../process.ts'
import type { CasePage } from '../../read-case.ts'
import type { CaseworkPage, Header } from '../shown.ts'

/** How a list has been narrowed, as it was typed. */
export interface ListTyped {
  readonly state?: string | undefined
  readonly place?: string | undefined
  readonly q?: string | undefined
}

export interface ListCasesPage extends CaseworkPage {
  readonly found: CasePage
  readonly typed: ListTyped
  readonly narrowed: boolean
  readonly subject: CaseSubject | undefined
  /** Its own address, with its filters. */
  readonly address: string
  readonly after: string | undefined
  readonly csv: string
  /** The list of everybody, from the list about one. */
  readonly all: string | undefined
  /** The places that the list can be narrowed to. */
  readonly atPlaces: readonly string[]
  readonly openings: readonly Offered[]
}

/** A way to open a case. */
export interface Offered {
  readonly text: Text
  readonly href: string
}

/** Everything that the list shows. */
export function listCasesPage(
  process: Process,
  given: {
    readonly found: CasePage
    readonly typed: ListTyped
    readonly after: string | undefined
    readonly subject: CaseSubject | undefined
    readonly header: Header
    readonly placeName: CaseworkPage['placeName']
    readonly atPlaces: readonly string[]
    /** The ways in which the one who reads may open a case about the subject. */
    readonly openings: readonly Offered[]
  },
): ListCasesPage {
  const { typed, subject } = given
  const pairs = Object.entries(typed).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []))
  const query = new URLSearchParams(pairs).toString()
  const own = subject === undefined ? listAddress(process) : subjectAddress(process, subject)
  const joined = (path: string) => (query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`)
  const csvQuery = new URLSearchParams(pairs)
  if (subject && 'person' in subject) csvQuery.set('person', subject.person)
  return {
    ...given,
    title: process.says.many,
    process,
    narrowed: query !== '',
    address: joined(own),
    csv: `${listAddress(process)}.csv${csvQuery.size === 0 ? '' : `?${csvQuery.toString()}`}`,
    all: subject === undefined ? undefined : listAddress(process),
  }
}
