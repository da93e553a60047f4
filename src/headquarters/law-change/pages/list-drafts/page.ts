import type { Day, Text } from '#kernel'
import type { PageModel } from '#web'
import type { Draft } from '../../draft.ts'
import type { DraftLine } from '../../history.ts'
import { texts } from '../../texts.ts'

export interface ListDraftsPage extends PageModel {
  readonly mayDraft: boolean
  readonly lines: readonly {
    readonly href: string
    readonly name: Text
    readonly begins: Day
    readonly state: Draft['state']
  }[]
}

/** Every drafted change of the law. */
export function listDraftsPage(drafts: readonly DraftLine[], mayDraft: boolean): ListDraftsPage {
  return {
    title: texts.title,
    desk: '/law-change',
    mayDraft,
    lines: drafts.map(({ draft: { id, name, begins, state } }) => ({
      href: `/law-change/drafts/${id}`,
      name,
      begins,
      state,
    })),
  }
}
