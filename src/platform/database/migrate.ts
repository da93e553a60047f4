import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applicationRole, type Database } from './database.ts'
import type { Connection } from './engine.ts'

export interface Migration {
  /** As in `0001-journal.sql`. */
  readonly name: string
  readonly script: string
}

/** The migrations in a folder, in the order of their numbers. */
export function migrationsIn(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter(name => /^\d{4}-.*\.sql$/.test(name))
    .toSorted()
    .map(name => ({ name, script: readFileSync(join(folder, name), 'utf8') }))
}

const checksum = (script: string) => createHash('sha256').update(script).digest('hex')

/**
 * Brings the database to the newest form: each migration once, in a transaction of its own, under a lock that keeps
 * other processes waiting. Gives the names of those it ran. Throws when one that ran before has been edited since, or
 * when the database is ahead of this program.
 */
export function migrate(database: Database, migrations: readonly Migration[]): Promise<readonly string[]> {
  return database.asOwner(async connection => {
    await connection.script(`
      create schema if not exists platform;
      create table if not exists platform.migration (
        name text primary key, checksum text not null, applied_at timestamptz not null default now()
      );`)
    await connection.query('select pg_advisory_lock(7421)', [])
    try {
      const pending = await unapplied(connection, migrations)
      for (const { name, script } of pending) await apply(connection, { name, script })
      if (pending.length > 0) await connection.script(grants)
      return pending.map(({ name }) => name)
    } finally {
      await connection.query('select pg_advisory_unlock(7421)', [])
    }
  })
}

async function unapplied(connection: Connection, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const { rows } = await connection.query('select name, checksum from platform.migration order by name', [])
  const applied = new Map((rows as { name: string; checksum: string }[]).map(row => [row.name, row.checksum]))
  for (const [name, sum] of applied) {
    const migration = migrations.find(candidate => candidate.name === name)
    if (!migration) throw new Error(`The database has ${name}, which this version does not know: use a newer version`)
    if (checksum(migration.script) !== sum) {
      throw new Error(`${name} was changed after it had run here: put it back, and write the change as a new migration`)
    }
  }
  return migrations.filter(({ name }) => !applied.has(name))
}

async function apply(connection: Connection, { name, script }: Migration): Promise<void> {
  await connection.script('begin')
  try {
    await connection.script(script)
    await connection.query('insert into platform.migration (name, checksum) values ($1, $2)', [name, checksum(script)])
    await connection.script('commit')
  } catch (error) {
    await connection.script('rollback')
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** The application's role may use every table of the house; the journal's own migration takes some of it back. */
const grants = `
do $$
declare house_schema text;
begin
  for house_schema in
    select nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public', 'pgboss')
  loop
    execute format('grant usage on schema %I to ${applicationRole}', house_schema);
    execute format('grant select, insert, update, delete on all tables in schema %I to ${applicationRole}', house_schema);
    execute format('grant usage on all sequences in schema %I to ${applicationRole}', house_schema);
    execute format('grant execute on all functions in schema %I to ${applicationRole}', house_schema);
  end loop;
  revoke update, delete on platform.fact from ${applicationRole};
  revoke all on platform.migration from ${applicationRole};
end $$;`
