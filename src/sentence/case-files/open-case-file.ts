import { readFileSync } from 'node:fs'
import { refuse, type Result } from '#kernel'
import { readCaseFile, type CannotReadCaseFile, type CaseFile } from './read-case-file.ts'
import { words } from './words.ts'

/** Reads the case file at a path; a file that is missing or is not JSON is refused like one that is not a case. */
export function openCaseFile(path: string): Result<CaseFile, CannotReadCaseFile> {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const { en, cy } = words['case-files.not-readable']
    return refuse({ code: 'case-files.not-readable', says: { en: `${en}: ${why}`, cy: `${cy}: ${why}` } })
  }
  return readCaseFile(json)
}
