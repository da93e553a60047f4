export { readCaseFile, type CannotReadCaseFile, type CaseFile } from './read-case-file.ts'
