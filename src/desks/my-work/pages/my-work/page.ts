import type { Text } from '#kernel'
import type { PageModel } from '#web'
import type { Work, WorkLine } from '../../show-work.ts'

/** One of the three columns. */
export interface Column {
  readonly id: string
  readonly title: Text
  readonly empty: Text
  readonly lines: readonly WorkLine[]
  /** True when there are more lines than are shown. */
  readonly more: boolean
}

export interface MyWorkPage extends PageModel {
  readonly columns: readonly Column[]
  /** Names of those who changed something, by username. */
  readonly names: ReadonlyMap<string, string>
  /** True when something was changed, so that there is something to have seen. */
  readonly somethingNew: boolean
}

/** Everything that the page shows. */
export function myWorkPage({ now, soon, more, changed, names }: Work): MyWorkPage {
  return {
    title: { en: 'My work', cy: 'Fy ngwaith' },
    wide: true,
    desk: '/',
    names,
    somethingNew: changed.length > 0,
    columns: [
      {
        id: 'now',
        title: { en: 'Overdue and today', cy: 'Hwyr a heddiw' },
        empty: {
          en: 'Nothing is overdue, and nothing is due today.',
          cy: "Nid oes dim yn hwyr, na dim i'w wneud heddiw.",
        },
        lines: now,
        more: more.now,
      },
      {
        id: 'soon',
        title: { en: 'Next seven days', cy: 'Y saith diwrnod nesaf' },
        empty: { en: 'Nothing is due in the next seven days.', cy: "Nid oes dim i'w wneud yn y saith diwrnod nesaf." },
        lines: soon,
        more: more.soon,
      },
      {
        id: 'changed',
        title: { en: 'Changed since you last looked', cy: 'Wedi newid ers i chi edrych ddiwethaf' },
        empty: {
          en: 'Nobody has changed anything that you worked on.',
          cy: 'Nid oes neb wedi newid dim y buoch yn gweithio arno.',
        },
        lines: changed,
        more: false,
      },
    ],
  }
}
