// The embedded database after its migrations, as a file: to make one takes five seconds of processor time, to open it half.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { databaseOver, embeddedEngine, migrate, migrationsIn } from '#platform'

const root = join(import.meta.dirname, '..')
const cache = join(root, 'node_modules', '.cache', 'throughcare')

export const migrations = migrationsIn(join(root, 'migrations'))

/** The dump, made anew when the migrations, the engine or what migrates has changed. */
export async function migratedDump(): Promise<Blob> {
  const file = join(cache, `${nameNow()}.tar`)
  if (existsSync(file)) return new Blob([readFileSync(file)])
  const engine = await embeddedEngine({})
  await migrate(databaseOver(engine), migrations)
  const dump = await engine.dump()
  await engine.close()
  await keep(file, dump)
  return dump
}

function nameNow(): string {
  const hash = createHash('sha256')
  for (const { name, script } of migrations) hash.update(name).update(script)
  for (const file of ['package-lock.json', 'src/platform/database/migrate.ts', 'src/platform/database/embedded.ts'])
    hash.update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

/** In its place in one move, so that a worker that starts meanwhile reads a whole one. Older ones go. */
async function keep(file: string, dump: Blob): Promise<void> {
  mkdirSync(cache, { recursive: true })
  for (const old of readdirSync(cache).filter(name => name.endsWith('.tar'))) rmSync(join(cache, old), { force: true })
  const part = `${file}.${crypto.randomUUID()}`
  writeFileSync(part, Buffer.from(await dump.arrayBuffer()))
  renameSync(part, file)
}
