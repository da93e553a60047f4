import { term, termInWords, type Term, type Text } from '#kernel'
import { rule, since } from '../rule.ts'

/**
 * Crime (Sentences) Act 1997 s.31A: how the licence of somebody sentenced for public protection ends. The Parole Board
 * looks at it after a qualifying period; since the Victims and Prisoners Act 2024 s.66 it ends by itself two years later.
 */
interface Facts {
  readonly convictedUnder18: boolean
}

const faster: Text = {
  en: 'The Sentencing Act 2026 section 42 makes this faster; its figures were not in the sources of this rule.',
  cy: 'Mae adran 42 o Ddeddf Dedfrydu 2026 yn cyflymu hyn; nid oedd ei ffigurau yn ffynonellau’r rheol hon.',
}

/** The time on licence, from the first release, after which the Board must look at it. */
export const qualifyingPeriod = rule<Facts, Term>({
  answers: termInWords,
  id: 'crime-sentences-1997/s31a/qualifying-period',
  says: {
    en: 'Time from first release until the Parole Board looks at the licence of a sentence for public protection',
    cy: 'Amser o’r rhyddhau cyntaf nes i’r Bwrdd Parôl edrych ar drwydded dedfryd er diogelu’r cyhoedd',
  },
  feeds: ['LED'],
  versions: [
    {
      inForce: since('2005-04-04'),
      cites: ['ukpga/1997/43/section/31A'],
      decide: () => term({ years: 10 }),
    },
    {
      inForce: since('2024-11-01'),
      cites: ['ukpga/1997/43/section/31A', 'ukpga/2024/21/section/66'],
      decide: ({ convictedUnder18 }) => term({ years: convictedUnder18 ? 2 : 3 }),
      uncertain: faster,
    },
  ],
  examples: [
    {
      that: 'ten years before the Act of 2024',
      from: 's.31A(5) as enacted',
      on: '2024-10-31',
      facts: { convictedUnder18: false },
      answer: term({ years: 10 }),
    },
    {
      that: 'three years for an adult',
      from: 's.31A as amended by s.66',
      on: '2024-11-01',
      facts: { convictedUnder18: false },
      answer: term({ years: 3 }),
    },
    {
      that: 'two years for somebody convicted under 18',
      from: 's.31A as amended by s.66',
      on: '2024-11-01',
      facts: { convictedUnder18: true },
      answer: term({ years: 2 }),
    },
  ],
})

/** The time on licence without a recall after the qualifying period, at the end of which it ends by itself. */
export const endsByItself = rule<object, Term | undefined>({
  answers: answer => (answer ? termInWords(answer) : { en: 'it does not', cy: 'nid yw' }),
  id: 'crime-sentences-1997/s31a/ends-by-itself',
  says: {
    en: 'Unbroken time on licence after the qualifying period, at the end of which the licence ends by itself',
    cy: 'Amser di-dor ar drwydded ar ôl y cyfnod cymhwyso, y daw’r drwydded i ben ohoni’i hun ar ei ddiwedd',
  },
  feeds: ['LED'],
  versions: [
    {
      inForce: since('2005-04-04'),
      cites: ['ukpga/1997/43/section/31A'],
      decide: () => undefined,
    },
    {
      inForce: since('2024-11-01'),
      cites: ['ukpga/1997/43/section/31A', 'ukpga/2024/21/section/66'],
      decide: () => term({ years: 2 }),
      uncertain: faster,
    },
  ],
  examples: [
    { that: 'never before the Act of 2024', from: 's.31A as enacted', on: '2024-10-31', facts: {}, answer: undefined },
    {
      that: 'after two years without a recall',
      from: 's.31A as amended by s.66',
      on: '2024-11-01',
      facts: {},
      answer: term({ years: 2 }),
    },
  ],
})
