import { day, dayInWords, term, termInWords, type Day, type Text } from '#kernel'
import { daysInWords } from '../facts-in-words.ts'
import { rule, since } from '../rule.ts'

/** One day of a staged commencement and whom it reaches. */
export interface Tranche {
  readonly name: string
  readonly on: Day
  /** Reaches people none of whose sentences is longer; absent for the last day, which reaches everybody left. */
  readonly reaches?: { readonly unit: 'years' | 'days'; readonly under?: number; readonly upTo?: number }
}

/** Days of staging in words: whom each reaches. */
export function tranchesInWords(tranches: readonly Tranche[]): Text {
  const lines = tranches.map(({ on, reaches }) => ({ on: dayInWords(on), whom: reachInWords(reaches) }))
  return {
    en: lines.map(({ on, whom }) => `${on.en}: ${whom.en}`).join('; '),
    cy: lines.map(({ on, whom }) => `${on.cy}: ${whom.cy}`).join('; '),
  }
}

function reachInWords(reaches: Tranche['reaches']): Text {
  const most = reaches?.under ?? reaches?.upTo
  if (reaches === undefined || most === undefined) return { en: 'everybody left', cy: 'pawb sydd ar ôl' }
  const length = reaches.unit === 'years' ? termInWords(term({ years: most })) : daysInWords(most)
  return reaches.under === undefined
    ? { en: `sentences of up to ${length.en}`, cy: `dedfrydau o hyd at ${length.cy}` }
    : { en: `sentences under ${length.en}`, cy: `dedfrydau o dan ${length.cy}` }
}

/**
 * Criminal Justice Act 2003 (Requisite and Minimum Custodial Periods) Order 2024 art 1(2): the two days of commencement
 * for people sentenced before it. Under five years first, the rest six weeks later.
 */
export const trancheOfTheOrder = rule<object, readonly Tranche[]>({
  id: 'uksi-2024-844/article-1/tranches',
  answers: tranchesInWords,
  says: {
    en: 'The days on which release at two fifths reached people already sentenced',
    cy: "Y diwrnodau y cyrhaeddodd rhyddhau ar ddwy ran o bump bobl a oedd eisoes wedi'u dedfrydu",
  },
  feeds: ['ERSED', 'HDCED', 'CRD', 'TUSED'],
  versions: [
    {
      inForce: since('2024-09-10'),
      cites: ['uksi/2024/844/article/1'],
      decide: () => [
        { name: 'TRANCHE_1', on: day('2024-09-10'), reaches: { unit: 'years', under: 5 } },
        { name: 'TRANCHE_2', on: day('2024-10-22') },
      ],
    },
  ],
  examples: [
    {
      that: 'two days, the second for everybody left',
      from: 'art 1(2)',
      on: '2024-09-10',
      facts: {},
      answer: [
        { name: 'TRANCHE_1', on: day('2024-09-10'), reaches: { unit: 'years', under: 5 } },
        { name: 'TRANCHE_2', on: day('2024-10-22') },
      ],
    },
  ],
})
