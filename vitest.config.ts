import { readFileSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { reportTo } from './tools/report.ts'

const folders = ['src', 'architecture', 'test', 'demo', 'tools', 'bench']
const anywhere = `{${folders.join(',')}}/**`
const aside = ['**/node_modules/**', 'architecture/known-{bad,good}/**']
const inBrowser = '**/*.browser.test.ts'

/** With THROUGHCARE_TEST_DATABASE the run is about that server: the tests that touch no database are left out. */
const onlyServer = process.env['THROUGHCARE_TEST_DATABASE'] ?? ''
/** With THROUGHCARE_TEST_SERVER, as `npm test` sets it, the run is about the embedded database and that server. */
const alsoServer = process.env['THROUGHCARE_TEST_SERVER'] ?? ''

/** These come in by the web, over whichever engine: they run once, on the server when there is one, which is quicker. */
const byTheWeb = /\/(?:server|browser|suite)\.ts'/
/** Except these, which show that the web works over each engine. */
const overBoth = ['src/casework/errand.suite.test.ts', 'test/server/once.test.ts']
const touchesDatabase = /\/(?:house|database|server|browser|suite)\.ts'/

/** Where `npm test` wants what came of each file. */
const report = process.env['THROUGHCARE_TEST_REPORT'] ?? ''

const withDatabase = testsThat(touchesDatabase)
const once = testsThat(byTheWeb).filter(file => !overBoth.includes(file))

function testsThat(say: RegExp): string[] {
  return folders
    .flatMap(folder => filesBelow(folder))
    .filter(file => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts'))
    .filter(file => say.test(readFileSync(join(import.meta.dirname, file), 'utf8')))
}

function filesBelow(folder: string): string[] {
  try {
    const all = readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    return all.map(file => `${folder}/${file.replaceAll('\\', '/')}`)
  } catch {
    return []
  }
}

export default defineConfig({
  test: {
    pool: 'threads',
    isolate: false,
    // What vite has made of each file is kept below node_modules between runs, and shared by the projects.
    experimental: { fsModuleCache: true },
    // Each worker keeps an embedded database of some 0.7 GB: more of them than this gain little.
    maxWorkers: Math.min(availableParallelism(), 4),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    ...(report === '' ? {} : { reporters: ['dot', reportTo(report)] }),
    ...(onlyServer + alsoServer === '' ? {} : { globalSetup: 'test/on-server.ts' }),
    projects: [
      {
        extends: true,
        test: {
          name: 'house',
          include: onlyServer === '' ? [`${anywhere}/*.test.ts`] : withDatabase,
          exclude: [...aside, inBrowser, ...(alsoServer === '' ? [] : once)],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: alsoServer === '' ? [] : withDatabase,
          exclude: [...aside, inBrowser],
          env: { THROUGHCARE_TEST_DATABASE: alsoServer },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [`${anywhere}/*.browser.test.ts`],
          exclude: aside,
          testTimeout: 60_000,
          env: { THROUGHCARE_TEST_DATABASE: onlyServer === '' ? alsoServer : onlyServer },
        },
      },
    ],
  },
})
