import { day, type Day } from '#kernel'
import { offenceAfterRehabilitationAct } from '../ora-2014/s1-offences-from-commencement.ts'
import { ask, rule, since } from '../rule.ts'

interface Facts {
  readonly committedOn: Day
  readonly lessThanTwelveMonths: boolean
  readonly oneDayOrLess: boolean
}

/**
 * Criminal Justice Act 2003 s.243A: who is released without a licence.
 *
 * Sentences under 12 months for offences before the Offender Rehabilitation Act 2014, and sentences of one day.
 * Not here: a person under 18 on release from less than 12 months (`s243a-under-18.ts`), and the 1991 scheme.
 */
export const unconditionalRelease = rule<Facts, boolean>({
  id: 'cja-2003/s243a/unconditional-release',
  says: { en: 'Whether release is without a licence', cy: 'A yw rhyddhau heb drwydded' },
  versions: [
    {
      inForce: since('2005-04-04'),
      cites: ['ukpga/2003/44/section/243A'],
      decide: ({ committedOn, lessThanTwelveMonths, oneDayOrLess }) =>
        oneDayOrLess ||
        (lessThanTwelveMonths && !ask(offenceAfterRehabilitationAct, { committedOn }, committedOn).answer),
    },
  ],
  examples: [
    {
      that: 'six months for an offence before February 2015 end without a licence',
      from: 's.243A(1)',
      on: '2023-02-01',
      facts: { committedOn: day('2015-01-31'), lessThanTwelveMonths: true, oneDayOrLess: false },
      answer: true,
    },
    {
      that: 'six months for an offence from then on end on licence',
      from: 's.243A(1A)',
      on: '2023-02-01',
      facts: { committedOn: day('2015-02-01'), lessThanTwelveMonths: true, oneDayOrLess: false },
      answer: false,
    },
    {
      that: 'one day ends without a licence whatever the offence',
      from: 's.243A(1A)',
      on: '2023-02-01',
      facts: { committedOn: day('2022-01-01'), lessThanTwelveMonths: true, oneDayOrLess: true },
      answer: true,
    },
    {
      that: 'twelve months end on licence',
      from: 's.243A(1)',
      on: '2023-02-01',
      facts: { committedOn: day('2014-01-01'), lessThanTwelveMonths: false, oneDayOrLess: false },
      answer: false,
    },
  ],
})
