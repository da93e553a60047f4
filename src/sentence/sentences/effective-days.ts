import { totalDays, type Adjustment } from './adjustment.ts'

/**
 * The days of each adjustment that count. What is recorded as unused is taken off remand first and then off tagged bail,
 * the oldest first: the release dates are worked out from what is left.
 */
export function withEffectiveDays(adjustments: readonly Adjustment[]): readonly Adjustment[] {
  let unused = totalDays(adjustments, 'unused-deductions')
  if (unused === 0) return adjustments
  const left = new Map<string, number>()
  for (const kind of ['remand', 'tagged-bail'] as const) {
    // Ids are made in the order of time.
    const oldest = adjustments.filter(each => each.kind === kind).toSorted((one, other) => (one.id < other.id ? -1 : 1))
    for (const { id, days } of oldest) {
      const taken = Math.min(days, unused)
      unused -= taken
      left.set(id, days - taken)
    }
  }
  return adjustments.map(each => ({ ...each, days: left.get(each.id) ?? each.days }))
}
