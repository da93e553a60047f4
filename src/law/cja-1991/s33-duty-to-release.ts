import { fraction, type Fraction } from '#kernel'
import { rule, since } from '../rule.ts'

/**
 * Criminal Justice Act 1991 s.33: when a prisoner under the old scheme must be released.
 *
 * Both short-term prisoners and, since the Criminal Justice and Immigration Act 2008, long-term ones leave at half.
 */
export const oldSchemeShare = rule<object, Fraction>({
  id: 'cja-1991/s33/share-to-be-served',
  says: {
    en: 'The part of an old-style sentence that must be served before release',
    cy: "Y rhan o ddedfryd hen drefn y mae'n rhaid ei chyflawni cyn rhyddhau",
  },
  notHere: {
    en: 'Who is still under the old scheme (Criminal Justice Act 2003 Schedule 20B), and the licence (section 37).',
    cy: "Pwy sy'n dal dan yr hen drefn (Atodlen 20B i Ddeddf Cyfiawnder Troseddol 2003), a'r drwydded (adran 37).",
  },
  feeds: ['ERSED', 'CRD', 'ARD'],
  versions: [
    {
      inForce: since('1992-10-01'),
      cites: ['ukpga/1991/53/section/33', 'ukpga/2003/44/schedule/20B'],
      decide: () => fraction(1, 2),
    },
  ],
  examples: [{ that: 'half is served', from: 's.33(1)', on: '2010-01-01', facts: {}, answer: fraction(1, 2) }],
})
