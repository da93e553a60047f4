import { rule, since } from '../rule.ts'

/** Criminal Justice Act 2003 s.243: days in custody abroad awaiting extradition count as remand, as the court specifies. */
export const custodyAbroad = rule<{ readonly days: number }, number>({
  id: 'cja-2003/s243/custody-abroad',
  says: {
    en: 'Days in custody abroad that the court specifies count as served',
    cy: 'Mae diwrnodau yn y ddalfa dramor y mae’r llys yn eu pennu yn cyfrif fel rhai a gyflawnwyd',
  },
  notHere: {
    en: 'Days that the court did not specify.',
    cy: 'Diwrnodau na phennodd y llys.',
  },
  feeds: ['ERSED', 'HDCED', 'PED', 'CRD', 'ARD', 'SED', 'SLED'],
  versions: [{ inForce: since('2005-04-04'), cites: ['ukpga/2003/44/section/243'], decide: ({ days }) => days }],
  examples: [
    {
      that: 'thirty days abroad are thirty days served',
      from: 's.243(2)',
      on: '2024-01-01',
      facts: { days: 30 },
      answer: 30,
    },
  ],
})
