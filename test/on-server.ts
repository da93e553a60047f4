// Databases of tests on a server. As vitest's global setup it drops, when a run ends, what the run made there.
import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** Names the run, so that the databases it makes are known when it ends. */
export function setup(): () => Promise<void> {
  const run = `throughcare_test_${randomBytes(4).toString('hex')}`
  process.env['THROUGHCARE_TEST_RUN'] = run
  return async () => {
    const { THROUGHCARE_TEST_SERVER: also = '', THROUGHCARE_TEST_DATABASE: only = '' } = process.env
    const server = also === '' ? only : also
    const made = await administer(server, `select datname as name from pg_database where datname like '${run}%'`)
    for (const { name } of made) await dropDatabase(server, name)
  }
}

/** Makes a database of a random name on a server, and gives the name and the address. */
export async function createDatabase(server: string): Promise<{ readonly name: string; readonly url: string }> {
  const name = `${process.env['THROUGHCARE_TEST_RUN'] ?? 'throughcare_test'}_${randomBytes(6).toString('hex')}`
  await administer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { name, url: url.href }
}

export async function dropDatabase(server: string, name: string): Promise<void> {
  await administer(server, `drop database if exists ${name} with (force)`)
}

async function administer(server: string, statement: string): Promise<readonly { name: string }[]> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(statement)
    return rows
  } finally {
    await client.end()
  }
}
