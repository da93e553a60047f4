import type { AboutPerson, History, PersonPage } from '#record/people'
import { texts } from '../../texts.ts'
import { whatChanged, type Difference } from '../../what-changed.ts'

export interface HistoryLine {
  readonly fact: History['lines'][number]
  readonly by: string | undefined
  readonly changes: readonly Difference[]
}

export interface HistoryPage extends PersonPage {
  readonly lines: readonly HistoryLine[]
  readonly listPath: string
  readonly after: string | undefined
  readonly next: string | null
  readonly reads: boolean
}

/** The case file: what happened, who did it, when, and what it changed. */
export function historyPage(
  { lines, next }: History,
  {
    about,
    names,
    after,
    reads,
  }: {
    readonly about: AboutPerson
    readonly names: ReadonlyMap<string, string>
    readonly after: string | undefined
    readonly reads: boolean
  },
): HistoryPage {
  return {
    title: texts.history,
    desk: '/find',
    about,
    lines: lines.map(fact => ({
      fact,
      by: fact.by === 'house' ? undefined : (names.get(fact.by) ?? fact.by),
      changes: whatChanged(fact.before, fact.after),
    })),
    listPath: `/people/${about.id}/history${reads ? '?reads=yes' : ''}`,
    after,
    next: next === null ? null : String(next),
    reads,
  }
}
