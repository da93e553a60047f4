import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { embeddedEngine, readConfiguration, type Configuration } from '#platform'
import type { Command, Out } from './command.ts'

const oneAtATime = `An embedded database can be used by one program at a time: stop Throughcare first.
`

export const backupCommand: Command = {
  name: 'backup',
  summary: 'write the embedded database into one file',
  help: `throughcare backup FILE

Writes the embedded database of DATA_DIR into FILE (a compressed archive, such as throughcare.tar.gz). FILE must not be
there yet. Session keys (secrets.json) are not in it: without them people sign in again, and nothing else is lost.

${oneAtATime}
With a PostgreSQL server (DATABASE_URL) its own tools do this while everybody works on; the command is printed.
`,
  async run(args, out) {
    const configuration = readConfiguration(process.env)
    const [file] = args
    if (configuration.DATABASE_URL !== undefined)
      return serverTools(out, 'pg_dump --format=custom --file=throughcare.dump "$DATABASE_URL"')
    if (file === undefined) return wants(out, this)
    if (existsSync(file)) return no(out, `${file} is there already. Give another name.`)
    const folder = databaseFolder(configuration)
    if (!existsSync(folder)) return no(out, `There is no database in ${folder}. Set DATA_DIR to where it is.`)
    const engine = await embeddedEngine({ folder })
    try {
      const dump = await engine.dump()
      const packed = gzipSync(Buffer.from(await dump.arrayBuffer()))
      // Under its name only when it is whole.
      writeFileSync(`${file}.part`, packed, { mode: 0o600 })
      renameSync(`${file}.part`, file)
      out.write(`${resolve(file)}: ${(packed.length / 1e6).toFixed(1)} MB\n`)
      return 0
    } finally {
      await engine.close()
    }
  },
}

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'make the embedded database anew from a backup',
  help: `throughcare restore FILE

Makes the embedded database of DATA_DIR from a FILE that backup wrote. There must be no database there yet: move the old
one away, or set DATA_DIR to a new folder. Afterwards run "throughcare verify-journal".

With a PostgreSQL server (DATABASE_URL) its own tools do this; the command is printed.
`,
  async run(args, out) {
    const configuration = readConfiguration(process.env)
    const [file] = args
    if (configuration.DATABASE_URL !== undefined)
      return serverTools(out, 'pg_restore --clean --if-exists --dbname="$DATABASE_URL" throughcare.dump')
    if (file === undefined) return wants(out, this)
    if (!existsSync(file)) return no(out, `${file} is not there.`)
    const folder = databaseFolder(configuration)
    if (existsSync(folder) && readdirSync(folder).length > 0)
      return no(out, `There is a database in ${folder} already. Move it away, or set DATA_DIR to a new folder.`)
    const engine = await embeddedEngine({ folder, from: new Blob([gunzipSync(readFileSync(file))]) })
    await engine.close()
    out.write(`${resolve(folder)} holds what was in ${file}.\n`)
    return 0
  },
}

function databaseFolder({ DATA_DIR }: Configuration): string {
  return join(DATA_DIR, 'database')
}

function serverTools(out: Out, command: string): number {
  out.write(`The database is on a server. Use PostgreSQL's own tools:\n\n  ${command}\n`)
  return 0
}

function wants(out: Out, { help }: Command): number {
  out.error(help)
  return 2
}

function no(out: Out, sentence: string): number {
  out.error(`${sentence}\n`)
  return 1
}
