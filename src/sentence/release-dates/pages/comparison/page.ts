import type { AboutPerson, PersonPage } from '#record/people'
import type { Calculation } from '../../calculation.ts'
import { compare, type Comparison } from '../../comparison.ts'

export interface ComparisonPage extends PersonPage {
  readonly before: Calculation
  readonly after: Calculation
  readonly comparison: Comparison
}

/** Two calculations beside each other, the older first. */
export function comparisonPage(about: AboutPerson, one: Calculation, other: Calculation): ComparisonPage {
  const [before, after] = one.number < other.number ? [one, other] : [other, one]
  return {
    about,
    title: {
      en: `What changed from calculation ${before.number} to ${after.number}`,
      cy: `Beth a newidiodd o gyfrifiad ${before.number} i ${after.number}`,
    },
    back: `/people/${about.id}/sentence/calculations`,
    wide: true,
    before,
    after,
    comparison: compare(before, after),
  }
}
