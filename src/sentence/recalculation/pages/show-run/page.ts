import type { Text } from '#kernel'
import { kinds, rulebook, type KindCode } from '#law'
import type { PageModel } from '#web'
import { cohortInWords } from '../../cohort-in-words.ts'
import type { Report } from '../../report.ts'
import type { Mode, Progress, Run } from '../../run.ts'
import { texts } from '../../texts.ts'

export interface ShowRunPage extends PageModel {
  readonly href: string
  readonly mode: Mode
  readonly state: Run['state']
  readonly about: readonly Text[]
  readonly law: Text
  readonly against: Text
  readonly reason: string
  readonly startedBy: string
  readonly startedAt: string
  readonly progress: Progress
  readonly mayCancel: boolean
  readonly report: Report | undefined
  readonly kindName: (kind: string) => Text
  readonly placeName: (code: string) => Text
}

/** How a run stands, or what it came to. */
export function showRunPage(
  run: Run,
  {
    progress,
    mayCancel,
    placeName,
  }: { readonly progress: Progress; readonly mayCancel: boolean; readonly placeName: (code: string) => Text },
): ShowRunPage {
  const titles = {
    running: { en: 'Recalculating', cy: 'Wrthi’n ailgyfrifo' },
    cancelled: { en: 'This recalculation was cancelled', cy: 'Canslwyd yr ailgyfrifiad hwn' },
    finished:
      run.mode === 'rehearsal'
        ? { en: 'What would change', cy: 'Beth fyddai’n newid' }
        : { en: 'What changed', cy: 'Beth a newidiodd' },
  }
  return {
    title: titles[run.state],
    back: '/recalculations',
    desk: '/recalculations',
    href: `/recalculations/${run.id}`,
    mode: run.mode,
    state: run.state,
    about: cohortInWords(run.cohort, placeName),
    law: run.law.name,
    against: run.against.name,
    reason: run.reason,
    startedBy: run.startedBy,
    startedAt: run.startedAt,
    progress,
    mayCancel,
    report: run.state === 'finished' ? run.report : undefined,
    kindName,
    placeName,
  }
}

/** The full name of a kind of date, then its abbreviation. */
export function kindName(kind: string): Text {
  const known = Object.hasOwn(kinds, kind) ? kinds[kind as KindCode].name : undefined
  return known ? { en: `${known.en} (${kind})`, cy: `${known.cy} (${kind})` } : { en: kind, cy: kind }
}

interface Responsible {
  readonly rule: string | null
  readonly version: string | null
}

/** A rule that is responsible: what it says, and which version of which provision it is. */
export function ruleSays({ rule }: Responsible): Text {
  if (rule === null) {
    return {
      en: 'Another part of the law, such as when it commences',
      cy: 'Rhan arall o’r gyfraith, megis pryd y mae’n cychwyn',
    }
  }
  return rulebook.find(({ id }) => id === rule)?.says ?? { en: rule, cy: rule }
}

/** The provision of a rule that is responsible, and the version of it. */
export function ruleName({ rule, version }: Responsible): Text {
  if (rule === null) return { en: '', cy: '' }
  if (version === null) return { en: `${rule}, as proposed`, cy: `${rule}, fel y cynigir` }
  return { en: `${rule}, as of ${version}`, cy: `${rule}, yn ôl ${version}` }
}

/** The tabs of a finished run. */
export function runTabs(href: string, current: 'report' | 'wave' | 'people') {
  const tab = (name: 'report' | 'wave' | 'people', text: Text) => ({
    text,
    href: name === 'report' ? href : `${href}/${name}`,
    current: name === current,
  })
  return [
    tab('report', { en: 'Report', cy: 'Adroddiad' }),
    tab('wave', { en: 'Releases', cy: 'Rhyddhau' }),
    tab('people', texts.people),
  ]
}
