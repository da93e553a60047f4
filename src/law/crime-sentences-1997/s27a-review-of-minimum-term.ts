import { fraction, shareInWords, type Fraction } from '#kernel'
import { rule, since } from '../rule.ts'

/**
 * Crime (Sentences) Act 1997 s.27A: somebody detained during His Majesty's pleasure who was under 18 when sentenced may
 * ask for a shorter minimum term when half of it is served.
 */
export const reviewOfMinimumTerm = rule<{ readonly under18WhenSentenced: boolean }, Fraction | undefined>({
  answers: share =>
    share === undefined
      ? { en: 'no review', cy: 'dim adolygiad' }
      : { en: `${shareInWords(share).en} served`, cy: `${shareInWords(share).cy} wedi'i gyflawni` },
  id: 'crime-sentences-1997/s27a/review-of-minimum-term',
  says: {
    en: 'How much of the minimum term comes before a review of it',
    cy: "Faint o'r isafswm sy'n dod cyn ei adolygu",
  },
  notHere: {
    en: 'A second application: two years after the first was decided, and only before the eighteenth birthday.',
    cy: 'Ail gais: dwy flynedd ar ôl penderfynu’r cyntaf, a dim ond cyn y deunawfed pen-blwydd.',
  },
  feeds: ['TARIFF'],
  versions: [
    {
      inForce: since('2022-06-28'),
      cites: ['ukpga/1997/43/section/27A', 'ukpga/2022/32/section/128'],
      decide: ({ under18WhenSentenced }) => (under18WhenSentenced ? fraction(1, 2) : undefined),
    },
  ],
  examples: [
    {
      that: 'half, for somebody sentenced under 18',
      from: 's.27A',
      on: '2022-06-28',
      facts: { under18WhenSentenced: true },
      answer: fraction(1, 2),
    },
    {
      that: 'none for somebody sentenced as an adult for what they did as a child',
      from: 's.27A',
      on: '2022-06-28',
      facts: { under18WhenSentenced: false },
      answer: undefined,
    },
  ],
})
