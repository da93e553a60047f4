import { fraction, type Fraction } from '#kernel'
import { rule, since } from '../rule.ts'

/**
 * Criminal Justice Act 2003 s.256AC: committal to prison for breach of supervision after a short sentence.
 *
 * Up to fourteen days, served whole, with no credit for remand or tagged bail; the supervision itself runs on.
 */
export const breachOfSupervision = rule<object, Fraction>({
  id: 'cja-2003/s256ac/breach-of-supervision',
  says: {
    en: 'What part of a committal for breach of supervision must be served',
    cy: "Pa ran o draddodi am dorri goruchwyliaeth y mae'n rhaid ei chyflawni",
  },
  feeds: ['CRD', 'ARD', 'SED', 'TUSED'],
  versions: [
    {
      inForce: since('2015-02-01'),
      cites: ['ukpga/2003/44/section/256AC'],
      decide: () => fraction(1, 1),
    },
  ],
  examples: [
    { that: 'fourteen days are served whole', from: 's.256AC(4)', on: '2024-01-10', facts: {}, answer: fraction(1, 1) },
  ],
})
