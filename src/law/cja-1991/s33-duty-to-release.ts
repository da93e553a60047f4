import { fraction, type Fraction } from '#kernel'
import { rule, since } from '../rule.ts'

/**
 * Criminal Justice Act 1991 s.33: when a prisoner under the old scheme must be released.
 *
 * Both short-term prisoners and, since the Criminal Justice and Immigration Act 2008, long-term ones leave at half.
 * Not here: who is still under the old scheme (Criminal Justice Act 2003 Sch 20B), and the licence (s.37).
 */
export const oldSchemeShare = rule<object, Fraction>({
  id: 'cja-1991/s33/share-to-be-served',
  says: {
    en: 'The part of an old-style sentence that must be served before release',
    cy: "Y rhan o ddedfryd hen drefn y mae'n rhaid ei chyflawni cyn rhyddhau",
  },
  versions: [
    {
      inForce: since('1992-10-01'),
      cites: ['ukpga/1991/53/section/33', 'ukpga/2003/44/schedule/20B'],
      decide: () => fraction(1, 2),
    },
  ],
  examples: [{ that: 'half is served', from: 's.33(1)', on: '2010-01-01', facts: {}, answer: fraction(1, 2) }],
})
