import { day } from '#kernel'
import { rule, since } from '../rule.ts'
import { tranchesInWords, type Tranche } from '../uksi-2024-844/article-1-tranches.ts'

/** The ten days and the longest sentence, in weeks, that each reaches. */
const staging: readonly (readonly [on: string, weeks: number | undefined])[] = [
  ['2026-10-01', 82],
  ['2026-10-13', 126],
  ['2026-11-10', 166],
  ['2026-12-08', 223],
  ['2027-01-12', 303],
  ['2027-02-09', 394],
  ['2027-03-09', 469],
  ['2027-04-13', 522],
  ['2027-05-11', 628],
  ['2027-06-08', undefined],
]

const tranches: readonly Tranche[] = staging.map(([on, weeks], index) => ({
  name: `TRANCHE_${index + 1}`,
  on: day(on),
  ...(weeks === undefined ? {} : { reaches: { unit: 'days', upTo: weeks * 7 } }),
}))

/**
 * Sentencing Act 2026 s.23: the ten days on which the progression model reaches people already sentenced,
 * shorter sentences first.
 */
export const progressionTranches = rule<object, readonly Tranche[]>({
  id: 'sentencing-act-2026/s23/tranches',
  answers: tranchesInWords,
  says: {
    en: 'The days on which the progression model reaches people already sentenced',
    cy: "Y diwrnodau y mae'r model cynnydd yn cyrraedd pobl sydd eisoes wedi'u dedfrydu",
  },
  feeds: ['ERSED', 'HDCED', 'CRD', 'TUSED'],
  versions: [{ inForce: since('2026-10-01'), cites: ['ukpga/2026/2/section/23'], decide: () => tranches }],
  examples: [{ that: 'ten days to 8 June 2027', from: 's.23', on: '2026-10-01', facts: {}, answer: tranches }],
})
