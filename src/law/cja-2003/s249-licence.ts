import { rule, since } from '../rule.ts'

/**
 * Criminal Justice Act 2003 s.249: a licence lasts for the remainder of the sentence.
 */
export const licenceToTheEnd = rule<object, boolean>({
  id: 'cja-2003/s249/licence-to-the-end',
  says: {
    en: 'The licence lasts until the sentence ends',
    cy: "Mae'r drwydded yn para nes bod y ddedfryd yn dod i ben",
  },
  notHere: {
    en: 'Sentences with parts before and after the Offender Rehabilitation Act 2014 (section 264).',
    cy: 'Dedfrydau â rhannau cyn ac ar ôl Deddf Adsefydlu Troseddwyr 2014 (adran 264).',
  },
  feeds: ['LED', 'SLED'],
  versions: [{ inForce: since('2005-04-04'), cites: ['ukpga/2003/44/section/249'], decide: () => true }],
  examples: [
    { that: 'sentence and licence end together', from: 's.249(1)', on: '2024-01-01', facts: {}, answer: true },
  ],
})
