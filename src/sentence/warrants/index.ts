import type { Room } from '#platform'
import { warrantRecorded } from './facts.ts'
import { warrantApi } from './warrants.api.ts'
import { warrantPages } from './warrants.pages.ts'
import { words } from './words.ts'

export { addWarrantsInBulk, answeredOrder, warrantLine } from './add-in-bulk.repository.ts'
export { correctionReadBack } from './draft/correction-fields.ts'
export { openDraftIn, type OpenDraft } from './draft/keep-draft.ts'
export { toRecord } from './draft/to-record.ts'
export { warrantRecorded } from './facts.ts'
export { WarrantObjection } from './objection.ts'
export { committedOn, daysOfRemand, type Answers, type Charge, type CourtOrder, type ImposedSentence } from './order.ts'
export { ChargeJson, chargeJson, storedCharge } from './order.schema.ts'
export { chargeRow, chargesPage, type ChargeRow } from './pages/charges/page.ts'
export { chainsDrawn, chargesTable } from './pages/charges/view.ts'
export { orderReadBack, type ReadBack } from './pages/warrant/page.ts'
export { readBackList } from './pages/warrant/view.ts'
export { aboutSentenceOf } from './person-page.ts'
export { recordWarrantIn, recordWarrant } from './record-warrant.ts'
export { referenceOn, type Reference } from './reference.ts'
export { loadWarrant, warrantsOf } from './repository.ts'
export { stackedTable } from './stacked-table.ts'
export type { Recorded, Replaced } from './warrant.ts'
export { words as warrantWords } from './words.ts'

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
  api: warrantApi,
  pages: warrantPages,
}
