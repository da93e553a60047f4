import { rule, since } from '../rule.ts'

/**
 * Prison Act 1952 s.49(2): time unlawfully at large does not count towards the sentence.
 *
 * Each such day moves release and expiry one day later.
 */
export const unlawfullyAtLarge = rule<{ readonly days: number }, number>({
  id: 'prison-act-1952/s49/unlawfully-at-large',
  says: {
    en: 'Days unlawfully at large do not count towards the sentence',
    cy: 'Nid yw diwrnodau yn rhydd yn anghyfreithlon yn cyfrif tuag at y ddedfryd',
  },
  notHere: {
    en: "The Secretary of State's power to direct otherwise.",
    cy: 'Pŵer yr Ysgrifennydd Gwladol i gyfarwyddo fel arall.',
  },
  feeds: ['ERSED', 'HDCED', 'PED', 'CRD', 'ARD', 'ETD', 'MTD', 'LTD', 'PRRD', 'LED', 'SED', 'SLED', 'TUSED'],
  versions: [
    {
      inForce: since('1952-10-01'),
      cites: ['ukpga/Geo6and1Eliz2/15-16/52/section/49'],
      decide: ({ days }) => days,
    },
  ],
  examples: [
    { that: 'ten days away are served again', from: 's.49(2)', on: '2024-01-01', facts: { days: 10 }, answer: 10 },
  ],
})
