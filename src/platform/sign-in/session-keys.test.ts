import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfiguration } from '../configuration.ts'
import { sessionKeys } from './session-keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughcare-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const keysIn = (place: string, more: Record<string, string> = {}) =>
  sessionKeys(readConfiguration({ DATA_DIR: join(folder, place), ...more }))

test('session keys are made once, for their owner only, and are the same at the next start', () => {
  const first = keysIn('new')
  expect(first[0]?.length).toBeGreaterThanOrEqual(32)
  expect(keysIn('new')).toEqual(first)
  expect(statSync(join(folder, 'new', 'secrets.json')).mode & 0o777).toBe(0o600)
})

test('keys that are set come first to last, and no file is made', () => {
  const [one, two] = ['a'.repeat(32), 'b'.repeat(40)]
  expect(keysIn('set', { SESSION_KEYS: `${one}, ${two}` })).toEqual([one, two])
  expect(() => readFileSync(join(folder, 'set', 'secrets.json'))).toThrow('ENOENT')
})

test.each([
  ['a key that is too short', { SESSION_KEYS: 'short' }, '32 characters'],
  ['a list with an empty key', { SESSION_KEYS: `${'a'.repeat(32)},` }, '32 characters'],
])('%s is refused, and not repeated', (_, settings, sentence) => {
  expect(() => keysIn('refused', settings)).toThrow(sentence)
  expect(() => keysIn('refused', settings)).not.toThrow(/aaaa|short/)
})

test('a file that holds no keys is not quietly written over', () => {
  keysIn('broken')
  writeFileSync(join(folder, 'broken', 'secrets.json'), '{"sessionKeys": []}')
  expect(() => keysIn('broken')).toThrow('Move it away')
})
