import { join } from 'node:path'
import { migrate, migrationsIn, openDatabase, readConfiguration } from '#platform'
import type { Command } from './command.ts'
import { projectFolder } from './open-house.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'bring the database up to date with this version',
  help: `throughcare migrate

Runs the migrations that the database has not had, each in a transaction of its own. Starting Throughcare does the same;
use this when the database is to be changed before the new version takes over. Make a backup first.
`,
  async run(_args, out) {
    const db = await openDatabase(readConfiguration(process.env))
    try {
      const done = await migrate(db, migrationsIn(join(projectFolder, 'migrations')))
      for (const name of done) out.write(`${name}\n`)
      out.write(done.length === 0 ? 'The database is up to date.\n' : `${done.length} migrations were run.\n`)
      return 0
    } finally {
      await db.close()
    }
  },
}
