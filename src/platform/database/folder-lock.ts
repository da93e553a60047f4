import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Folders that this process holds: the number of a process that was killed may come round again as ours. */
const held = new Set<string>()

/**
 * Keeps a second process out of an embedded database: two at once would corrupt it, and the engine has no lock of its
 * own. The lock is a file beside the folder, with the number of the process that holds it; one whose process is gone
 * is taken over. Gives back what unlocks it. Throws a sentence that says who holds it.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(dirname(folder), { recursive: true })
  const file = `${folder}.lock`
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      held.add(file)
      return () => {
        held.delete(file)
        rmSync(file, { force: true })
      }
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error
      const holder = Number(readFileSync(file, 'utf8'))
      if (holder === process.pid ? held.has(file) : isAlive(holder)) {
        throw new Error(
          `The database in ${folder} is in use by process ${holder}. Stop that process first, or set DATA_DIR to another folder.`,
          { cause: error },
        )
      }
      rmSync(file, { force: true })
    }
  }
  throw new Error(`Could not lock ${folder}: another process took it at the same moment. Try again.`)
}

function isAlive(processNumber: number): boolean {
  if (!Number.isInteger(processNumber) || processNumber <= 0) return false
  try {
    process.kill(processNumber, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
