// Finds a PostgreSQL server for the tests, or starts a small one of their own in a temporary folder.
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

/**
 * A server on which tests may create and drop databases: `{ url, from, stop }`. The first that answers of DATABASE_URL,
 * 127.0.0.1:5432 without a password, and a cluster of its own. When there is none, `{ missing }` says why.
 */
export async function findServer() {
  const named = process.env['DATABASE_URL']
  if (named) {
    const refused = await refusal(named)
    if (refused === undefined) return { url: named, from: 'DATABASE_URL', stop: async () => {} }
    return { missing: `the server that DATABASE_URL names cannot be used: ${refused}` }
  }
  for (const user of new Set([userInfo().username, 'postgres'])) {
    const url = `postgresql://${encodeURIComponent(user)}@127.0.0.1:5432/postgres`
    if ((await refusal(url)) === undefined) return { url, from: '127.0.0.1:5432', stop: async () => {} }
  }
  return ownServer()
}

/** Why a server cannot be used, undefined when it can. */
async function refusal(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    const { rows } = await client.query(
      `select rolsuper or rolcreatedb as may, current_setting('server_version_num')::int >= 150000 as recent
         from pg_roles where rolname = current_user`,
    )
    if (!rows[0]?.may) return 'its user may not create databases'
    return rows[0].recent ? undefined : 'it is older than PostgreSQL 15'
  } catch (error) {
    return error instanceof Error ? error.message || error.constructor.name : String(error)
  } finally {
    await client.end().catch(() => {})
  }
}

async function ownServer() {
  const programs = programFolders().find(
    folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  )
  if (programs === undefined) return { missing: 'no PostgreSQL server answers, and its programs are not installed' }
  const runAs = ordinaryUser()
  if (runAs === undefined)
    return { missing: 'PostgreSQL does not run as root, and there is no other user to run it as' }

  const folder = mkdtempSync(join(tmpdir(), 'throughcare-postgres-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    if ('uid' in runAs) chownSync(folder, runAs.uid, runAs.gid)
    const data = join(folder, 'data')
    const options = { ...runAs, cwd: folder, stdio: 'pipe' }
    const how = ['-D', data, '-U', 'throughcare', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
    execFileSync(join(programs, 'initdb'), how, options)

    const port = await freePort()
    const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off']
    const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap(setting => ['-c', setting])], {
      ...options,
      stdio: 'ignore',
    })
    const ended = new Promise(resolve => server.once('exit', resolve))
    const stopAtOnce = () => {
      server.kill('SIGINT')
      remove()
    }
    process.once('exit', stopAtOnce)

    const url = `postgresql://throughcare@127.0.0.1:${port}/postgres`
    await answering(url, server)
    return {
      url,
      from: `a cluster of its own (${programs})`,
      async stop() {
        process.off('exit', stopAtOnce)
        server.kill('SIGINT')
        await ended
        remove()
      },
    }
  } catch (error) {
    remove()
    return { missing: `PostgreSQL did not start: ${error instanceof Error ? error.message.trim() : String(error)}` }
  }
}

async function answering(url, server) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`the server ended with status ${server.exitCode}`)
    if ((await refusal(url)) === undefined) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  server.kill('SIGKILL')
  throw new Error('the server did not answer within ten seconds')
}

/** Where PostgreSQL's programs may be, the newest version first, then the search path. */
function programFolders() {
  const versions = ['/usr/lib/postgresql', '/usr/pgsql', '/opt/homebrew/opt', '/usr/local/opt']
    .filter(folder => existsSync(folder))
    .flatMap(folder => readdirSync(folder).map(name => join(folder, name, 'bin')))
    .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
  return [...versions, ...(process.env['PATH'] ?? '').split(delimiter)]
}

/** Nothing to change for an ordinary user; for root, the user to become, when the machine has one. */
function ordinaryUser() {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    try {
      const read = flag => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: read('-u'), gid: read('-g') }
    } catch {
      // This machine does not have that user: try the next.
    }
  }
  return undefined
}

/** A port of this machine that nobody listens on now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
