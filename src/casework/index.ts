import type { Room } from '#platform'
import { confidentialRead, stepSealed } from './facts.ts'
import { words } from './words.ts'

export { caseAddress, listAddress, moveAddress, openingAddress, subjectAddress } from './addresses.ts'
export type { Moment } from './fields/asked.ts'
export { choice, choiceFrom, referenceOf, type Entry } from './fields/choice.ts'
export { yesNo } from './fields/number.ts'
export { staffRef } from './fields/somebody.ts'
export { text } from './fields/text.ts'
export { day } from './fields/when.ts'
export { fireClocks } from './fire-clocks.ts'
export { look, sawAll } from './looked.repository.ts'
export { makeMove, makeMoveIn } from './make-move.ts'
export type { Neighbours } from './neighbours.ts'
export { openCase, openCaseIn } from './open-case.ts'
export { openCasesInBulk, type OpeningInBulk } from './open-in-bulk.repository.ts'
export {
  movesFrom,
  openings,
  permissionFor,
  process,
  stateAfter,
  type CaseFact,
  type InputOf,
  type Process,
} from './process.ts'
export { operationsOf } from './process.api.ts'
export { readCase, readPermission } from './read-case.ts'
export { casesIn } from './repository.ts'
export { roomOf } from './room.ts'
export type { CannotMove } from './step.ts'
export { addWorkingDays } from './working-days.ts'

/** What every process has in common: the sentences of casework's own refusals, and the fact of a sealed step. */
export const casework: Room = { name: 'casework', words, facts: [stepSealed, confidentialRead] }
