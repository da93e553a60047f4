import type { KindOfDate } from '../kind-of-date.ts'
import { notOfTerms } from '../not-of-terms.ts'

/** The end of the minimum term of a sentence without an end. */
export const tariff: KindOfDate = {
  name: { en: 'Tariff expiry date', cy: 'Dyddiad dod â’r tariff i ben' },
  says: {
    en: 'The minimum term is served: the Parole Board may direct release',
    cy: 'Cyflawnwyd yr isafswm: caiff y Bwrdd Parôl gyfarwyddo rhyddhau',
  },
  next: { en: 'the minimum term ends on {day}', cy: 'daw’r isafswm i ben ar {day}' },
  marks: 'eligibility',
  order: 23,
  ...notOfTerms,
}
