import { fraction, shareInWords, type Fraction } from '#kernel'
import { rule, since } from '../rule.ts'

interface Facts {
  /** Imposed before 13 April 2015, with a custodial term under ten years and not for an offence of Schedule 15B. */
  readonly automaticRelease: boolean
}

/** What of the custodial term must be served, and what before the Parole Board may direct release. */
export interface CustodialTermServed {
  readonly share: Fraction
  /** Undefined where the Parole Board has no part in it. */
  readonly parole: Fraction | undefined
}

const twoThirds = fraction(2, 3)
const whole = fraction(1, 1)

/**
 * Criminal Justice Act 2003 s.246A: extended determinate sentences.
 *
 * Release at the end of the custodial term, or from two thirds of it when the Parole Board directs. The first of these
 * sentences, where they were shorter and less grave, released at two thirds without the Board.
 */
export const extendedSentences = rule<Facts, CustodialTermServed>({
  answers: ({ share, parole }) => {
    const [served, board] = [shareInWords(share), parole && shareInWords(parole)]
    return board
      ? { en: `${served.en}; the Parole Board from ${board.en}`, cy: `${served.cy}; y Bwrdd Parôl o ${board.cy}` }
      : served
  },
  id: 'cja-2003/s246a/extended-sentences',
  says: {
    en: 'What part of the custodial term of an extended sentence must be served',
    cy: "Pa ran o gyfnod carcharu dedfryd estynedig y mae'n rhaid ei chyflawni",
  },
  notHere: {
    en: 'Offences of Schedule 19ZA and serious terrorism sentences: section 247A.',
    cy: 'Troseddau Atodlen 19ZA a dedfrydau terfysgaeth ddifrifol: adran 247A.',
  },
  feeds: ['ERSED', 'PED', 'CRD'],
  versions: [
    {
      inForce: since('2012-12-03'),
      cites: ['ukpga/2003/44/section/246A', 'ukpga/2015/2'],
      decide: ({ automaticRelease }) =>
        automaticRelease ? { share: twoThirds, parole: undefined } : { share: whole, parole: twoThirds },
    },
  ],
  examples: [
    {
      that: 'the whole custodial term, and the Parole Board from two thirds',
      from: 's.246A(2)-(8)',
      on: '2023-05-01',
      facts: { automaticRelease: false },
      answer: { share: whole, parole: twoThirds },
    },
    {
      that: 'two thirds without the Board for the first, less grave ones',
      from: 's.246A as enacted, subsection (2)',
      on: '2014-05-01',
      facts: { automaticRelease: true },
      answer: { share: twoThirds, parole: undefined },
    },
  ],
})
