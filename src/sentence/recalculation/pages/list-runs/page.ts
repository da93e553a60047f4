import type { Text } from '#kernel'
import type { PageModel } from '#web'
import { cohortInWords } from '../../cohort-in-words.ts'
import type { Run } from '../../run.ts'
import { texts } from '../../texts.ts'

export interface RunLine {
  readonly href: string
  readonly startedAt: string
  readonly about: readonly Text[]
  readonly law: Text
  readonly mode: Text
  readonly state: Text
  readonly people: number
  /** How many people's dates changed; undefined until it is finished. */
  readonly moved: number | undefined
}

export interface ListRunsPage extends PageModel {
  readonly runs: readonly RunLine[]
}

/** The newest recalculations. */
export function listRunsPage(runs: readonly Run[], placeName: (code: string) => Text): ListRunsPage {
  return {
    title: texts.title,
    desk: '/recalculations',
    runs: runs.map(run => ({
      href: `/recalculations/${run.id}`,
      startedAt: run.startedAt,
      about: cohortInWords(run.cohort, placeName),
      law: run.law.name,
      mode: texts[run.mode],
      state: texts[run.state],
      people: run.people,
      moved: run.state === 'finished' ? run.report.moved : undefined,
    })),
  }
}
