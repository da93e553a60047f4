import { fraction, type Fraction } from '#kernel'
import { rule, since } from '../rule.ts'

interface Facts {
  readonly excludedFromProgression: boolean
}

const twoThirds = fraction(2, 3)
const half = fraction(1, 2)

/**
 * Criminal Justice Act 2003 s.244ZA: serious violent and sexual offences (SDS+) serve two thirds.
 */
export const seriousOffences = rule<Facts, Fraction>({
  id: 'cja-2003/s244za/serious-offences',
  says: {
    en: 'The part of an SDS+ sentence that must be served before release on licence',
    cy: "Y rhan o ddedfryd SDS+ y mae'n rhaid ei chyflawni cyn rhyddhau ar drwydded",
  },
  notHere: {
    en: 'Which sentences these are: that is decided when the sentence is recorded.',
    cy: "Pa ddedfrydau yw'r rhain: penderfynir hynny pan gofnodir y ddedfryd.",
  },
  feeds: ['ERSED', 'CRD'],
  versions: [
    {
      inForce: since('2020-04-01'),
      cites: ['ukpga/2003/44/section/244ZA', 'uksi/2020/158'],
      decide: () => twoThirds,
    },
    {
      inForce: since('2026-10-01'),
      cites: ['ukpga/2003/44/section/244ZA', 'ukpga/2026/2/section/23'],
      decide: ({ excludedFromProgression }) => (excludedFromProgression ? twoThirds : half),
    },
  ],
  examples: [
    {
      that: 'two thirds from April 2020',
      from: 'SI 2020/158 art 3',
      on: '2020-04-01',
      facts: { excludedFromProgression: false },
      answer: twoThirds,
    },
    {
      that: 'half under the progression model',
      from: 'Sentencing Act 2026 s.23',
      on: '2026-10-01',
      facts: { excludedFromProgression: false },
      answer: half,
    },
    {
      that: 'two thirds stay for a sentence outside the model',
      from: 'Sentencing Act 2026 s.23',
      on: '2026-10-01',
      facts: { excludedFromProgression: true },
      answer: twoThirds,
    },
  ],
})
