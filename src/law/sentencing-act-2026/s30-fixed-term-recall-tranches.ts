import { day } from '#kernel'
import { rule, since } from '../rule.ts'
import { tranchesInWords, type Tranche } from '../uksi-2024-844/article-1-tranches.ts'

/** The six days and the longest sentence, in weeks, that each reaches. */
const staging: readonly (readonly [on: string, weeks: number | undefined])[] = [
  ['2026-03-31', 243],
  ['2026-04-14', 304],
  ['2026-04-21', 368],
  ['2026-04-28', 472],
  ['2026-05-05', 634],
  ['2026-05-12', undefined],
]

const tranches: readonly Tranche[] = staging.map(([on, weeks], index) => ({
  name: `FTR_56_TRANCHE_${index + 1}`,
  on: day(on),
  ...(weeks === undefined ? {} : { reaches: { unit: 'days', upTo: weeks * 7 } }),
}))

/**
 * Sentencing Act 2026 ss.30 to 33: the six days on which the recall of 56 days reached people already back in custody,
 * shorter sentences first.
 */
export const fixedTermRecallTranches = rule<object, readonly Tranche[]>({
  answers: tranchesInWords,
  id: 'sentencing-act-2026/s30/fixed-term-recall-tranches',
  says: {
    en: 'The days on which the recall of 56 days reached people already recalled',
    cy: "Y diwrnodau y cyrhaeddodd galw yn ôl am 56 diwrnod bobl a oedd eisoes wedi'u galw yn ôl",
  },
  feeds: ['PRRD'],
  versions: [
    { inForce: since('2026-03-31'), cites: ['ukpga/2026/2/section/30', 'uksi/2026/86'], decide: () => tranches },
  ],
  examples: [{ that: 'six days to 12 May 2026', from: 'SI 2026/86', on: '2026-03-31', facts: {}, answer: tranches }],
})
