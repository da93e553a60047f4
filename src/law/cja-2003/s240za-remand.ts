import { rule, since } from '../rule.ts'

/**
 * Criminal Justice Act 2003 s.240ZA: each day remanded in custody counts as a day of the sentence already served.
 *
 * Not here: which days may be counted (one sentence only, s.240ZA(5)), which is settled before the days reach the calculation.
 */
export const remand = rule<{ readonly days: number }, number>({
  id: 'cja-2003/s240za/remand',
  says: {
    en: 'Days on remand in custody count as served',
    cy: 'Mae diwrnodau ar remánd yn y ddalfa yn cyfrif fel rhai a gyflawnwyd',
  },
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
