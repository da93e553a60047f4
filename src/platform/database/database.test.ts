import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { staff } from '../../../test/house.ts'
import { theHouse } from '../access/actor.ts'
import { sqlState, type Database } from './database.ts'
import { lockFolder } from './folder-lock.ts'
import { migrate, type Migration } from './migrate.ts'

interface Tables {
  'tried.thing': { id: number; note: string; on_day: string; at: string; amount: string; big: number; doc: unknown }
}

const officer = staff('officer', 'prison-officer', 'LEI', 'WWI')

describe('the database', () => {
  let db: Database
  beforeAll(async () => {
    db = await testDatabase()
    await db.asOwner(connection =>
      connection.script(`
        create schema tried;
        create table tried.thing (id integer primary key, note text, on_day date, at timestamptz, amount numeric, big bigint, doc jsonb);
        grant usage on schema tried to throughcare_app;
        grant all on tried.thing to throughcare_app;`),
    )
  })
  afterAll(() => db.close())

  const add = (id: number, note: string) =>
    db.transaction(officer, tx =>
      sql`insert into tried.thing values (${id}, ${note}, '2026-03-29', '2026-03-29T01:30:00Z', 1.10, 9007199254740991, '{"b": 1}')`.execute(
        tx.tables<Tables>(),
      ),
    )
  const notes = () =>
    db.transaction(officer, async tx => {
      const rows = await tx.tables<Tables>().selectFrom('tried.thing').select('note').orderBy('id').execute()
      return rows.map(row => row.note)
    })

  test('reads days as days, instants in UTC, money exactly and large counts as numbers, on both engines', async () => {
    await add(1, 'types')
    const row = await db.transaction(officer, tx =>
      tx.tables<Tables>().selectFrom('tried.thing').selectAll().where('id', '=', 1).executeTakeFirst(),
    )
    expect(row).toEqual({
      id: 1,
      note: 'types',
      on_day: '2026-03-29',
      at: '2026-03-29T01:30:00.000Z',
      amount: '1.10',
      big: 9_007_199_254_740_991,
      doc: { b: 1 },
    })
  })

  test('carries the rights of the actor, and only as long as the transaction', async () => {
    const settings = await db.transaction(officer, async tx => {
      const { rows } = await sql<{ role: string; user: string; places: string; reach: string }>`
        select current_user::text as role, current_setting('app.user') as user,
               current_setting('app.places') as places, current_setting('app.reach') as reach`.execute(tx.tables())
      return rows[0]
    })
    expect(settings).toEqual({ role: 'throughcare_app', user: 'officer', places: 'LEI,WWI', reach: 'places' })
    const after = await db.asOwner(connection =>
      connection.query(`select current_setting('app.user', true) as user`, []),
    )
    expect(after.rows).not.toEqual([{ user: 'officer' }])
  })

  test('undoes everything when the work throws, and only the inner part when a savepoint throws', async () => {
    const before = await notes()
    await expect(
      db.transaction(officer, async tx => {
        await sql`insert into tried.thing (id, note) values (20, 'undone')`.execute(tx.tables())
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    await db.transaction(officer, async tx => {
      await sql`insert into tried.thing (id, note) values (21, 'kept')`.execute(tx.tables())
      const inner = tx.savepoint(async () => {
        await sql`insert into tried.thing (id, note) values (22, 'undone')`.execute(tx.tables())
        await sql`insert into tried.thing (id, note) values (21, 'twice')`.execute(tx.tables())
      })
      await inner.catch((error: unknown) => expect(sqlState(error)).toBe('23505'))
    })
    expect(await notes()).toEqual([...before, 'kept'])
  })

  test('refuses a transaction inside another, which would wait for itself', async () => {
    await expect(db.transaction(officer, () => db.transaction(officer, () => Promise.resolve()))).rejects.toThrow(
      'inside another',
    )
  })

  test('does what follows only after the commit', async () => {
    const done: string[] = []
    await db.transaction(officer, tx => {
      tx.afterCommit(() => done.push('followed'))
      return Promise.resolve(done.push('worked'))
    })
    await db
      .transaction(officer, tx => {
        tx.afterCommit(() => done.push('never'))
        return Promise.reject(new Error('no'))
      })
      .catch(() => undefined)
    expect(done).toEqual(['worked', 'followed'])
  })

  test('runs each migration once, and refuses one that was edited or that it does not know', async () => {
    const known: readonly Migration[] = [{ name: '9001-a.sql', script: 'create table tried.a (id integer)' }]
    const all = async (more: readonly Migration[]) => {
      const { rows } = await db.asOwner(connection => connection.query('select name from platform.migration', []))
      const names = (rows as { name: string }[]).map(row => row.name).filter(name => !name.startsWith('9'))
      const scripts = await import('./migrate.ts').then(({ migrationsIn }) =>
        migrationsIn(join(import.meta.dirname, '../../../migrations')),
      )
      return [...scripts.filter(({ name }) => names.includes(name)), ...more]
    }
    expect(await migrate(db, await all(known))).toEqual(['9001-a.sql'])
    expect(await migrate(db, await all(known))).toEqual([])
    const edited = [{ name: '9001-a.sql', script: 'create table tried.a (id bigint)' }]
    await expect(migrate(db, await all(edited))).rejects.toThrow('9001-a.sql was changed after it had run here')
    await expect(migrate(db, await all([]))).rejects.toThrow('use a newer version')
    const broken = [...known, { name: '9002-b.sql', script: 'create table tried.b (id integer); select nonsense' }]
    await expect(migrate(db, await all(broken))).rejects.toThrow('Migration 9002-b.sql failed')
    const { rows } = await db.asOwner(connection => connection.query(`select to_regclass('tried.b') as b`, []))
    expect(rows).toEqual([{ b: null }])
  })

  test('the house itself signs as the house', async () => {
    const { rows } = await db.transaction(theHouse, tx =>
      sql<{ kind: string }>`select current_setting('app.kind') as kind`.execute(tx.tables()),
    )
    expect(rows).toEqual([{ kind: 'house' }])
  })
})

describe('the lock of an embedded database', () => {
  const inFolder = (try_: (folder: string) => void) => {
    const parent = mkdtempSync(join(tmpdir(), 'lock-'))
    try_(join(parent, 'database'))
    rmSync(parent, { recursive: true })
  }

  test('keeps a second user out and says who holds it, until it is given back', () => {
    inFolder(folder => {
      const unlock = lockFolder(folder)
      expect(() => lockFolder(folder)).toThrow(`in use by process ${process.pid}`)
      unlock()
      lockFolder(folder)()
    })
  })

  test('is taken over from a process that is gone, even one that had our own number', () => {
    inFolder(folder => {
      for (const gone of ['999999999', String(process.pid), 'not a number']) {
        writeFileSync(`${folder}.lock`, gone)
        lockFolder(folder)()
      }
      writeFileSync(`${folder}.lock`, '1')
      expect(() => lockFolder(folder)).toThrow('in use by process 1')
    })
  })
})
