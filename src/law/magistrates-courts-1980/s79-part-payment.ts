import { rule, since } from '../rule.ts'

interface Facts {
  readonly days: number
  /** In pence. */
  readonly due: number
  readonly paid: number
}

/**
 * Magistrates' Courts Act 1980 s.79: imprisonment in default of a fine is shorter by the part that has been paid. The
 * days less one are divided as the money is, and a part of a day is left out.
 */
export const partPayment = rule<Facts, number>({
  id: 'magistrates-courts-1980/s79/part-payment',
  says: {
    en: 'Days that a part payment takes off imprisonment in default',
    cy: 'Diwrnodau y mae rhan-daliad yn eu tynnu oddi ar garchar am fethu â thalu',
  },
  notHere: {
    en: 'Payment of the whole, which ends it.',
    cy: 'Talu’r cyfan, sy’n dod â’r cyfnod i ben.',
  },
  feeds: ['ARD', 'SED'],
  versions: [
    {
      inForce: since('1981-07-06'),
      cites: ['ukpga/1980/43/section/79'],
      decide: ({ days, due, paid }) => Math.floor(((days - 1) * Math.min(paid, due)) / due),
    },
  ],
  examples: [
    {
      that: 'a quarter paid of 28 days: six days and three quarters, of which six count',
      from: 's.79(2), (3)',
      on: '2024-01-01',
      facts: { days: 28, due: 20_000, paid: 5000 },
      answer: 6,
    },
    {
      that: 'all but a penny leaves two days',
      from: 's.79(2), (3)',
      on: '2024-01-01',
      facts: { days: 28, due: 20_000, paid: 19_999 },
      answer: 26,
    },
    {
      that: 'nothing paid takes nothing off',
      from: 's.79(2)',
      on: '2024-01-01',
      facts: { days: 28, due: 20_000, paid: 0 },
      answer: 0,
    },
  ],
})
