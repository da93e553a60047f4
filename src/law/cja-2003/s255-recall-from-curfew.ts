import { rule, since } from '../rule.ts'

/**
 * Criminal Justice Act 2003 s.255: somebody who breaks a home detention curfew, or can no longer be monitored, is brought
 * back and held until the day on which they would have been released without it.
 */
export const recallFromCurfew = rule<object, 'release date'>({
  answers: () => ({ en: 'until the release date', cy: 'tan y dyddiad rhyddhau' }),
  id: 'cja-2003/s255/recall-from-curfew',
  says: {
    en: 'How long somebody brought back from home detention curfew is held',
    cy: 'Am ba hyd y cedwir rhywun a ddygwyd yn ôl o gyrffyw cadw gartref',
  },
  notHere: {
    en: 'A recall of the licence for other reasons while on curfew: section 254. Another curfew afterwards: section 246.',
    cy: 'Galw’r drwydded yn ôl am resymau eraill yn ystod cyrffyw: adran 254. Cyrffyw arall wedyn: adran 246.',
  },
  feeds: ['CRD', 'ARD'],
  versions: [{ inForce: since('2005-04-04'), cites: ['ukpga/2003/44/section/255'], decide: () => 'release date' }],
  examples: [
    { that: 'until the release date', from: 's.255(1), (5)', on: '2024-01-01', facts: {}, answer: 'release date' },
  ],
})
