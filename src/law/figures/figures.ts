import type { Text } from '#kernel'
import type { EditionDraft } from '../editions.ts'
import { fingerprint } from '../fingerprint.ts'
import type { Figure } from './figure.ts'
import { otherFigures } from './other-figures.ts'
import { releaseLawFigures } from './release-law-figures.ts'

/** Every figure of an edition of the law. Pages, stored editions and comparisons read them here. */
export const figures: readonly Figure[] = [...releaseLawFigures, ...otherFigures]

/** A figure in which two editions differ. */
export interface FigureDifference {
  readonly figure: Figure
  /** Undefined where the edition has no such figure. */
  readonly before: Text | undefined
  readonly after: Text | undefined
  /** The provisions behind the newer of the two, or the older where only that has it. */
  readonly cites: readonly string[]
}

/** What is different between two editions, figure by figure. */
export function differencesOfEditions(before: EditionDraft, after: EditionDraft): readonly FigureDifference[] {
  return figures.flatMap(figure => {
    const [was, is] = [figure.read(before), figure.read(after)]
    if (same(was, is)) return []
    const words = (value: unknown): Text | undefined => (value === undefined ? undefined : figure.kind.inWords(value))
    const cites = is === undefined ? figure.cites(before) : figure.cites(after)
    return [{ figure, before: words(was), after: words(is), cites }]
  })
}

/** True when two values of a figure are the same law. */
export function same(one: unknown, other: unknown): boolean {
  return fingerprint({ value: one }) === fingerprint({ value: other })
}
