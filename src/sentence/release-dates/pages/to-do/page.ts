import type { Text } from '#kernel'
import type { CursorPages, PageModel } from '#web'
import type { ToDoLine, ToDoShown } from '../../show-to-do.ts'
import { workKinds, type ToDoCount, type WorkKind } from '../../to-do.ts'

export interface CountRow extends ToDoCount {
  readonly title: Text
  readonly href: string
}

export interface ToDoPage extends PageModel {
  readonly place: { readonly code: string; readonly name: Text } | undefined
  /** Other places of the one who reads. */
  readonly others: readonly { readonly name: Text; readonly href: string }[]
  readonly counts: readonly CountRow[]
  readonly kind: WorkKind | undefined
  readonly heading: Text
  readonly all: string
  readonly lines: readonly ToDoLine[]
  readonly pages: CursorPages
  readonly username: string
  readonly mayTake: boolean
}

/** Everything that the page of things to do shows. */
export function toDoPage(shown: ToDoShown, nameOf: (place: string) => Text): ToDoPage {
  const { place, places, kind, counts, lines, after, next, username, mayTake } = shown
  const at = (code: string | undefined) => `/release-dates?place=${encodeURIComponent(code ?? '')}`
  const path = at(place)
  return {
    title: { en: 'Release dates: things to do', cy: 'Dyddiadau rhyddhau: pethau i’w gwneud' },
    wide: true,
    desk: '/release-dates',
    place: place === undefined ? undefined : { code: place, name: nameOf(place) },
    others: places.filter(code => code !== place).map(code => ({ name: nameOf(code), href: at(code) })),
    counts: (Object.keys(workKinds) as WorkKind[]).flatMap(each => {
      const count = counts.find(found => found.kind === each)
      if (!count) return []
      return [{ ...count, title: workKinds[each].title, href: `${path}&kind=${each}#list` }]
    }),
    kind,
    heading: kind
      ? workKinds[kind].title
      : { en: 'Everything, by the day it is due', cy: 'Popeth, yn ôl y dyddiad dyledus' },
    all: `${path}#list`,
    lines,
    pages: { path: kind ? `${path}&kind=${kind}` : path, after, next },
    username,
    mayTake,
  }
}
