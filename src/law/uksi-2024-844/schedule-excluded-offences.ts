import type { Exclusion } from '../booking.ts'
import { exclusionsInWords } from '../exclusions-in-words.ts'
import { rule, since } from '../rule.ts'

/**
 * Criminal Justice Act 2003 (Requisite and Minimum Custodial Periods) Order 2024, Schedule: offences that keep the half.
 */
export const excludedFromTheOrder = rule<object, readonly Exclusion[]>({
  id: 'uksi-2024-844/schedule/excluded-offences',
  answers: exclusionsInWords,
  says: {
    en: 'Offences left out of release at two fifths',
    cy: 'Troseddau nad ydynt yn cael rhyddhau ar ddwy ran o bump',
  },
  notHere: {
    en: 'Which offences carry each mark: that is decided when the offence is recorded.',
    cy: "Pa droseddau sy'n dwyn pob marc: penderfynir hynny pan gofnodir y drosedd.",
  },
  feeds: ['ERSED', 'HDCED', 'CRD', 'TUSED'],
  versions: [
    {
      inForce: since('2024-09-10'),
      cites: ['uksi/2024/844/schedule'],
      decide: () => ['sexual', 'violent', 'domestic-abuse', 'national-security', 'terrorism'],
    },
    {
      // The additions bind only people still in custody on the day, so they are a list of their own.
      inForce: since('2024-12-16'),
      cites: ['uksi/2024/844/schedule', 'uksi/2024/1331/article/3'],
      decide: () => ['sexual-2024', 'domestic-abuse-2024', 'murder-2024'],
    },
  ],
  examples: [
    {
      that: 'the first list',
      from: 'Schedule',
      on: '2024-12-15',
      facts: {},
      answer: ['sexual', 'violent', 'domestic-abuse', 'national-security', 'terrorism'],
    },
    {
      that: 'the additions of December 2024',
      from: 'SI 2024/1331 art 3',
      on: '2024-12-16',
      facts: {},
      answer: ['sexual-2024', 'domestic-abuse-2024', 'murder-2024'],
    },
  ],
})
