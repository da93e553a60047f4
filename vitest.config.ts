import { readFileSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const folders = ['src', 'architecture', 'test', 'demo', 'tools', 'bench']
const anywhere = `{${folders.join(',')}}/**`
const aside = ['**/node_modules/**', 'architecture/known-{bad,good}/**']

/** With THROUGHCARE_TEST_DATABASE the run is about that server: the tests that touch no database are left out. */
const onServer = (process.env['THROUGHCARE_TEST_DATABASE'] ?? '') !== ''

function testsWithDatabase(): string[] {
  return folders
    .flatMap(folder => filesBelow(folder))
    .filter(file => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts'))
    .filter(file => /\/house\.ts'|\btestDatabase\b/.test(readFileSync(join(import.meta.dirname, file), 'utf8')))
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
    experimental: { fsModuleCache: true },
    isolate: false,
    // Each worker keeps an embedded database of some 0.7 GB: more of them than this gain little.
    maxWorkers: Math.min(availableParallelism(), 4),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    ...(onServer ? { globalSetup: 'test/on-server.ts' } : {}),
    projects: [
      {
        extends: true,
        test: {
          name: 'house',
          include: onServer ? testsWithDatabase() : [`${anywhere}/*.test.ts`],
          exclude: [...aside, '**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'browser', include: [`${anywhere}/*.browser.test.ts`], exclude: aside, testTimeout: 60_000 },
      },
    ],
  },
})
