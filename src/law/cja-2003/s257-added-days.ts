import { rule, since } from '../rule.ts'

/**
 * Criminal Justice Act 2003 s.257: days added for offences against prison discipline delay release, not expiry.
 */
export const addedDays = rule<{ readonly days: number }, number>({
  id: 'cja-2003/s257/added-days',
  says: {
    en: 'Days added for breaking prison rules delay release',
    cy: 'Mae diwrnodau a ychwanegir am dorri rheolau carchar yn gohirio rhyddhau',
  },
  notHere: {
    en: 'Restoring them (Prison Rules 1999 rule 61), which takes days off the same figure.',
    cy: "Eu hadfer (rheol 61 o Reolau Carchar 1999), sy'n tynnu diwrnodau oddi ar yr un ffigur.",
  },
  feeds: ['ERSED', 'HDCED', 'PED', 'CRD', 'ARD', 'PRRD', 'LED', 'TUSED'],
  versions: [
    {
      inForce: since('2005-04-04'),
      cites: ['ukpga/2003/44/section/257', 'uksi/1999/728'],
      decide: ({ days }) => days,
    },
  ],
  examples: [
    { that: 'ten added days are served', from: 's.257(2)', on: '2024-01-01', facts: { days: 10 }, answer: 10 },
  ],
})
