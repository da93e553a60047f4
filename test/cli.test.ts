import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { backupCommand, restoreCommand } from '../src/cli/backup.ts'
import type { Command } from '../src/cli/command.ts'
import { machineCommand } from '../src/cli/machine.ts'
import { run } from '../src/cli/run.ts'
import { staffCommand } from '../src/cli/staff.ts'

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

const commands = [greet, staffCommand, machineCommand, backupCommand, restoreCommand]

const told = async (...args: string[]) => {
  let [written, errors] = ['', '']
  const status = await run(commands, args, {
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
    const [first, second] = [join(folder, 'first'), join(folder, 'second')]
    const file = join(folder, 'backup.tar.gz')
    const administrator = ['staff', 'add', 'a.okafor', '--name', 'Ada Okafor', '--role', 'administrator']
    vi.stubEnv('DATABASE_URL', '')
    vi.stubEnv('DATA_DIR', first)
    expect(await told(...administrator)).toMatchObject({ status: 0, written: expect.stringMatching(/may sign in/) })
    expect(await told('machine', 'add', 'court-feed', '--scope', 'staff:read')).toMatchObject({
      status: 0,
      written: expect.stringMatching(/client secret: \S{40}/),
    })
    expect(await told('backup', file)).toMatchObject({ status: 0 })
    expect(await told('backup', file)).toMatchObject({ status: 1, errors: expect.stringContaining('is there already') })
    vi.stubEnv('DATA_DIR', second)
    expect(await told('restore', file)).toMatchObject({ status: 0 })
    expect(await told('restore', file)).toMatchObject({
      status: 1,
      errors: expect.stringContaining('There is a database'),
    })
    expect((await told('machine', 'list')).written).toContain('court-feed')
    // In a process of its own, as it is bundled and as people call it.
    expect(await throughcare({ DATA_DIR: second }, 'verify-journal')).toBe('chains: 2, lines: 2, broken: 0\n')
    vi.unstubAllEnvs()
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
