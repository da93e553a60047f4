import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The project's folder. */
export const root = join(import.meta.dirname, '..')

const aside = new Set(['node_modules', 'dist', 'data', 'coverage', '.git'])

/** Every file of the project, as a path from its folder with forward slashes; not what is installed, built or filled. */
export function files(): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter(entry => !aside.has(entry.name))
    .flatMap(entry => (entry.isDirectory() ? below(entry.name) : [entry.name]))
}

/** The files below a folder of the project, none when it is not there. */
export function below(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(file => !file.includes('/node_modules/'))
}

/** The text of a file of the project. */
export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** The text of a file of the project, empty when it is not there yet. */
export function readIfThere(file: string): string {
  return existsSync(join(root, file)) ? read(file) : ''
}
