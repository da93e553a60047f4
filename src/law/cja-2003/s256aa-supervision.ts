import { term, termInWords, welshDays, type Term } from '#kernel'
import { rule, since } from '../rule.ts'

/** What supervision after the sentence needs and how long it lasts. */
export interface Supervision {
  /** The sentence must be shorter than this. */
  readonly lessThan: Term
  /** And the licence part shorter than this many days. */
  readonly licenceLessThan: number
  /** Ends this long after the custodial period. */
  readonly lasts: Term
}

/**
 * Criminal Justice Act 2003 s.256AA: supervision after the end of a short sentence (top-up supervision).
 *
 * Adults released from more than a day and less than two years are supervised until 12 months after release.
 */
export const supervision = rule<object, Supervision | undefined>({
  answers: found => {
    if (found === undefined) return { en: 'no supervision', cy: 'dim goruchwyliaeth' }
    const [lessThan, lasts] = [termInWords(found.lessThan), termInWords(found.lasts)]
    return {
      en: `for a sentence of less than ${lessThan.en} with a licence of less than ${found.licenceLessThan} days, until ${lasts.en} after release`,
      cy: `am ddedfryd o lai na ${lessThan.cy} â thrwydded o lai na ${found.licenceLessThan} ${welshDays(found.licenceLessThan)}, hyd at ${lasts.cy} ar ôl rhyddhau`,
    }
  },
  id: 'cja-2003/s256aa/supervision',
  says: {
    en: 'Supervision after the end of a short sentence',
    cy: 'Goruchwyliaeth ar ôl diwedd dedfryd fer',
  },
  notHere: {
    en: 'Committal for breach of supervision.',
    cy: 'Traddodi am dorri goruchwyliaeth.',
  },
  feeds: ['TUSED'],
  versions: [
    {
      inForce: since('2015-02-01'),
      cites: ['ukpga/2003/44/section/256AA', 'ukpga/2014/11/section/2'],
      decide: () => ({ lessThan: term({ years: 2 }), licenceLessThan: 365, lasts: term({ months: 12 }) }),
    },
    {
      inForce: since('2026-05-08'),
      cites: ['ukpga/2026/2/section/34', 'uksi/2026/402'],
      decide: () => undefined,
      uncertain: {
        en: 'Repealed in spring 2026; the day given is the one from which calculations have left it out.',
        cy: "Diddymwyd yng ngwanwyn 2026; y diwrnod a roddir yw'r un y mae cyfrifiadau wedi'i hepgor ohono.",
      },
    },
  ],
  examples: [
    {
      that: 'a year from release, for less than two years',
      from: 's.256AA(1), (4)',
      on: '2024-01-01',
      facts: {},
      answer: { lessThan: term({ years: 2 }), licenceLessThan: 365, lasts: term({ months: 12 }) },
    },
    { that: 'repealed', from: 'Sentencing Act 2026 s.34', on: '2026-06-01', facts: {}, answer: undefined },
  ],
})
