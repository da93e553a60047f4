import { fraction, type Fraction } from '#kernel'
import { rule, since } from '../rule.ts'

/**
 * Criminal Justice Act 1991 s.37: an old-style licence of 12 months to under 4 years ends at three quarters of the term.
 */
export const oldSchemeLicence = rule<object, Fraction>({
  id: 'cja-1991/s37/licence-ends',
  says: {
    en: 'The part of an old-style sentence after which the licence ends',
    cy: "Y rhan o ddedfryd hen drefn y daw'r drwydded i ben ar ei hôl",
  },
  notHere: {
    en: 'Sentences of 4 years or more, whose licence now runs to the end (Criminal Justice Act 2003 Schedule 20B).',
    cy: "Dedfrydau o 4 blynedd neu fwy, y mae eu trwydded bellach yn rhedeg i'r diwedd (Atodlen 20B i Ddeddf Cyfiawnder Troseddol 2003).",
  },
  feeds: ['LED'],
  versions: [
    {
      inForce: since('1992-10-01'),
      cites: ['ukpga/1991/53/section/37', 'ukpga/2003/44/schedule/20B'],
      decide: () => fraction(3, 4),
    },
  ],
  examples: [
    {
      that: 'the licence ends at three quarters',
      from: 's.37(1)',
      on: '2010-01-01',
      facts: {},
      answer: fraction(3, 4),
    },
  ],
})
