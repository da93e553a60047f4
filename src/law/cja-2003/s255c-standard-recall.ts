import { rule, since } from '../rule.ts'

/**
 * Criminal Justice Act 2003 s.255C: a person recalled without a fixed term is held until the sentence ends, unless the
 * Parole Board or the Secretary of State releases them before.
 */
export const standardRecall = rule<object, 'end-of-sentence'>({
  answers: () => ({ en: 'until the sentence ends', cy: "nes i'r ddedfryd ddod i ben" }),
  id: 'cja-2003/s255c/standard-recall',
  says: {
    en: 'How long a person recalled without a fixed term is held',
    cy: 'Am ba hyd y cedwir person a alwyd yn ôl heb gyfnod penodol',
  },
  feeds: ['PRRD'],
  versions: [
    {
      inForce: since('2008-07-14'),
      cites: ['ukpga/2003/44/section/255C'],
      decide: () => 'end-of-sentence',
    },
  ],
  examples: [
    {
      that: 'until the sentence ends',
      from: 's.255C',
      on: '2024-08-10',
      facts: {},
      answer: 'end-of-sentence',
    },
  ],
})
