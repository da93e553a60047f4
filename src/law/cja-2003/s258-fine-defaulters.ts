import { day, fraction, type Day, type Fraction } from '#kernel'
import { rule, since } from '../rule.ts'

interface Facts {
  /** In pounds; undefined when the record does not say. */
  readonly fine: number | undefined
  readonly imposedOn: Day
}

const half = fraction(1, 2)
const whole = fraction(1, 1)
const tenMillionRule = day('2015-06-01')

/**
 * Criminal Justice Act 2003 s.258: people committed for not paying a fine or confiscation order, or for contempt.
 *
 * Released unconditionally at half; for ten million pounds or more, committed on or after 1 June 2015, at the end.
 */
export const fineDefaulters = rule<Facts, Fraction>({
  id: 'cja-2003/s258/fine-defaulters',
  says: {
    en: 'What part of a term in default of a fine must be served',
    cy: "Pa ran o gyfnod am fethu â thalu dirwy y mae'n rhaid ei chyflawni",
  },
  notHere: {
    en: "A part payment, which shortens the term (Magistrates' Courts Act 1980 s.79).",
    cy: 'Taliad rhannol, sy’n byrhau’r cyfnod (Deddf Llysoedd Ynadon 1980 a.79).',
  },
  feeds: ['CRD', 'ARD'],
  versions: [
    {
      inForce: since('2005-04-04'),
      cites: ['ukpga/2003/44/section/258', 'ukpga/2015/9/section/10'],
      decide: ({ fine, imposedOn }) =>
        fine !== undefined && fine >= 10_000_000 && imposedOn >= tenMillionRule ? whole : half,
    },
  ],
  examples: [
    {
      that: 'half',
      from: 's.258(2)',
      on: '2023-03-07',
      facts: { fine: 250, imposedOn: day('2023-03-07') },
      answer: half,
    },
    {
      that: 'the whole term for ten million pounds',
      from: 's.258(2B)',
      on: '2015-06-01',
      facts: { fine: 10_000_000, imposedOn: day('2015-06-01') },
      answer: whole,
    },
    {
      that: 'half for the same sum the day before',
      from: 'Serious Crime Act 2015 s.10',
      on: '2015-06-01',
      facts: { fine: 10_000_000, imposedOn: day('2015-05-31') },
      answer: half,
    },
    {
      that: 'half for a pound less',
      from: 's.258(2B)',
      on: '2015-06-01',
      facts: { fine: 9_999_999, imposedOn: day('2015-06-01') },
      answer: half,
    },
    {
      that: 'half when the amount is not recorded',
      from: 's.258(2)',
      on: '2023-03-07',
      facts: { fine: undefined, imposedOn: day('2023-03-07') },
      answer: half,
    },
  ],
})
