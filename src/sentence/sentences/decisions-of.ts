import type { Decision } from '#law'
import type { Adjustment } from './adjustment.ts'

/** What staff have said already, when they recorded something, of a question that the law leaves open. */
export function decisionsOf(adjustments: readonly Adjustment[]): readonly Decision[] {
  const away = adjustments.find(({ kind }) => kind === 'lawfully-at-large')
  if (!away) return []
  const answer = away.detail.affectsDates === true ? 'they-do-not' : 'they-count'
  return [{ question: 'lawfully-at-large', answer, reason: 'As it was recorded with the days.' }]
}
