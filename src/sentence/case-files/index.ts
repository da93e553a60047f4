export { isoDates } from './breakdown.ts'
export { differences, refusedByName, type Difference } from './compare.ts'
export { caseFilesBelow } from './find-case-files.ts'
export { readCaseFile, type CannotReadCaseFile, type CaseFile } from './read-case-file.ts'
