import type { Room } from '#platform'
import { warrantRecorded } from './facts.ts'
import { warrantPages } from './warrants.pages.ts'
import { words } from './words.ts'

export { chains, type ChainLink } from './check-chain.ts'
export { warrantRecorded } from './facts.ts'
export { listNames } from './list-names.ts'
export { WarrantObjection } from './objection.ts'
export { committedOn, daysOfRemand, type Answers, type Charge, type CourtOrder, type ImposedSentence } from './order.ts'
export { chargeJson, storedCharge } from './order.schema.ts'
export { recordWarrantIn, recordWarrant, type CannotRecord, type WarrantToRecord } from './record-warrant.ts'
export { referenceOn } from './reference.ts'
export { loadWarrant, warrantsOf } from './repository.ts'
export type { Recorded, Replaced } from './warrant.ts'

export const warrants: Room = {
  name: 'sentence/warrants',
  permissions: [
    {
      name: 'warrant:write',
      says: { en: 'Record and correct court warrants', cy: 'Cofnodi a chywiro gwarantau llys' },
      roles: ['sentence-calculation-clerk', 'offender-management-unit-manager', 'machine'],
      where: 'their-places',
    },
    {
      name: 'warrant:read',
      says: { en: 'Read court warrants', cy: 'Darllen gwarantau llys' },
      roles: [
        'sentence-calculation-clerk',
        'offender-management-unit-manager',
        'governor',
        'youth-custody-officer',
        'probation-practitioner',
        'senior-probation-officer',
        'record-keeper',
        'machine',
      ],
      where: 'anywhere',
    },
  ],
  words,
  facts: [warrantRecorded],
  pages: warrantPages,
}
