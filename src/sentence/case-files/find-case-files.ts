import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every case file (a `.json` file) below a folder, in the order of their names. */
export function caseFilesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => join(folder, name))
}
