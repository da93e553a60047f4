import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { optionsInterface, type MacroOption } from './options.ts'
import type { Source } from './syntax.ts'
import { compileTemplate } from './template.ts'

/**
 * Turns the component templates that govuk-frontend and MoJ Frontend ship into typed functions in
 * `src/web/components`. The result is committed: after a change of version, generate again and read the difference.
 */

const GOVUK = 'node_modules/govuk-frontend/dist/govuk'
const MOJ = 'node_modules/@ministryofjustice/frontend/moj'
const OUT = 'src/web/components'

/** The Ministry's masthead carries its crest, and its cookie banner is the design system's own with older markup. */
const LEFT_OUT = new Set(['header', 'cookie-banner'])

function pascal(kebab: string): string {
  return kebab.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function kebab(pascalName: string): string {
  return pascalName.replaceAll(/(?<!^)([A-Z])/g, '-$1').toLowerCase()
}

/** Every generated file: its path from the root of the project, and its text. */
export function compileComponents(root = '.'): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const govuk = componentsIn(join(root, GOVUK, 'components'))
  const moj = componentsIn(join(root, MOJ, 'components')).filter(name => !LEFT_OUT.has(name))
  const govukVersion = versionOf(root, 'govuk-frontend')
  const mojVersion = versionOf(root, '@ministryofjustice/frontend')
  files.set(`${OUT}/govuk/macros.generated.ts`, macros(root, govukVersion))
  for (const name of govuk) files.set(`${OUT}/govuk/${name}.generated.ts`, govukComponent(root, name, govukVersion))
  for (const name of moj) files.set(`${OUT}/moj/${name}.generated.ts`, mojComponent(root, name, mojVersion))
  files.set(`${OUT}/govuk.generated.ts`, door('govuk', govuk, govukVersion))
  files.set(`${OUT}/moj.generated.ts`, door('moj', moj, mojVersion))
  return files
}

function componentsIn(folder: string): readonly string[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
  return folders
    .map(entry => entry.name)
    .filter(name => readdirSync(join(folder, name)).includes('template.njk'))
    .toSorted()
}

function versionOf(root: string, name: string): string {
  const parsed: unknown = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
  return `${name} ${(parsed as { readonly version: string }).version}`
}

function heading(version: string): string {
  return `// Generated from ${version} (MIT) by tools/compile-components.ts. Do not edit; generate again.\n`
}

function sourceOf(file: string): Source {
  return {
    file,
    read: name => readFileSync(join(dirname(file), name), 'utf8'),
    imported: name =>
      name === 'govukI18nAttributes' || name === 'govukLogo'
        ? name
        : `render${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  }
}

/** Import lines for the rendering functions and option interfaces of other components. */
function importsFrom(names: Iterable<string>, own: 'govuk' | 'moj'): readonly string[] {
  const byFile = new Map<string, Set<string>>()
  for (const name of names) {
    const match = /^(?:render)?(Govuk|Moj)(.+?)(Options)?$/.exec(name)
    const [, kit = 'Govuk', rest = '', options] = match ?? []
    const folder = kit.toLowerCase() === own ? '.' : `../${kit.toLowerCase()}`
    const file = match
      ? `${folder}/${kebab(rest)}.generated.ts`
      : `${own === 'govuk' ? '.' : '../govuk'}/macros.generated.ts`
    const names = byFile.get(file) ?? new Set()
    names.add(options ? `type ${name}` : name)
    byFile.set(file, names)
  }
  return [...byFile]
    .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([file, names]) => `import { ${[...names].toSorted().join(', ')} } from '${file}'`)
}

function macros(root: string, version: string): string {
  const runtime = new Set<string>()
  const bodies: string[] = []
  for (const name of ['i18n', 'logo']) {
    const file = join(root, GOVUK, 'macros', `${name}.njk`)
    const compiled = compileTemplate(readFileSync(file, 'utf8'), sourceOf(file))
    for (const used of compiled.runtime) runtime.add(used)
    bodies.push(compiled.code)
  }
  return [heading(version), runtimeImport(runtime, '../runtime.ts'), '', bodies.join('\n\n'), ''].join('\n')
}

function runtimeImport(names: ReadonlySet<string>, from: string): string {
  const sorted = [...names].toSorted().map(name => (name === 'Value' || name === 'Attributes' ? `type ${name}` : name))
  return `import { ${sorted.join(', ')} } from '${from}'`
}

function govukComponent(root: string, name: string, version: string): string {
  const folder = join(root, GOVUK, 'components', name)
  const described: unknown = JSON.parse(readFileSync(join(folder, 'macro-options.json'), 'utf8'))
  const macro = `Govuk${pascal(name)}`
  const options = optionsInterface(name, `${macro}Options`, described as readonly MacroOption[])
  return component({ folder, macro, version, kit: 'govuk', options })
}

function mojComponent(root: string, name: string, version: string): string {
  const folder = join(root, MOJ, 'components', name)
  return component({ folder, macro: `Moj${pascal(name)}`, version, kit: 'moj' })
}

interface Part {
  readonly folder: string
  readonly macro: string
  readonly version: string
  readonly kit: 'govuk' | 'moj'
  /** MoJ Frontend does not describe its options: they are written by hand in `moj-options.ts`. */
  readonly options?: { readonly code: string; readonly uses: ReadonlySet<string> }
}

function component({ folder, macro, version, kit, options }: Part): string {
  const file = join(folder, 'template.njk')
  const compiled = compileTemplate(readFileSync(file, 'utf8'), sourceOf(file), `render${macro}`)
  const uses = options?.uses ?? new Set<string>()
  const runtime = new Set([...compiled.runtime, 'of', 'Value'])
  if (uses.has('Attributes')) runtime.add('Attributes')
  const own = `${macro}Options`
  const others = [
    ...compiled.imports,
    ...[...uses].filter(name => name !== 'Html' && name !== 'Attributes' && name !== own),
  ]
  const name = `${macro.charAt(0).toLowerCase()}${macro.slice(1)}`
  return [
    heading(version),
    "import { trusted, type Html } from '../../html.ts'",
    ...(options ? [] : [`import type { ${own} } from '../moj-options.ts'`]),
    runtimeImport(runtime, '../runtime.ts'),
    ...importsFrom(others, kit),
    '',
    ...(options ? [options.code, ''] : []),
    `export function ${name}(options: ${own}): Html {`,
    `  return trusted(render${macro}(of(options)))`,
    '}',
    '',
    compiled.code,
    '',
  ].join('\n')
}

function door(kit: 'govuk' | 'moj', names: readonly string[], version: string): string {
  const lines = names.map(name => {
    const own = `${kit}${pascal(name)}`
    const options = kit === 'govuk' ? `, type ${pascal(own)}Options` : ''
    return `export { ${own}${options} } from './${kit}/${name}.generated.ts'`
  })
  return [heading(version), ...lines, ''].join('\n')
}

/** Writes the generated files, and takes away those whose component is gone. */
export function writeComponents(root = '.'): number {
  const files = compileComponents(root)
  for (const kit of ['govuk', 'moj']) rmSync(join(root, OUT, kit), { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return files.size
}
