import { rule, since } from '../rule.ts'

interface Facts {
  readonly kind: 'fixed-term-14' | 'fixed-term-28' | 'fixed-term-48' | 'fixed-term-56'
}

/**
 * Criminal Justice Act 2003 ss.255B and 255BA: how long a person recalled for a fixed term is held, counting the day of
 * return.
 *
 * 14 days, or 28 where the sentence is of twelve months or more; 56 days for most adults since 31 March 2026.
 */
export const fixedTermRecall = rule<Facts, number>({
  id: 'cja-2003/s255b/fixed-term-recall',
  says: {
    en: 'How many days a fixed-term recall lasts',
    cy: 'Sawl diwrnod y mae galw yn ôl am gyfnod penodol yn para',
  },
  notHere: {
    en: 'Which of them applies, which is for the recalling officer; whether the recall of September 2025 to March 2026 was for 48 days, which is asked; who had been released on curfew or supervised licence.',
    cy: 'Pa un ohonynt sy’n gymwys, sydd i’r swyddog galw yn ôl; a oedd galw yn ôl Medi 2025 i Fawrth 2026 am 48 diwrnod, a ofynnir; pwy a oedd wedi’i ryddhau ar gyrffyw neu drwydded dan oruchwyliaeth.',
  },
  feeds: ['PRRD'],
  versions: [
    {
      inForce: since('2008-07-14'),
      cites: ['ukpga/2003/44/section/255B', 'ukpga/2026/2/section/30'],
      decide: ({ kind }) =>
        ({ 'fixed-term-14': 14, 'fixed-term-28': 28, 'fixed-term-48': 48, 'fixed-term-56': 56 })[kind],
    },
  ],
  examples: [
    { that: '14 days', from: 's.255B(1)(a)', on: '2024-08-10', facts: { kind: 'fixed-term-14' }, answer: 14 },
    { that: '28 days', from: 's.255B(1)(b)', on: '2024-08-10', facts: { kind: 'fixed-term-28' }, answer: 28 },
    {
      that: '48 days',
      from: 's.255B as amended in 2025',
      on: '2025-10-01',
      facts: { kind: 'fixed-term-48' },
      answer: 48,
    },
    { that: '56 days', from: 's.255BA', on: '2026-04-22', facts: { kind: 'fixed-term-56' }, answer: 56 },
  ],
})
