import type { Room } from '#platform'
import { confidentialRead, stepSealed } from './facts.ts'
import { words } from './words.ts'

export { caseAddress, listAddress, moveAddress, openingAddress, subjectAddress } from './addresses.ts'
export { type Case, type CaseSubject, type Clock } from './case.ts'
export type { Asked, AskedFields, Moment } from './fields/asked.ts'
export { choice, choiceFrom, choices, inUse, referenceOf, type Entry, type Reference } from './fields/choice.ts'
export { number, yesNo } from './fields/number.ts'
export { personRef, staffRef } from './fields/somebody.ts'
export { text } from './fields/text.ts'
export { day, instant } from './fields/when.ts'
export { fireClocks } from './fire-clocks.ts'
export { look, sawAll } from './looked.repository.ts'
export { makeMove, makeMoveIn, type Moving } from './make-move.ts'
export type { Neighbours, PersonNamed } from './neighbours.ts'
export { openCase, openCaseIn, type Opened, type Opening } from './open-case.ts'
export { openCasesInBulk, type OpeningInBulk } from './open-in-bulk.repository.ts'
export {
  moveNoun,
  movesFrom,
  openings,
  permissionFor,
  process,
  stateAfter,
  type CaseFact,
  type CaseReader,
  type HeldBy,
  type HeldIn,
  type InputOf,
  type MoveOf,
  type Process,
  type RefusalOf,
  type Situation,
  type StateOf,
} from './process.ts'
export { operationsOf } from './process.api.ts'
export { findCases, readCase, readPermission, type CasePage, type CaseShown } from './read-case.ts'
export { roomOf } from './room.ts'
export { casesIn } from './repository.ts'
export type { CannotMove, WrongAnswer } from './step.ts'
export { addWorkingDays, bankHoliday, workingDay } from './working-days.ts'

/** What every process has in common: the sentences of casework's own refusals, and the fact of a sealed step. */
export const casework: Room = { name: 'casework', words, facts: [stepSealed, confidentialRead] }
