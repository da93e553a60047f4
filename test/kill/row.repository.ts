import { migrate, migrationsIn, type Database, type Tx } from '#platform'

interface KillTables {
  'kill_test.row': { id: string }
}

/** Brings the database up to date, and makes the table that the kill test writes to beside the journal. */
export async function prepare(db: Database): Promise<void> {
  await migrate(db, migrationsIn('migrations'))
  await db.asOwner(connection =>
    connection.script(`
      create schema if not exists kill_test;
      create table if not exists kill_test.row (id uuid primary key);
      grant usage on schema kill_test to throughcare_app;
      grant insert on kill_test.row to throughcare_app;`),
  )
}

export async function insertRow(tx: Tx, id: string): Promise<void> {
  await tx.tables<KillTables>().insertInto('kill_test.row').values({ id }).execute()
}

/** Every row, and every row that a line of the journal tells of. */
export function rowsAndLines(db: Database): Promise<{ rows: ReadonlySet<string>; lines: ReadonlySet<string> }> {
  return db.asOwner(async connection => {
    const { rows } = await connection.query('select id from kill_test.row', [])
    const { rows: lines } = await connection.query(
      `select of ->> 'row' as id from platform.fact where kind = 'kill-test.written'`,
      [],
    )
    const idsOf = (found: unknown[]) => new Set((found as { id: string }[]).map(({ id }) => id))
    return { rows: idsOf(rows), lines: idsOf(lines) }
  })
}
