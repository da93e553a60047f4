import { rule, since } from '../rule.ts'

/**
 * Criminal Justice Act 2003 s.263: sentences served at the same time; nobody is released until the last allows it,
 * and the licence lasts until the last expires.
 */
export const concurrentTerms = rule<object, 'latest'>({
  answers: () => ({ en: 'the latest', cy: 'yr hwyraf' }),
  id: 'cja-2003/s263/concurrent-terms',
  says: {
    en: 'Of sentences served together, the one with the latest release governs',
    cy: "O blith dedfrydau a gyflawnir gyda'i gilydd, yr un â'r rhyddhad hwyraf sy'n llywodraethu",
  },
  feeds: ['ERSED', 'HDCED', 'PED', 'CRD', 'ARD', 'ETD', 'MTD', 'LTD', 'PRRD', 'LED', 'SED', 'SLED', 'TUSED', 'ESED'],
  versions: [{ inForce: since('2005-04-04'), cites: ['ukpga/2003/44/section/263'], decide: () => 'latest' }],
  examples: [{ that: 'the latest', from: 's.263(2)', on: '2024-01-01', facts: {}, answer: 'latest' }],
})
