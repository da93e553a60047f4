import { day, fraction, shareInWords, term, termInWords, type Day, type Fraction, type Term } from '#kernel'
import { rule, since } from '../rule.ts'

interface Facts {
  readonly imposedOn: Day
}

/** How a detention and training order is served. */
export interface DetentionAndTraining {
  /** What is served in detention. */
  readonly share: Fraction
  /** Orders together last no longer. */
  readonly longest: Term
  /** By how many months release may come earlier or later, for orders from so many months to under so many or at most. */
  readonly transfers: readonly {
    readonly from: number
    readonly below?: number
    readonly atMost?: number
    readonly months: number
  }[]
  /** Whether time on remand counts as served. */
  readonly remandCounts: boolean
}

const policingAct = day('2022-06-28')

const served = {
  share: fraction(1, 2),
  longest: term({ months: 24 }),
  transfers: [
    { from: 8, below: 18, months: 1 },
    { from: 18, atMost: 24, months: 2 },
  ],
}

/**
 * Sentencing Act 2020 (Sentencing Code) ss.237 to 241: detention and training orders.
 *
 * Half is served in detention. Release may be a month early or late for orders of eight to under eighteen months, two
 * months for eighteen to twenty-four. Orders together last at most 24 months. Until 28 June 2022 the court took remand
 * into account when it set the length, so its days were not credited.
 */
export const detentionAndTraining = rule<Facts, DetentionAndTraining>({
  answers: ({ share, longest, remandCounts }) => {
    const [served, length] = [shareInWords(share), termInWords(longest)]
    return {
      en: `${served.en} in detention, together at most ${length.en}; remand ${remandCounts ? 'counts' : 'does not count'}`,
      cy: `${served.cy} mewn cadwad, ${length.cy} ar y mwyaf gyda'i gilydd; ${remandCounts ? 'mae' : 'nid yw'} remánd yn cyfrif`,
    }
  },
  id: 'sentencing-act-2020/s241/detention-and-training',
  says: {
    en: 'How a detention and training order is served',
    cy: 'Sut y cyflawnir gorchymyn cadw a hyfforddi',
  },
  notHere: {
    en: 'Breach of the supervision (section 242 and following), which is refused.',
    cy: 'Torri’r oruchwyliaeth (adran 242 ac ymlaen), a wrthodir.',
  },
  feeds: ['ETD', 'MTD', 'LTD', 'SED'],
  versions: [
    {
      inForce: since('2000-04-01'),
      cites: ['ukpga/2020/17/section/241', 'ukpga/2022/32'],
      decide: ({ imposedOn }) => ({ ...served, remandCounts: imposedOn >= policingAct }),
    },
  ],
  examples: [
    {
      that: 'remand is not credited to an order of the eve of the change',
      from: 's.239 as it stood',
      on: '2022-06-27',
      facts: { imposedOn: day('2022-06-27') },
      answer: { ...served, remandCounts: false },
    },
    {
      that: 'remand is credited from then on',
      from: 's.240ZA of the 2003 Act as amended in 2022',
      on: '2022-06-28',
      facts: { imposedOn: day('2022-06-28') },
      answer: { ...served, remandCounts: true },
    },
  ],
})
