import { rule, since } from '../rule.ts'

interface Facts {
  readonly under18OnRelease: boolean
  readonly lessThanTwelveMonths: boolean
}

/**
 * Criminal Justice Act 2003 s.243A(1B): a person under 18 on the last day of custody leaves a sentence of less than
 * 12 months without a licence, whenever the offence was.
 */
export const under18Release = rule<Facts, boolean>({
  id: 'cja-2003/s243a/under-18',
  says: {
    en: 'Whether a person under 18 is released without a licence',
    cy: 'A yw person o dan 18 oed yn cael ei ryddhau heb drwydded',
  },
  feeds: ['CRD', 'ARD', 'SED', 'SLED'],
  versions: [
    {
      inForce: since('2015-02-01'),
      cites: ['ukpga/2003/44/section/243A'],
      decide: ({ under18OnRelease, lessThanTwelveMonths }) => under18OnRelease && lessThanTwelveMonths,
    },
  ],
  examples: [
    {
      that: 'seventeen on release from ten months means no licence',
      from: 's.243A(1B)',
      on: '2025-06-04',
      facts: { under18OnRelease: true, lessThanTwelveMonths: true },
      answer: true,
    },
    {
      that: 'seventeen on release from twelve months means a licence',
      from: 's.243A(1B)',
      on: '2025-06-04',
      facts: { under18OnRelease: true, lessThanTwelveMonths: false },
      answer: false,
    },
    {
      that: 'eighteen on release means a licence',
      from: 's.243A(1B)',
      on: '2025-06-04',
      facts: { under18OnRelease: false, lessThanTwelveMonths: true },
      answer: false,
    },
  ],
})
