// The linter's rules that carry a rule of the house bite: one line of wrong code for each.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './project.ts'

const wrong = {
  'eslint(no-restricted-globals)': 'export const now = () => new Date()',
  'eslint(no-console)': `export const speak = () => console.log('hello')`,
  'eslint(max-params)':
    'export const sum = (a: number, b: number, c: number, d: number, e: number) => a + b + c + d + e',
  'import(no-default-export)': 'export default 1',
  'typescript(consistent-type-imports)': `export type Name = import('./name.ts').Name`,
  'typescript(no-import-type-side-effects)': `import { type Name } from './name.ts'\nexport type Names = Name[]`,
  'typescript(no-explicit-any)': 'export const anything = (value: any) => [value]',
  'typescript(no-floating-promises)': 'export const leave = (work: Promise<void>) => { work }',
  'typescript(no-non-null-assertion)': 'export const first = (all: string[]) => all[0]!',
  'typescript(switch-exhaustiveness-check)': `export function say(state: 'open' | 'closed') {\n  switch (state) {\n    case 'open':\n      return 1\n  }\n  return 2\n}`,
  'typescript(ban-ts-comment)': '// @ts-ignore\nexport const quiet = 1',
} as const

describe('the linter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughcare-lint-'))
  let found: ReadonlyMap<string, readonly string[]>

  beforeAll(() => {
    const room = join(folder, 'src/record/people')
    mkdirSync(room, { recursive: true })
    for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json']) cpSync(join(root, file), join(folder, file))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    writeFileSync(join(room, 'name.ts'), 'export type Name = string\n')
    for (const [rule, code] of Object.entries(wrong)) writeFileSync(join(room, fileFor(rule)), `${code}\n`)

    const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
    const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json', 'src'], { cwd: folder, encoding: 'utf8' })
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] }
    found = codesByFile(diagnostics)
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(Object.keys(wrong))('%s is kept', rule => {
    expect(found.get(fileFor(rule))).toContain(rule)
  })

  test('code with nothing wrong passes', () => {
    expect(found.get('name.ts')).toBeUndefined()
  })
})

function codesByFile(
  diagnostics: readonly { code: string; filename: string }[],
): ReadonlyMap<string, readonly string[]> {
  const byFile = new Map<string, string[]>()
  for (const { code, filename } of diagnostics) {
    const file = filename.split(/[/\\]/).at(-1) ?? filename
    byFile.set(file, [...(byFile.get(file) ?? []), code])
  }
  return byFile
}

function fileFor(rule: string): string {
  return `${rule.replaceAll(/[()]/g, '-')}.ts`
}
