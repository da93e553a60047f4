import type { Text } from '#kernel'
import type { CursorPages, PageModel } from '#web'
import type { NoticesShown } from '../../show-notices.ts'

export interface NoticesPage extends PageModel {
  readonly lines: NoticesShown['lines']
  readonly nameOf: (place: string) => Text
  readonly pages: CursorPages
}

/** What a team is told about dates that moved. */
export function noticesPage({ lines, after, next }: NoticesShown, nameOf: (place: string) => Text): NoticesPage {
  return {
    title: { en: 'Dates that moved', cy: 'Dyddiadau a symudodd' },
    wide: true,
    desk: '/release-dates/notices',
    lines,
    nameOf,
    pages: { path: '/release-dates/notices', after, next },
  }
}
