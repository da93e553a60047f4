export { isoDates } from './breakdown.ts'
export { differences, refusedByName, type Difference } from './compare.ts'
export { readCaseFile, type CannotReadCaseFile, type CaseFile } from './read-case-file.ts'
