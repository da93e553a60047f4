import { fraction, shareInWords, welshDays, type Fraction } from '#kernel'
import { rule, since } from '../rule.ts'

/**
 * Criminal Justice Act 2003 s.246: release on home detention curfew before the end of the custodial period.
 */

/** s.246(1)(a), (2): how many days before release the curfew may begin, and where that limit takes over from the half. */
export interface LongestCurfew {
  /** Days before the conditional release date. */
  readonly days: number
  /** Custodial days from which the limit, not the half, decides. */
  readonly from: number
}

/** The longest curfew, by the day the law widened. */
export const longestCurfew = rule<object, LongestCurfew>({
  answers: ({ days, from }) => ({
    en: `at most ${days} days before release, for a custodial period of ${from} days or more; half of it for a shorter one`,
    cy: `${days} ${welshDays(days)} cyn rhyddhau ar y mwyaf, am gyfnod carcharu o ${from} ${welshDays(from)} neu fwy; ei hanner am un byrrach`,
  }),
  id: 'cja-2003/s246/longest-curfew',
  says: { en: 'How long before release a curfew may begin', cy: 'Pa mor hir cyn rhyddhau y gall cyrffyw ddechrau' },
  notHere: {
    en: 'Whether a person is suitable, and the limit of 135 days before 6 June 2023.',
    cy: "A yw person yn addas, a'r terfyn o 135 diwrnod cyn 6 Mehefin 2023.",
  },
  feeds: ['HDCED'],
  versions: [
    {
      inForce: since('2023-06-06'),
      cites: ['ukpga/2003/44/section/246', 'uksi/2023/390'],
      decide: () => ({ days: 179, from: 360 }),
    },
    {
      inForce: since('2025-06-03'),
      cites: ['ukpga/2003/44/section/246', 'uksi/2024/1331/article/2'],
      decide: () => ({ days: 364, from: 730 }),
    },
  ],
  examples: [
    {
      that: '180 days, counting the first',
      from: 'SI 2023/390',
      on: '2025-06-02',
      facts: {},
      answer: { days: 179, from: 360 },
    },
    {
      that: '365 days, counting the first',
      from: 'SI 2024/1331 art 2',
      on: '2025-06-03',
      facts: {},
      answer: { days: 364, from: 730 },
    },
  ],
})

/** s.246(2)(a): the custodial period must be at least six weeks. */
export const shortestCustodialPeriod = rule<object, number>({
  id: 'cja-2003/s246/shortest-custodial-period',
  says: {
    en: 'Days of custodial period below which there is no curfew',
    cy: 'Diwrnodau o gyfnod carcharu nad oes cyrffyw oddi tanynt',
  },
  feeds: ['HDCED'],
  versions: [{ inForce: since('2005-04-04'), cites: ['ukpga/2003/44/section/246'], decide: () => 42 }],
  examples: [{ that: 'six weeks', from: 's.246(2)(a)', on: '2024-01-01', facts: {}, answer: 42 }],
})

/** s.246(2)(b): what must be served first: four weeks and the half. */
export const servedBeforeCurfew = rule<object, { readonly days: number; readonly share: Fraction }>({
  answers: ({ days, share }) => ({
    en: `${days} days, and ${shareInWords(share).en} of the custodial period`,
    cy: `${days} ${welshDays(days)}, a ${shareInWords(share).cy} o'r cyfnod carcharu`,
  }),
  id: 'cja-2003/s246/served-before-curfew',
  says: {
    en: 'What must be served before a curfew may begin',
    cy: "Yr hyn y mae'n rhaid ei gyflawni cyn y gall cyrffyw ddechrau",
  },
  feeds: ['HDCED'],
  versions: [
    {
      inForce: since('2005-04-04'),
      cites: ['ukpga/2003/44/section/246'],
      decide: () => ({ days: 28, share: fraction(1, 2) }),
    },
  ],
  examples: [
    {
      that: 'four weeks and half the custodial period',
      from: 's.246(2)(b)',
      on: '2024-01-01',
      facts: {},
      answer: { days: 28, share: fraction(1, 2) },
    },
  ],
})

/** s.246(4)(i): at least 14 days between sentence and release; the curfew never begins before the fourteenth day. */
export const daysBeforeCurfew = rule<object, number>({
  id: 'cja-2003/s246/fourteen-days',
  says: {
    en: 'Days after sentence before which no curfew begins',
    cy: 'Diwrnodau ar ôl y ddedfryd nad oes cyrffyw yn dechrau cyn hynny',
  },
  feeds: ['HDCED'],
  versions: [{ inForce: since('2005-04-04'), cites: ['ukpga/2003/44/section/246'], decide: () => 14 }],
  examples: [{ that: 'fourteen days', from: 's.246(4)(i)', on: '2024-01-01', facts: {}, answer: 14 }],
})

/** Sentencing Act 2026 s.26: curfew ends for everybody but those in section 91 or section 250 detention. */
export const curfewForAdults = rule<object, boolean>({
  id: 'cja-2003/s246/curfew-for-adults',
  says: {
    en: 'Whether an adult sentence can have home detention curfew',
    cy: 'A all dedfryd oedolyn gael cyrffyw cadw gartref',
  },
  feeds: ['HDCED'],
  versions: [
    { inForce: since('2005-04-04'), cites: ['ukpga/2003/44/section/246'], decide: () => true },
    {
      inForce: since('2026-09-02'),
      cites: ['ukpga/2003/44/section/246', 'ukpga/2026/2/section/26'],
      decide: () => false,
    },
  ],
  examples: [
    { that: 'until 1 September 2026', from: 's.246(1)', on: '2026-09-01', facts: {}, answer: true },
    { that: 'not from 2 September 2026', from: 'Sentencing Act 2026 s.26', on: '2026-09-02', facts: {}, answer: false },
  ],
})
