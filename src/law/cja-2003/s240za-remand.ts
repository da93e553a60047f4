import { rule, since } from '../rule.ts'

/**
 * Criminal Justice Act 2003 s.240ZA: each day remanded in custody counts as a day of the sentence already served.
 */
export const remand = rule<{ readonly days: number }, number>({
  id: 'cja-2003/s240za/remand',
  says: {
    en: 'Days on remand in custody count as served',
    cy: 'Mae diwrnodau ar remánd yn y ddalfa yn cyfrif fel rhai a gyflawnwyd',
  },
  notHere: {
    en: 'Which days may be counted: one sentence only (subsection (5)). That is settled before the days reach the calculation.',
    cy: "Pa ddiwrnodau a gaiff gyfrif: un ddedfryd yn unig (is-adran (5)). Penderfynir hynny cyn i'r diwrnodau gyrraedd y cyfrifiad.",
  },
  feeds: ['ERSED', 'HDCED', 'PED', 'CRD', 'ARD', 'ETD', 'MTD', 'LTD', 'PRRD', 'LED', 'SED', 'SLED', 'TUSED'],
  versions: [{ inForce: since('2005-04-04'), cites: ['ukpga/2003/44/section/240ZA'], decide: ({ days }) => days }],
  examples: [
    {
      that: 'twenty days on remand are twenty days served',
      from: 's.240ZA(3)',
      on: '2024-01-01',
      facts: { days: 20 },
      answer: 20,
    },
  ],
})
