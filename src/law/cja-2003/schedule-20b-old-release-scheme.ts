import { day, type Day } from '#kernel'
import { rule, since } from '../rule.ts'

interface Facts {
  readonly committedOn: Day
  readonly imposedOn: Day
}

const newScheme = day('2005-04-04')
const lasposBegin = day('2012-12-03')

/**
 * Criminal Justice Act 2003 Sch 20B: who is still released under the Criminal Justice Act 1991.
 *
 * An offence before 4 April 2005 and a sentence imposed before 3 December 2012, when the Legal Aid, Sentencing and
 * Punishment of Offenders Act 2012 brought every later sentence under the 2003 Act.
 */
export const oldReleaseScheme = rule<Facts, boolean>({
  id: 'cja-2003/schedule-20b/old-release-scheme',
  says: {
    en: 'Whether the sentence is released under the 1991 Act',
    cy: "A yw'r ddedfryd yn cael ei rhyddhau dan Ddeddf 1991",
  },
  feeds: ['CRD', 'ARD', 'LED', 'SED', 'SLED'],
  versions: [
    {
      inForce: since('2005-04-04'),
      cites: ['ukpga/2003/44/schedule/20B', 'ukpga/2012/10/section/121'],
      decide: ({ committedOn, imposedOn }) => committedOn < newScheme && imposedOn < lasposBegin,
    },
  ],
  examples: [
    {
      that: 'an old offence sentenced before December 2012 stays under the old scheme',
      from: 'Sch 20B para 2',
      on: '2012-12-02',
      facts: { committedOn: day('2005-04-03'), imposedOn: day('2012-12-02') },
      answer: true,
    },
    {
      that: 'the same offence sentenced a day later does not',
      from: 'Sch 20B para 2',
      on: '2012-12-03',
      facts: { committedOn: day('2005-04-03'), imposedOn: day('2012-12-03') },
      answer: false,
    },
    {
      that: 'an offence on the first day of the 2003 scheme is under the new one',
      from: 'SI 2005/950',
      on: '2006-01-01',
      facts: { committedOn: day('2005-04-04'), imposedOn: day('2006-01-01') },
      answer: false,
    },
  ],
})
