import type { Exclusion } from '../booking.ts'
import { rule, since } from '../rule.ts'

/**
 * Sentencing Act 2026 s.23: sentences outside the progression model because of the offence.
 *
 * Not here: section 91 and section 250 detention, recalls, and sentences that would be SDS+ today, which the model
 * leaves out whatever the offence.
 */
export const excludedFromProgression = rule<object, readonly Exclusion[]>({
  id: 'sentencing-act-2026/s23/excluded-sentences',
  says: { en: 'Offences left out of the progression model', cy: 'Troseddau nad ydynt yn y model cynnydd' },
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
