import { rule, since } from '../rule.ts'

/**
 * Criminal Appeal Act 1968 s.29: time in custody as an appellant counts unless the Court of Appeal directs otherwise;
 * time on bail while appealing does not.
 */
export const appealTime = rule<{ readonly days: number }, number>({
  id: 'criminal-appeal-1968/s29/time-that-does-not-count',
  says: {
    en: 'Days of an appeal that do not count towards the sentence',
    cy: 'Diwrnodau apêl nad ydynt yn cyfrif tuag at y ddedfryd',
  },
  notHere: {
    en: 'Which days: the direction of the court, or the dates of the bail.',
    cy: 'Pa ddiwrnodau: cyfarwyddyd y llys, neu ddyddiadau’r fechnïaeth.',
  },
  feeds: ['ERSED', 'HDCED', 'PED', 'CRD', 'ARD', 'SED', 'SLED'],
  versions: [{ inForce: since('1968-09-01'), cites: ['ukpga/1968/19/section/29'], decide: ({ days }) => days }],
  examples: [
    { that: 'twenty eight days lost are served', from: 's.29(1)', on: '2024-01-01', facts: { days: 28 }, answer: 28 },
  ],
})
