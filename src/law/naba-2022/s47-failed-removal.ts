import { always, rule, since } from '../rule.ts'

interface Facts {
  /** The removal failed: the next thing recorded is that the person was brought back. */
  readonly failed: boolean
}

/**
 * Nationality and Borders Act 2022 s.47: whether time after an early removal is still spent in the custody of the sentence.
 *
 * Before, only a removal that failed left the sentence running; since, the person counts as held however it ends.
 */
export const failedRemoval = rule<Facts, boolean>({
  id: 'naba-2022/s47/removal-leaves-the-sentence-running',
  says: {
    en: 'Whether a removed person is still counted as held for the sentence',
    cy: 'A yw person a symudwyd yn dal i gyfrif fel un a gedwir dan y ddedfryd',
  },
  feeds: ['CRD', 'ARD'],
  versions: [
    { inForce: always, cites: ['ukpga/2003/44/section/260'], decide: ({ failed }) => failed },
    {
      inForce: since('2022-06-28'),
      cites: ['ukpga/2003/44/section/260', 'ukpga/2022/36/section/47'],
      decide: () => true,
    },
  ],
  examples: [
    {
      that: 'a failed removal changes nothing',
      from: 's.260',
      on: '2022-06-27',
      facts: { failed: true },
      answer: true,
    },
    { that: 'a removal ends custody', from: 's.260', on: '2022-06-27', facts: { failed: false }, answer: false },
    { that: 'a removal stops the clock', from: 's.47', on: '2022-06-28', facts: { failed: false }, answer: true },
  ],
})
