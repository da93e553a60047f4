import { day, fraction, type Day, type Fraction } from '#kernel'
import { rule, since } from '../rule.ts'

interface Facts {
  readonly imposedOn: Day
  /** Detention of a person under 18 (Sentencing Code s.252A). */
  readonly under18: boolean
}

const half = fraction(1, 2)
const twoThirds = fraction(2, 3)
const policingAct = day('2022-06-28')

/**
 * Criminal Justice Act 2003 s.244A: special custodial sentences for offenders of particular concern.
 *
 * The Parole Board may direct release from half of the custodial term, or from two thirds when the sentence was imposed
 * on or after 28 June 2022 or on a person under 18. Without it release comes at the end of the custodial term.
 */
export const specialCustodialSentences = rule<Facts, Fraction>({
  id: 'cja-2003/s244a/special-custodial-sentences',
  says: {
    en: 'From what part of a special custodial sentence the Parole Board may direct release',
    cy: 'O ba ran o ddedfryd garcharol arbennig y caiff y Bwrdd Parôl gyfarwyddo rhyddhau',
  },
  notHere: {
    en: 'Offences of Schedule 19ZA (section 247A), which are refused.',
    cy: 'Troseddau Atodlen 19ZA (adran 247A), a wrthodir.',
  },
  feeds: ['ERSED', 'PED', 'CRD'],
  versions: [
    {
      inForce: since('2015-04-13'),
      cites: ['ukpga/2003/44/section/244A', 'ukpga/2022/32'],
      decide: ({ imposedOn, under18 }) => (under18 || imposedOn >= policingAct ? twoThirds : half),
    },
  ],
  examples: [
    {
      that: 'half when imposed on the eve of the change',
      from: 's.244A as it stood',
      on: '2022-06-27',
      facts: { imposedOn: day('2022-06-27'), under18: false },
      answer: half,
    },
    {
      that: 'two thirds from the change on',
      from: 's.244A as amended',
      on: '2022-06-28',
      facts: { imposedOn: day('2022-06-28'), under18: false },
      answer: twoThirds,
    },
    {
      that: 'two thirds for a person under 18 whenever it was imposed',
      from: 's.244A; Sentencing Code s.252A',
      on: '2021-06-27',
      facts: { imposedOn: day('2021-06-27'), under18: true },
      answer: twoThirds,
    },
  ],
})
