import { fraction, type Fraction } from '#kernel'
import { rule, since } from '../rule.ts'

/**
 * Criminal Justice Act 2003 s.264: terms to be served one after the other are treated as one.
 *
 * Release comes when the custodial periods, added together, have been served.
 * A chain under 12 months with parts from both sides of the Offender Rehabilitation Act 2014 has a licence of half the
 * length of its later parts (s.264(3D)); that half alone is rounded down.
 */
export const consecutiveTerms = rule<object, Fraction>({
  id: 'cja-2003/s264/consecutive-terms',
  says: {
    en: 'Consecutive terms are served as one; the licence of a mixed short chain is half of its later parts',
    cy: 'Cyflawnir cyfnodau olynol fel un; hanner ei rannau diweddarach yw trwydded cadwyn fer gymysg',
  },
  notHere: {
    en: 'How the days of a chain are counted.',
    cy: 'Sut y cyfrifir diwrnodau cadwyn.',
  },
  feeds: ['ERSED', 'HDCED', 'PED', 'CRD', 'ARD', 'ETD', 'MTD', 'LTD', 'LED', 'SED', 'SLED', 'TUSED', 'ESED'],
  versions: [
    {
      inForce: since('2005-04-04'),
      cites: ['ukpga/2003/44/section/264'],
      decide: () => fraction(1, 2),
    },
  ],
  examples: [{ that: 'half', from: 's.264(3D)', on: '2016-06-06', facts: {}, answer: fraction(1, 2) }],
})
