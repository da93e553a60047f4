import type { AboutPerson, PersonPage } from '#record/people'
import type { Text } from '#kernel'
import { chargesPage, correctionReadBack, orderReadBack, type OpenDraft, type ReadBack } from '#sentence/warrants'
import type { PageError } from '#web'
import { compare, type Moved } from '../../comparison.ts'
import type { Rehearsed } from '../../rehearse.ts'

export interface CheckWarrantPage extends PersonPage {
  readonly path: string
  readonly rows: readonly ReadBack[]
  readonly charges: ReturnType<typeof chargesPage>
  readonly moved: readonly Moved[]
  /** Why no dates would be worked out. */
  readonly refused: readonly Text[]
  /** What is unusual, though it may be right. */
  readonly warnings: readonly Text[]
  /** The warrant passes or changes a sentence, so that dates are worked out. */
  readonly movesDates: boolean
}

/** A warrant read back before it is recorded, with what it will do to the dates. */
export function checkWarrantPage(
  about: AboutPerson,
  {
    path,
    open,
    rehearsed,
    errors = [],
  }: {
    readonly path: string
    readonly open: OpenDraft
    readonly rehearsed: Rehearsed
    readonly errors?: readonly PageError[]
  },
): CheckWarrantPage {
  const { order, correction } = open.read
  const { before, after } = rehearsed
  const sameAsBefore = before?.id === after?.id
  return {
    about,
    path,
    title: { en: 'Check and record the warrant', cy: 'Gwirio a chofnodi’r warant' },
    back: path,
    wide: true,
    errors,
    rows: [
      ...(open.draft.corrects !== null && correction.done
        ? [{ key: { en: 'Why it is corrected', cy: 'Pam y’i cywirir' }, value: correctionReadBack(correction.value) }]
        : []),
      ...(order ? orderReadBack(order, open.reference) : []),
    ],
    charges: chargesPage(about, path, open),
    moved: after && !sameAsBefore ? compare(before, after).dates : [],
    refused: after && !sameAsBefore ? after.outcome.refused.map(({ says }) => says) : [],
    warnings: warningsOf(open),
    movesDates: after !== undefined && !sameAsBefore,
  }
}

/** Several sentences after the same one is lawful, but seldom what a court meant. */
function warningsOf({ read }: OpenDraft): readonly Text[] {
  const followed = (read.order?.charges ?? []).flatMap(({ sentence }) => sentence?.follows ?? [])
  return followed.some((id, index) => followed.indexOf(id) !== index)
    ? [
        {
          en: 'Two or more sentences are consecutive to the same one. Check that the court meant this, and not one after the other.',
          cy: 'Mae dwy ddedfryd neu fwy yn olynol i’r un un. Gwiriwch mai dyna oedd bwriad y llys, ac nid un ar ôl y llall.',
        },
      ]
    : []
}
