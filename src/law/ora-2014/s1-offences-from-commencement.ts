import { day, type Day } from '#kernel'
import { rule, since } from '../rule.ts'

const commencement = day('2015-02-01')

/**
 * Offender Rehabilitation Act 2014 ss.1 and 2, and Sch 7 para 1: the Act applies to offences from 1 February 2015.
 *
 * From then a short sentence ends on licence and is followed by supervision (s.256AA of the 2003 Act).
 */
export const offenceAfterRehabilitationAct = rule<{ readonly committedOn: Day }, boolean>({
  id: 'ora-2014/s1/offence-after-commencement',
  says: {
    en: 'Whether the offence is one to which the Offender Rehabilitation Act 2014 applies',
    cy: "A yw'r drosedd yn un y mae Deddf Adsefydlu Troseddwyr 2014 yn gymwys iddi",
  },
  feeds: ['CRD', 'ARD', 'LED', 'SED', 'SLED', 'TUSED'],
  versions: [
    {
      inForce: since('2015-02-01'),
      cites: ['ukpga/2014/11/section/1', 'ukpga/2014/11/schedule/7'],
      decide: ({ committedOn }) => committedOn >= commencement,
    },
  ],
  examples: [
    {
      that: 'an offence on the day before commencement is not',
      from: 'SI 2015/40 art 2',
      on: '2015-03-01',
      facts: { committedOn: day('2015-01-31') },
      answer: false,
    },
    {
      that: 'an offence on the first day is',
      from: 'SI 2015/40 art 2',
      on: '2015-03-01',
      facts: { committedOn: day('2015-02-01') },
      answer: true,
    },
  ],
})
