import { rule, since } from '../rule.ts'

interface Facts {
  readonly offence: string | undefined
}

/** Committals that are not for an offence: contempt of court, breach of an injunction and the like. */
const civil: ReadonlySet<string> = new Set([
  'ZZ01001',
  'ZZ01002',
  'ZZ01003',
  'ZZ01004',
  'ZZ01005',
  'ZZ01008',
  'ZZ01010',
  'XX00000-016N',
])

/**
 * Criminal Justice Act 2003 s.258 with s.240ZA: a committal that is not for an offence has no credit for remand or
 * tagged bail, since those sections speak of sentences for offences.
 */
export const civilContempt = rule<Facts, boolean>({
  id: 'cja-2003/s258/civil-contempt',
  says: {
    en: 'Whether a committal is for something other than an offence',
    cy: 'A yw traddodi am rywbeth heblaw trosedd',
  },
  feeds: ['ARD', 'SED'],
  versions: [
    {
      inForce: since('2005-04-04'),
      cites: ['ukpga/2003/44/section/258', 'ukpga/2003/44/section/240ZA'],
      decide: ({ offence }) => offence !== undefined && civil.has(offence),
    },
  ],
  examples: [
    { that: 'contempt of court', from: 's.258', on: '2023-03-07', facts: { offence: 'ZZ01001' }, answer: true },
    { that: 'a fine for theft', from: 's.258', on: '2023-03-07', facts: { offence: 'TH68010' }, answer: false },
    { that: 'no code', from: 's.258', on: '2023-03-07', facts: { offence: undefined }, answer: false },
  ],
})
