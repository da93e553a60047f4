import type { KindOfDate } from '../kind-of-date.ts'
import { notOfTerms } from '../not-of-terms.ts'

/** From when somebody with a sentence without an end may be removed from the country. */
export const tersed: KindOfDate = {
  name: {
    en: 'Tariff-expired removal scheme eligibility date',
    cy: 'Dyddiad cymhwysedd y cynllun symud ar ôl y tariff',
  },
  says: {
    en: 'May be removed from the country from this day',
    cy: "Caniateir symud o'r wlad o'r diwrnod hwn ymlaen",
  },
  marks: 'eligibility',
  order: 24,
  ...notOfTerms,
}
