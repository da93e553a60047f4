import { rule, since } from '../rule.ts'

/** Crime (Sentences) Act 1997 s.31: the licence of a life prisoner lasts until death, unless it is revoked. */
export const lifeLicence = rule<object, 'for life'>({
  answers: () => ({ en: 'for life', cy: 'am oes' }),
  id: 'crime-sentences-1997/s31/life-licence',
  says: { en: 'How long a life licence lasts', cy: 'Pa mor hir y mae trwydded oes yn para' },
  notHere: {
    en: 'Sentences for public protection, whose licence can end: section 31A.',
    cy: 'Dedfrydau er diogelu’r cyhoedd, y gall eu trwydded ddod i ben: adran 31A.',
  },
  feeds: ['TARIFF'],
  versions: [{ inForce: since('1997-10-01'), cites: ['ukpga/1997/43/section/31'], decide: () => 'for life' }],
  examples: [{ that: 'until death', from: 's.31(1)', on: '2024-01-01', facts: {}, answer: 'for life' }],
})
