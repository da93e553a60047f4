import type { Exclusion } from '../booking.ts'
import { exclusionsInWords } from '../exclusions-in-words.ts'
import { rule, since } from '../rule.ts'

/**
 * Sentencing Act 2026 s.23: sentences outside the progression model because of the offence.
 */
export const excludedFromProgression = rule<object, readonly Exclusion[]>({
  id: 'sentencing-act-2026/s23/excluded-sentences',
  answers: exclusionsInWords,
  says: { en: 'Offences left out of the progression model', cy: 'Troseddau nad ydynt yn y model cynnydd' },
  notHere: {
    en: 'Section 91 and section 250 detention, recalls, and sentences that would be SDS+ today, which the model leaves out whatever the offence.',
    cy: "Cadw dan adran 91 ac adran 250, galw yn ôl, a dedfrydau a fyddai'n SDS+ heddiw, y mae'r model yn eu hepgor beth bynnag fo'r drosedd.",
  },
  feeds: ['ERSED', 'CRD', 'TUSED'],
  versions: [
    {
      inForce: since('2026-10-01'),
      cites: ['ukpga/2026/2/section/23'],
      decide: () => ['schedule-13-part-3', 'progression-schedule'],
    },
  ],
  examples: [
    {
      that: 'two lists',
      from: 's.23',
      on: '2026-10-01',
      facts: {},
      answer: ['schedule-13-part-3', 'progression-schedule'],
    },
  ],
})
