import { fraction, type Fraction } from '#kernel'
import { rule, since } from '../rule.ts'

interface Facts {
  /** In the Schedule to the 2024 Order as it stood on the day. */
  readonly excludedFromTheOrder: boolean
  /** Outside s.23 of the Sentencing Act 2026: section 250 detention, a listed offence, or SDS+ by today's test. */
  readonly excludedFromProgression: boolean
}

const half = fraction(1, 2)
const fortyPerCent = fraction(2, 5)
const third = fraction(1, 3)

/**
 * Criminal Justice Act 2003 s.244: the part of a standard determinate sentence served before release on licence.
 */
export const requisiteCustodialPeriod = rule<Facts, Fraction>({
  id: 'cja-2003/s244/requisite-custodial-period',
  says: {
    en: 'The part of the term that must be served before release on licence',
    cy: "Y rhan o'r cyfnod y mae'n rhaid ei chyflawni cyn rhyddhau ar drwydded",
  },
  notHere: {
    en: 'SDS+ (section 244ZA), the staging of each change (SI 2024/844 and the Sentencing Act 2026), and what happens to a date that the change would put in the past.',
    cy: "SDS+ (adran 244ZA), camau pob newid (OS 2024/844 a Deddf Dedfrydu 2026), a'r hyn sy'n digwydd i ddyddiad y byddai'r newid yn ei roi yn y gorffennol.",
  },
  feeds: ['ERSED', 'HDCED', 'PED', 'CRD', 'ARD', 'LED', 'TUSED'],
  versions: [
    { inForce: since('2005-04-04'), cites: ['ukpga/2003/44/section/244'], decide: () => half },
    {
      inForce: since('2024-09-10'),
      cites: ['ukpga/2003/44/section/244', 'uksi/2024/844/article/3'],
      decide: ({ excludedFromTheOrder }) => (excludedFromTheOrder ? half : fortyPerCent),
    },
    {
      inForce: since('2026-10-01'),
      cites: ['ukpga/2003/44/section/244', 'ukpga/2026/2/section/23'],
      decide: facts => (!facts.excludedFromProgression ? third : facts.excludedFromTheOrder ? half : fortyPerCent),
    },
  ],
  examples: [
    {
      that: 'half until the Order',
      from: 's.244(3)(a)',
      on: '2024-09-09',
      facts: { excludedFromTheOrder: false, excludedFromProgression: false },
      answer: half,
    },
    {
      that: 'two fifths from the first day of the Order',
      from: 'SI 2024/844 art 3',
      on: '2024-09-10',
      facts: { excludedFromTheOrder: false, excludedFromProgression: false },
      answer: fortyPerCent,
    },
    {
      that: 'a scheduled offence keeps the half',
      from: 'SI 2024/844 Sch',
      on: '2024-10-22',
      facts: { excludedFromTheOrder: true, excludedFromProgression: false },
      answer: half,
    },
    {
      that: 'a third under the progression model',
      from: 'Sentencing Act 2026 s.23',
      on: '2026-10-01',
      facts: { excludedFromTheOrder: false, excludedFromProgression: false },
      answer: third,
    },
    {
      that: 'section 250 detention stays at two fifths',
      from: 'Sentencing Act 2026 s.23',
      on: '2026-10-01',
      facts: { excludedFromTheOrder: false, excludedFromProgression: true },
      answer: fortyPerCent,
    },
  ],
})
