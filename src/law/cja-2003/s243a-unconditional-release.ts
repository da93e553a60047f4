import { rule, since } from '../rule.ts'

interface Facts {
  readonly lessThanTwelveMonths: boolean
  readonly oneDayOrLess: boolean
  /** The offence is one to which the Offender Rehabilitation Act 2014 applies. */
  readonly afterRehabilitationAct: boolean
}

/**
 * Criminal Justice Act 2003 s.243A: who is released without a licence.
 *
 * Sentences under 12 months for offences before the Offender Rehabilitation Act 2014, and sentences of one day.
 */
export const unconditionalRelease = rule<Facts, boolean>({
  id: 'cja-2003/s243a/unconditional-release',
  says: { en: 'Whether release is without a licence', cy: 'A yw rhyddhau heb drwydded' },
  notHere: {
    en: 'A person under 18 on release (its own rule), the 1991 scheme, and the end of unconditional release under the progression model (Sentencing Act 2026 section 23).',
    cy: 'Person o dan 18 oed wrth gael ei ryddhau (rheol ar wahân), trefn 1991, a diwedd rhyddhau diamod dan y model cynnydd (adran 23 o Ddeddf Dedfrydu 2026).',
  },
  feeds: ['CRD', 'ARD', 'SED', 'SLED'],
  versions: [
    {
      inForce: since('2012-12-03'),
      cites: ['ukpga/2003/44/section/243A'],
      decide: ({ lessThanTwelveMonths }) => lessThanTwelveMonths,
    },
    {
      inForce: since('2015-02-01'),
      cites: ['ukpga/2003/44/section/243A', 'ukpga/2014/11/section/1'],
      decide: facts => facts.oneDayOrLess || (facts.lessThanTwelveMonths && !facts.afterRehabilitationAct),
    },
  ],
  examples: [
    {
      that: 'before 2015 every sentence under twelve months ended without a licence',
      from: 's.243A(1) as enacted',
      on: '2014-06-01',
      facts: { lessThanTwelveMonths: true, oneDayOrLess: false, afterRehabilitationAct: false },
      answer: true,
    },
    {
      that: 'six months for an earlier offence still end without a licence',
      from: 's.243A(1A)',
      on: '2023-02-01',
      facts: { lessThanTwelveMonths: true, oneDayOrLess: false, afterRehabilitationAct: false },
      answer: true,
    },
    {
      that: 'six months for a later offence end on licence',
      from: 's.243A(1A)',
      on: '2023-02-01',
      facts: { lessThanTwelveMonths: true, oneDayOrLess: false, afterRehabilitationAct: true },
      answer: false,
    },
    {
      that: 'one day ends without a licence whatever the offence',
      from: 's.243A(1A)',
      on: '2023-02-01',
      facts: { lessThanTwelveMonths: true, oneDayOrLess: true, afterRehabilitationAct: true },
      answer: true,
    },
    {
      that: 'twelve months end on licence',
      from: 's.243A(1)',
      on: '2023-02-01',
      facts: { lessThanTwelveMonths: false, oneDayOrLess: false, afterRehabilitationAct: false },
      answer: false,
    },
  ],
})
