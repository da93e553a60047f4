import { on, type Room } from '#platform'
import { alertsChange } from '#record/alerts'
import { dateOfBirthCorrected, peopleMerged, peopleUnmerged } from '#record/people'
import { warrantRecorded } from '#sentence/warrants'
import { sentenceChanged } from './facts.ts'
import { sentenceApi } from './sentences.api.ts'
import { takeWarrant } from './take-warrant.ts'
import { tellChange } from './tell-change.ts'
import { whenAlertsChange } from './when-alerts-change.ts'
import { whenRecordsJoin } from './when-records-join.ts'
import { words } from './words.ts'

export {
  addSentencesInBulk,
  bookingOfServed,
  sentenceLine,
  takenOver,
  withAdjustment,
  withRecall,
  type ServedByWarrant,
} from './add-in-bulk.repository.ts'
export { addAdjustmentIn, addAdjustment } from './add-adjustment.ts'
export {
  adjustmentKinds,
  type AbsenceReason,
  type Adjustment,
  type AdjustmentKind,
  type AdjustmentTerms,
} from './adjustment.ts'
export type { CannotBook } from './booking-from.ts'
export { bookingOf } from './booking-of.ts'
export { changeAdjustmentIn, changeAdjustment } from './change-adjustment.ts'
export { sentenceChanged, type SentenceChange } from './facts.ts'
export { removeAdjustmentIn, removeAdjustment } from './remove-adjustment.ts'
export { adjustmentsInForce, findAdjustment, sentencesInForce } from './repository.ts'
export { cancelMovement, cancelMovementIn } from './movements/cancel-movement.ts'
export { admissionReasons, releaseReasons, type Movement, type MovementTerms } from './movements/movement.ts'
export { findMovement, movementsInForce } from './movements/movements.repository.ts'
export { takeDecision } from './decisions/take-decision.ts'
export { recordMovement, recordMovementIn } from './movements/record-movement.ts'
export { cancelRecall, cancelRecallIn } from './recalls/cancel-recall.ts'
export { changeRecall, changeRecallIn } from './recalls/change-recall.ts'
export { expectedKinds, recallKinds, type Recall, type RecallKind, type RecallTerms } from './recalls/recall.ts'
export { recallableSentences } from './recalls/recallable-sentences.ts'
export { findRecall, recallsOf } from './recalls/recalls.repository.ts'
export { recordRecall, recordRecallIn } from './recalls/record-recall.ts'
export type { Sentence } from './sentence.ts'
export { words } from './words.ts'

export const sentences: Room = {
  name: 'sentence/sentences',
  permissions: [
    {
      name: 'adjustment:write',
      says: { en: 'Add, change and remove sentence adjustments', cy: 'Ychwanegu, newid a dileu addasiadau dedfryd' },
      roles: ['sentence-calculation-clerk', 'offender-management-unit-manager', 'machine'],
      where: 'their-places',
    },
    {
      name: 'recall:write',
      says: { en: 'Record, change and cancel recalls', cy: 'Cofnodi, newid a chanslo galwadau yn ôl' },
      roles: ['sentence-calculation-clerk', 'offender-management-unit-manager', 'machine'],
      where: 'their-places',
    },
    {
      name: 'movement:write',
      says: {
        en: 'Record movements that release dates turn on',
        cy: 'Cofnodi symudiadau y mae dyddiadau rhyddhau yn dibynnu arnynt',
      },
      roles: ['sentence-calculation-clerk', 'offender-management-unit-manager', 'machine'],
      where: 'their-places',
    },
    {
      name: 'sentence:read',
      says: { en: 'Read sentences and release dates', cy: 'Darllen dedfrydau a dyddiadau rhyddhau' },
      roles: [
        'sentence-calculation-clerk',
        'offender-management-unit-manager',
        'prison-officer',
        'safer-custody-officer',
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
  facts: [sentenceChanged],
  api: sentenceApi,
  hears: [
    on(warrantRecorded, takeWarrant),
    on(peopleMerged, whenRecordsJoin),
    on(peopleUnmerged, whenRecordsJoin),
    on(dateOfBirthCorrected, (tx, fact, house) =>
      tellChange(house, tx, { of: fact, because: 'date-of-birth-corrected' }),
    ),
    ...alertsChange.map(kind => on(kind, whenAlertsChange)),
  ],
}
