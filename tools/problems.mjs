// npm run problems: writes docs/problems.md from the words of the rooms.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './build.mjs'

const entry = /^\s*'([a-z0-9-]+\.[a-z0-9-]+)':\s*\{\s*en:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`([^`]*)`)/gm

/** Every refusal code in the `words.ts` files of the program with its English sentence, in order of code. */
export function problems() {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(file => /(?:^|[/\\.])words\.ts$/.test(file))
    .flatMap(file => [...readFileSync(join(root, 'src', file), 'utf8').matchAll(entry)])
    .map(([, code, single, double, template]) => ({
      code,
      says: (single ?? double ?? template).replaceAll(/\\(.)/g, '$1').replaceAll(/\$\{[^}]*\}/g, '…'),
    }))
    .sort((one, other) => one.code.localeCompare(other.code, 'en'))
}

/** The text of docs/problems.md. */
export function problemsPage() {
  return `# Problems

Every refusal has a code that never changes and a sentence that says what to do, in English and in Welsh. Pages show the
sentence; the API sends both, as problem details (RFC 9457). This list is written by \`npm run problems\` from the
\`words.ts\` of each room, and a test keeps it current.

| Code | Says |
|---|---|
${problems()
  .map(({ code, says }) => `| \`${code}\` | ${says.replaceAll('|', '\\|')} |`)
  .join('\n')}
`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(join(root, 'docs/problems.md'), problemsPage())
}
