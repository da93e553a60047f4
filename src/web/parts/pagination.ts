import type { Text } from '#kernel'
import { govukPagination } from '../components/govuk.generated.ts'
import { nothing, type Html } from '../html.ts'
import { say, type Reader } from '../words/say.ts'

const words = {
  pages: { en: 'Pages of this list', cy: "Tudalennau'r rhestr hon" },
  next: { en: 'Next', cy: 'Nesaf' },
  first: { en: 'Back to the start', cy: "Yn ôl i'r dechrau" },
} as const satisfies Record<string, Text>

export interface CursorPages {
  /** The list's own address, with its filters. */
  readonly path: string
  /** The cursor this page began after; undefined on the first. */
  readonly after: string | undefined
  /** Where the next page begins; null on the last. */
  readonly next: string | null
}

/** "Back to the start" and "Next" for a list that is read on from a cursor. Nothing for a list of one page. */
export function pagination(reader: Reader, { path, after, next }: CursorPages): Html {
  if (after === undefined && next === null) return nothing
  const joined = path.includes('?') ? '&' : '?'
  return govukPagination({
    landmarkLabel: say(reader, words.pages),
    ...(after === undefined ? {} : { previous: { href: path, text: say(reader, words.first) } }),
    ...(next === null
      ? {}
      : { next: { href: `${path}${joined}after=${encodeURIComponent(next)}`, text: say(reader, words.next) } }),
  })
}
