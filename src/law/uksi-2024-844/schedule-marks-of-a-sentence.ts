import type { Exclusion } from '../booking.ts'
import { exclusionsInWords } from '../exclusions-in-words.ts'
import { rule, since } from '../rule.ts'

interface Facts {
  /** The excludedLists that the offence is on. */
  readonly excludedLists: readonly Exclusion[]
  /** Four years or more, counted by the calendar from the day of sentence. */
  readonly fourYears: boolean
}

/**
 * Criminal Justice Act 2003 (Requisite and Minimum Custodial Periods) Order 2024, Schedule: the marks that a sentence
 * carries because of its offence. A violent offence of Schedule 15 to the Act of 2003 counts only with four years or more.
 */
export const marksOfASentence = rule<Facts, readonly Exclusion[]>({
  id: 'uksi-2024-844/schedule/marks-of-a-sentence',
  answers: exclusionsInWords,
  says: {
    en: 'Which lists of excluded offences count for a sentence',
    cy: "Pa restrau o droseddau a eithrir sy'n cyfrif i ddedfryd",
  },
  notHere: {
    en: 'Which offences are on each list: the reference data says so, or the clerk. What each release scheme does with a mark.',
    cy: "Pa droseddau sydd ar bob rhestr: y data cyfeirio neu'r clerc sy'n dweud. Beth mae pob cynllun rhyddhau yn ei wneud â marc.",
  },
  feeds: ['CRD', 'HDCED', 'ERSED'],
  versions: [
    {
      inForce: since('2024-09-10'),
      cites: ['uksi/2024/844/schedule'],
      decide: ({ excludedLists, fourYears }) => excludedLists.filter(mark => mark !== 'violent' || fourYears),
    },
  ],
  examples: [
    {
      that: 'a sexual offence, however short the sentence',
      from: 'Schedule',
      on: '2024-09-10',
      facts: { excludedLists: ['sexual'], fourYears: false },
      answer: ['sexual'],
    },
    {
      that: 'a violent offence with four years',
      from: 'Schedule',
      on: '2024-09-10',
      facts: { excludedLists: ['violent', 'terrorism'], fourYears: true },
      answer: ['violent', 'terrorism'],
    },
    {
      that: 'and not with less',
      from: 'Schedule',
      on: '2024-09-10',
      facts: { excludedLists: ['violent', 'terrorism'], fourYears: false },
      answer: ['terrorism'],
    },
  ],
})
