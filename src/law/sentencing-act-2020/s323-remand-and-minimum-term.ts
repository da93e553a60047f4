import { rule, since } from '../rule.ts'

/**
 * Sentencing Act 2020 ss.322 and 323 (before it Criminal Justice Act 2003 s.269 and Powers of Criminal Courts
 * (Sentencing) Act 2000 s.82A): the court fixes a minimum term with the credit that remand and tagged bail would have
 * given on a term of years.
 */
export const remandAndMinimumTerm = rule<{ readonly days: number }, number>({
  id: 'sentencing-act-2020/s323/remand-and-minimum-term',
  says: {
    en: 'Days on remand or tagged bail that the court takes off the minimum term',
    cy: "Diwrnodau ar remánd neu fechnïaeth â thag y mae'r llys yn eu tynnu oddi ar yr isafswm",
  },
  notHere: {
    en: 'A minimum term recorded with the days already taken off: then none is recorded beside it.',
    cy: 'Isafswm a gofnodwyd gyda’r diwrnodau eisoes wedi’u tynnu: yna ni chofnodir dim wrth ei ochr.',
  },
  feeds: ['TARIFF', 'TERSED'],
  versions: [
    {
      inForce: since('2000-08-25'),
      cites: ['ukpga/2000/6/section/82A', 'ukpga/2020/17/section/323'],
      decide: ({ days }) => days,
    },
  ],
  examples: [
    {
      that: 'a year and a half on remand shortens the minimum term by as much',
      from: 's.323(2)(b)',
      on: '2024-01-01',
      facts: { days: 548 },
      answer: 548,
    },
  ],
})
