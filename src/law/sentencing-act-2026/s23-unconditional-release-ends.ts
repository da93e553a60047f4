import { rule, since } from '../rule.ts'

interface Facts {
  readonly lessThanTwelveMonths: boolean
  readonly afterRehabilitationAct: boolean
}

/**
 * Sentencing Act 2026 s.23 (amending s.243A of the 2003 Act): under the progression model a sentence of less than
 * 12 months for an offence before February 2015 also ends on licence.
 */
export const unconditionalReleaseEnds = rule<Facts, boolean>({
  id: 'sentencing-act-2026/s23/unconditional-release-ends',
  says: {
    en: 'Whether the progression model turns release without a licence into release on licence',
    cy: "A yw'r model cynnydd yn troi rhyddhau heb drwydded yn rhyddhau ar drwydded",
  },
  notHere: {
    en: 'Section 250 detention, which the model does not reach.',
    cy: "Cadw dan adran 250, nad yw'r model yn ei gyrraedd.",
  },
  feeds: ['CRD', 'ARD', 'SED', 'SLED'],
  versions: [
    {
      inForce: since('2026-10-01'),
      cites: ['ukpga/2003/44/section/243A', 'ukpga/2026/2/section/23'],
      decide: facts => facts.lessThanTwelveMonths && !facts.afterRehabilitationAct,
    },
  ],
  examples: [
    {
      that: 'ten months for an old offence end on licence',
      from: 's.23',
      on: '2026-10-05',
      facts: { lessThanTwelveMonths: true, afterRehabilitationAct: false },
      answer: true,
    },
    {
      that: 'a later offence already did',
      from: 's.23',
      on: '2026-10-05',
      facts: { lessThanTwelveMonths: true, afterRehabilitationAct: true },
      answer: false,
    },
  ],
})
