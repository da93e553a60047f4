import { fraction, shareInWords, type Fraction } from '#kernel'
import { rule, since } from '../rule.ts'

interface Facts {
  /** A serious terrorism sentence, or an extended one for a terrorist offence punishable with life, since 29 June 2021. */
  readonly wholeTerm: boolean
}

/** What of the custodial term must be served, and what before the Parole Board may direct release. */
interface Restricted {
  readonly share: Fraction
  /** Undefined where the Parole Board has no part in it. */
  readonly parole: Fraction | undefined
}

const twoThirds = fraction(2, 3)
const whole = fraction(1, 1)

/**
 * Criminal Justice Act 2003 s.247A: terrorist prisoners. Since the Terrorist Offenders (Restriction of Early Release) Act
 * 2020 nobody serving a term for an offence of Schedule 19ZA, or one connected with terrorism, leaves before two thirds,
 * and then only when the Parole Board directs it, whenever the sentence was passed.
 */
export const restrictedRelease = rule<Facts, Restricted>({
  answers: ({ share, parole }) => {
    const [served, board] = [shareInWords(share), parole && shareInWords(parole)]
    return board
      ? { en: `${served.en}; the Parole Board from ${board.en}`, cy: `${served.cy}; y Bwrdd Parôl o ${board.cy}` }
      : served
  },
  id: 'cja-2003/s247a/restricted-release',
  says: {
    en: 'What part of the custodial term of a terrorist prisoner must be served',
    cy: "Pa ran o gyfnod carcharu carcharor terfysgol y mae'n rhaid ei chyflawni",
  },
  notHere: {
    en: 'Which offences are in Schedule 19ZA, and whether an offence was connected with terrorism: both are asked.',
    cy: 'Pa droseddau sydd yn Atodlen 19ZA, ac a oedd trosedd yn gysylltiedig â therfysgaeth: gofynnir y ddau.',
  },
  feeds: ['PED', 'CRD', 'SLED'],
  versions: [
    {
      inForce: since('2020-02-26'),
      cites: ['ukpga/2003/44/section/247A', 'ukpga/2020/3/section/1'],
      decide: () => ({ share: whole, parole: twoThirds }),
    },
    {
      inForce: since('2021-06-29'),
      cites: ['ukpga/2003/44/section/247A', 'ukpga/2021/11/section/27'],
      decide: ({ wholeTerm }) => ({ share: whole, parole: wholeTerm ? undefined : twoThirds }),
    },
  ],
  examples: [
    {
      that: 'the Parole Board from two thirds, whatever the sentence was',
      from: 's.247A(3)-(6)',
      on: '2020-02-26',
      facts: { wholeTerm: false },
      answer: { share: whole, parole: twoThirds },
    },
    {
      that: 'the gravest serve the whole custodial term',
      from: 's.247A(2A)',
      on: '2021-06-29',
      facts: { wholeTerm: true },
      answer: { share: whole, parole: undefined },
    },
    {
      that: 'and not the others',
      from: 's.247A(2A)',
      on: '2021-06-29',
      facts: { wholeTerm: false },
      answer: { share: whole, parole: twoThirds },
    },
  ],
})
