import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import type { Command } from '../src/cli/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughcare-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const greet: Command = {
  name: 'greet',
  summary: 'say hello',
  help: 'throughcare greet NAME\n\nSays hello to NAME.\n',
  async run([name], out) {
    if (name === undefined) throw new Error('Say whom to greet.')
    out.write(`Hello ${name}\n`)
    return 0
  },
}

const told = async (...args: string[]) => {
  let [written, errors] = ['', '']
  const status = await run([greet], args, {
    write: text => (written += text),
    error: text => (errors += text),
  })
  return { status, written, errors }
}

describe('the command line', () => {
  test.each([
    [['greet', 'Lee'], 0, 'Hello Lee'],
    [['--help'], 0, 'say hello'],
    [['greet', '--help'], 0, 'Says hello to NAME'],
    [['help', 'greet'], 0, 'Says hello to NAME'],
    [[], 2, 'say hello'],
  ])('throughcare %j ends with %i and says %s', async (args, status, says) => {
    const answer = await told(...args)
    expect(answer.status).toBe(status)
    expect(answer.written).toContain(says)
  })

  test.each([
    [['bow'], 2, 'There is no command bow'],
    [['greet'], 1, 'Say whom to greet.'],
  ])('throughcare %j ends with %i and complains: %s', async (args, status, says) => {
    const answer = await told(...args)
    expect(answer.status).toBe(status)
    expect(answer.errors).toContain(says)
  })

  test('a backup of an embedded database is restored whole, with its systems and a journal that verifies', async () => {
    const from = { DATA_DIR: join(folder, 'first') }
    const to = { DATA_DIR: join(folder, 'second') }
    const file = join(folder, 'backup.tar.gz')
    const administrator = ['staff', 'add', 'a.okafor', '--name', 'Ada Okafor', '--role', 'administrator']
    expect(await throughcare(from, ...administrator)).toContain('a.okafor may sign in')
    expect(await throughcare(from, 'machine', 'add', 'court-feed', '--scope', 'staff:read')).toMatch(
      /client secret: \S{40}/,
    )
    await throughcare(from, 'backup', file)
    await expect(throughcare(from, 'backup', file)).rejects.toThrow('is there already')
    await throughcare(to, 'restore', file)
    await expect(throughcare(to, 'restore', file)).rejects.toThrow('There is a database')
    expect(await throughcare(to, 'machine', 'list')).toContain('court-feed')
    expect(await throughcare(to, 'verify-journal')).toBe('chains: 2, lines: 2, broken: 0\n')
  }, 120_000)
})

function throughcare(environment: Record<string, string>, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['bin/throughcare.mjs', ...args],
      { cwd: join(import.meta.dirname, '..'), env: { ...process.env, DATABASE_URL: '', ...environment } },
      (error, written, errors) => (error ? reject(new Error(errors, { cause: error })) : resolve(written)),
    )
  })
}
