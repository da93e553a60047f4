import { term, termInWords, type Term } from '#kernel'
import { rule, since } from '../rule.ts'

/**
 * Criminal Justice Act 2003 s.239: the Secretary of State may ask the Parole Board for advice before the minimum term
 * of a sentence without an end has been served, whether the person can be moved to open conditions.
 */
export const preTariffReview = rule<object, Term>({
  answers: termInWords,
  id: 'cja-2003/s239/pre-tariff-review',
  says: {
    en: 'How long before the minimum term ends the Parole Board may be asked about open conditions',
    cy: "Pa mor hir cyn i'r isafswm ddod i ben y caniateir holi'r Bwrdd Parôl am amodau agored",
  },
  notHere: {
    en: 'The sift before it, and the tests for open conditions, which are policy.',
    cy: 'Y didoli cyn hynny, a’r profion ar gyfer amodau agored, sy’n bolisi.',
  },
  feeds: ['TARIFF'],
  versions: [
    {
      inForce: since('2005-04-04'),
      cites: ['ukpga/2003/44/section/239'],
      decide: () => term({ years: 3 }),
      uncertain: {
        en: 'Three years is the policy of the Secretary of State (Generic Parole Process), not statute.',
        cy: 'Polisi’r Ysgrifennydd Gwladol (Proses Parôl Gyffredinol) yw tair blynedd, nid statud.',
      },
    },
  ],
  examples: [
    {
      that: 'three years before',
      from: 'Generic Parole Process',
      on: '2024-01-01',
      facts: {},
      answer: term({ years: 3 }),
    },
  ],
})
