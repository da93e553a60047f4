// What must hold of the whole house and no compiler sees. Guards of the running house stand in test/server/.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { doors, hall, roomOf } from './floor-plan.mjs'
import { dateKinds } from '#sentence/release-dates'
import { problems, problemsPage } from '../tools/problems.mjs'
import { below, files, read, readIfThere, root } from './project.ts'
import { forwardKeysOf, homelessSchemasOf, trespassesOf } from './schemas.ts'

interface Package {
  readonly scripts: Readonly<Record<string, string>>
  readonly bin: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const manifest = JSON.parse(read('package.json')) as Package
const every = files().filter(file => !file.startsWith('architecture/known-'))
const sources = every.filter(file => file.startsWith('src/') && file.endsWith('.ts'))

describe('rooms', () => {
  test('every source file stands in a room of the floor plan or in the hall', () => {
    const lost = sources.filter(file => roomOf(file) === undefined && !hall.some(place => file.startsWith(place)))
    expect(lost).toEqual([])
  })

  test.each(doors)('%s has a door and says in its README what it is for', room => {
    const missing = ['index.ts', 'README.md'].filter(file => !existsSync(join(root, 'src', room, file)))
    expect(missing).toEqual([])
  })

  test('nothing is kept in a drawer for everything', () => {
    const drawers = /(?:^|\/)(?:utils?|helpers?|common|shared|types|misc|constants)(?:\.[a-z.]+|\/)/
    expect(
      every.filter(file => /^(?:src|demo|test|bench|tools|architecture)\//.test(file) && drawers.test(file)),
    ).toEqual([])
  })

  test('git forgets only folders at the top: a room may have a folder of data', () => {
    const patterns = read('.gitignore')
      .split('\n')
      .filter(line => line.endsWith('/') && line !== 'node_modules/')
    expect(patterns.filter(pattern => !pattern.startsWith('/'))).toEqual([])
  })

  test('no file of ours is longer than 500 lines', () => {
    const ours = every.filter(file => /\.(?:ts|mjs|css)$/.test(file) && !/\.generated\.|\/data\//.test(file))
    expect(ours.filter(file => read(file).split('\n').length > 501)).toEqual([])
  })
})

describe('the database', () => {
  const migrations = every
    .filter(file => /^migrations\/.*\.sql$/.test(file))
    .map(file => file.slice('migrations/'.length))
  const repositories = sources.filter(file => /(?:^|[/.])repository\.ts$/.test(file))

  test('migrations are numbered without a gap, and CURRENT names the last', () => {
    const numbers = migrations
      .map(file => Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(file)?.[1]))
      .sort((one, other) => one - other)
    expect(numbers).toEqual(numbers.map((_, place) => place + 1))
    expect(readIfThere('migrations/CURRENT').trim()).toBe(migrations.sort().at(-1) ?? '')
  })

  test.each(migrations)('%s makes schemas of rooms only, and its foreign keys point upstream', file => {
    expect(homelessSchemasOf(read(`migrations/${file}`))).toEqual([])
    expect(forwardKeysOf(read(`migrations/${file}`))).toEqual([])
  })

  test.each(repositories)('%s touches only its own schema', file => {
    expect(trespassesOf(file, read(file))).toEqual([])
  })

  test('only repositories write SQL', () => {
    const writes = /\bsql(?:<[^`]*>)?`|\.(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(/
    const others = sources.filter(file => !repositories.includes(file) && !/^src\/platform\/|\.test\.ts$/.test(file))
    expect(others.filter(file => writes.test(read(file)))).toEqual([])
  })

  test("another room's table is noticed in a builder and in SQL, and a published view is open to desks", () => {
    const file = 'src/record/alerts/repository.ts'
    expect(trespassesOf(file, `tables.selectFrom('people.person as p')`)).toEqual([{ file, table: 'people.person' }])
    expect(trespassesOf(file, 'sql`select 1 from people.person`')).toEqual([{ file, table: 'people.person' }])
    expect(trespassesOf(file, `tables.selectFrom('alerts.alert').where('people.born', '=', x)`)).toEqual([])
    expect(trespassesOf('src/desks/person/repository.ts', `selectFrom('people.v_current')`)).toEqual([])
    expect(trespassesOf('src/desks/person/repository.ts', `selectFrom('people.person')`)).toHaveLength(1)
  })

  test('a foreign key downstream and a schema without a room are noticed', () => {
    const forward = 'create table people.person (id uuid references warrants.warrant (id));'
    expect(forwardKeysOf(forward)).toEqual([{ from: 'people.person', to: 'warrants.warrant' }])
    expect(forwardKeysOf('create table warrants.warrant (person uuid references people.person (id));')).toEqual([])
    expect(homelessSchemasOf('create schema sundries; create schema people;')).toEqual(['sundries'])
  })
})

describe('words', () => {
  test('every refusal code has one sentence and stands in docs/problems.md: `npm run problems` writes it', () => {
    const codes = problems().map(({ code }) => code)
    const keys = sources
      .filter(file => /(?:^|[/.])words\.ts$/.test(file))
      .flatMap(file => [...read(file).matchAll(/^\s*'([a-z0-9-]+\.[a-z0-9-]+)':/gm)].map(([, code = '']) => code))
    expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([])
    expect(keys.filter(code => !codes.includes(code))).toEqual([])
    expect(readIfThere('docs/problems.md')).toBe(problemsPage())
  })

  test('every file of words and of facts has as much Welsh as English', () => {
    const spoken = sources
      .filter(file => /(?:^|[/.])(?:words|facts)\.ts$/.test(file))
      .map(file => [file, read(file)] as const)
    const count = (text: string, language: RegExp) => [...text.matchAll(language)].length
    const uneven = spoken.filter(([, text]) => count(text, /\ben:/g) !== count(text, /\bcy:/g))
    expect(uneven.map(([file]) => file)).toEqual([])
    expect(spoken.filter(([, text]) => /\bcy:\s*(?:''|""|``)/.test(text)).map(([file]) => file)).toEqual([])
  })
})

describe('documents', () => {
  const documents = every.filter(file => file.endsWith('.md'))

  test('every decision has a number of its own', () => {
    const names = below('docs/decisions').map(file => file.slice('docs/decisions/'.length))
    expect(names.filter(name => name !== 'README.md' && !/^\d{4}-[a-z0-9-]+\.md$/.test(name))).toEqual([])
    const numbers = names.map(name => name.slice(0, 4)).filter(number => /^\d{4}$/.test(number))
    expect(numbers.filter((number, place) => numbers.indexOf(number) !== place)).toEqual([])
  })

  test('every command that a document names exists', () => {
    const scripts = new Set([...Object.keys(manifest.scripts), 'ci', 'install'])
    const unknown = documents.flatMap(file =>
      [
        ...read(file).matchAll(/(?:^|`|&& |\$ )npm (?:run )?([a-z][a-z:-]+)/gm),
        ...read(file).matchAll(/\bnpx (throughcare)\b/g),
      ]
        .map(([command, name = '']) => ({ file, command, name }))
        .filter(({ command, name }) => !(command.startsWith('npx') ? name in manifest.bin : scripts.has(name))),
    )
    expect(unknown).toEqual([])
  })

  test('the floor plan says of every room and desk what it holds', () => {
    const plan = read('architecture/floor-plan.mjs')
    const told = [...plan.matchAll(/^ {2}\/\/ \S.*\n {2}'?([a-z/-]+)'?[:,]/gm)].map(([, room = '']) => room)
    expect(told).toEqual(doors)
  })

  test('the glossary has every kind of release date by its name, and no other', () => {
    const [, dates = ''] = /## Dates\n([^#]*)/.exec(read('docs/glossary.md')) ?? []
    const listed = [...dates.matchAll(/^\| ([A-Z]+) \| ([^|]+) \|/gm)].map(([, code, name]) => `${code}: ${name}`)
    const known = Object.entries(dateKinds).map(([code, { name }]) => `${code}: ${name.en}`)
    expect(listed.sort()).toEqual(known.sort())
  })

  test('every link of a document to a file leads to one', () => {
    const dead = documents.flatMap(file =>
      [...read(file).matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map(([, to = '']) => ({ file, to }))
        .filter(({ to }) => !existsSync(join(root, file, '..', to))),
    )
    expect(dead).toEqual([])
  })

  test('docs/dependencies.md has a line for every dependency, and no other', () => {
    const listed = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name)
    const used = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]
    expect(listed.sort()).toEqual(used.sort())
  })

  test('nothing names a path of one machine', () => {
    const machine = /(?<![\w.~-])\/(?:root|work|home\/[a-z]+|Users\/[A-Za-z]+)\/|[A-Z]:\\Users\\/
    const text = every.filter(file =>
      /\.(?:ts|mts|mjs|json|md|sql|css|html|ya?ml|svg)$|(?:^|\/)(?:run|CURRENT)$/.test(file),
    )
    expect(text.filter(file => machine.test(read(file)))).toEqual([])
    expect(text.filter(file => /\.\.\/shared\/(?!cases\b)/.test(read(file)))).toEqual([])
  })
})

describe('the lock file', () => {
  interface Locked {
    readonly version?: string
    readonly engines?: { readonly node?: string }
    readonly optionalDependencies?: Readonly<Record<string, string>>
  }
  const locked = (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages

  test('every optional binary of a package has its own record, or installing would fail on another machine', () => {
    const missing = Object.entries(locked).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(
          name => locked[`node_modules/${name}`] === undefined && locked[`${place}/node_modules/${name}`] === undefined,
        )
        .map(name => `${place}: ${name}`),
    )
    expect(missing).toEqual([])
  })

  test('dependencies are pinned to one version each', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(versions.filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version)).toEqual([])
  })
})
