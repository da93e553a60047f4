import { rule, since } from '../rule.ts'

interface Facts {
  /** Detention under section 250 of the Sentencing Code, or section 91 of the Act of 2000 before it. */
  readonly youth: boolean
  /** The term, counted by the calendar from the day of sentence. */
  readonly length: 'under-four-years' | 'four-to-seven-years' | 'seven-years-or-more'
  /** The sdsPlusLists that the offence is on. */
  readonly sdsPlusLists: readonly ('A' | 'B' | 'C' | 'D')[]
  /** It stands on list D under an older code, whatever else is said of it: deaths on the road and the like. */
  readonly olderCodeOfListD: boolean
}

const nothing: Facts = { youth: false, length: 'seven-years-or-more', sdsPlusLists: [], olderCodeOfListD: false }

/**
 * Criminal Justice Act 2003 s.244ZA: which standard determinate sentences are SDS+. The Release of Prisoners (Alteration of
 * Relevant Proportion of Sentence) Order 2020 began it for adults with seven years or more for an offence on list A; the
 * Police, Crime, Sentencing and Courts Act 2022 widened it to sdsPlusLists B, C and D.
 */
export const whichSentencesAreSdsPlus = rule<Facts, boolean>({
  id: 'cja-2003/s244za/which-sentences',
  says: {
    en: 'Whether a standard determinate sentence is SDS+',
    cy: 'A yw dedfryd benderfynedig safonol yn SDS+',
  },
  notHere: {
    en: 'Which offences are on each list: the reference data says so, or the clerk. The share to be served has a rule of its own.',
    cy: "Pa droseddau sydd ar bob rhestr: y data cyfeirio neu'r clerc sy'n dweud. Mae gan y gyfran i'w chyflawni ei rheol ei hun.",
  },
  feeds: ['CRD', 'HDCED', 'ERSED'],
  versions: [
    {
      inForce: since('2005-04-04'),
      cites: ['ukpga/2003/44/section/244'],
      decide: () => false,
    },
    {
      inForce: since('2020-04-01'),
      cites: ['ukpga/2003/44/section/244ZA', 'uksi/2020/158'],
      decide: ({ youth, length, sdsPlusLists, olderCodeOfListD }) =>
        !youth && length === 'seven-years-or-more' && sdsPlusLists.includes('A') && !olderCodeOfListD,
    },
    {
      inForce: since('2022-06-28'),
      cites: ['ukpga/2003/44/section/244ZA', 'ukpga/2022/32/section/130'],
      decide({ youth, length, sdsPlusLists, olderCodeOfListD }) {
        if (length === 'under-four-years') return false
        if (length === 'four-to-seven-years') return !youth && sdsPlusLists.includes('B')
        if (youth) return sdsPlusLists.includes('C')
        return sdsPlusLists.includes('A') || sdsPlusLists.includes('D') || olderCodeOfListD
      },
    },
  ],
  examples: [
    {
      that: 'nobody before April 2020',
      from: 'SI 2020/158 art 1',
      on: '2020-03-31',
      facts: { ...nothing, sdsPlusLists: ['A'] },
      answer: false,
    },
    {
      that: 'seven years for an offence on list A, from 1 April 2020',
      from: 'SI 2020/158 art 3',
      on: '2020-04-01',
      facts: { ...nothing, sdsPlusLists: ['A'] },
      answer: true,
    },
    {
      that: 'an older code of list D waits for 2022, on list A or not',
      from: 's.244ZA as amended in 2022',
      on: '2022-06-27',
      facts: { ...nothing, sdsPlusLists: ['A'], olderCodeOfListD: true },
      answer: false,
    },
    {
      that: 'and is SDS+ from then',
      from: 's.244ZA as amended in 2022',
      on: '2022-06-28',
      facts: { ...nothing, olderCodeOfListD: true },
      answer: true,
    },
    {
      that: 'four years for an offence on list B, from 28 June 2022',
      from: 's.244ZA(4) as amended in 2022',
      on: '2022-06-28',
      facts: { ...nothing, length: 'four-to-seven-years', sdsPlusLists: ['B'] },
      answer: true,
    },
    {
      that: 'and not the day before',
      from: 's.244ZA(4) as amended in 2022',
      on: '2022-06-27',
      facts: { ...nothing, length: 'four-to-seven-years', sdsPlusLists: ['B'] },
      answer: false,
    },
    {
      that: 'detention of the young by list C alone',
      from: 's.244ZA(5) as amended in 2022',
      on: '2022-06-28',
      facts: { ...nothing, youth: true, sdsPlusLists: ['C'] },
      answer: true,
    },
    {
      that: 'and not by list A',
      from: 's.244ZA(5) as amended in 2022',
      on: '2022-06-28',
      facts: { ...nothing, youth: true, sdsPlusLists: ['A', 'D'] },
      answer: false,
    },
    {
      that: 'nor four years of it',
      from: 's.244ZA(5) as amended in 2022',
      on: '2022-06-28',
      facts: { ...nothing, youth: true, length: 'four-to-seven-years', sdsPlusLists: ['B', 'C'] },
      answer: false,
    },
  ],
})
