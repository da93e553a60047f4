// Which file may import which: made from the floor plan. Each rule has wrong houses in architecture/known-bad that it
// must catch. `npm run boundaries` prints what is broken; the ordinary tests run the same rules.
import { browserCode, doors, hall, mayEnter, outbuildings } from './architecture/floor-plan.mjs'

const tests = '\\.test\\.ts$'
const hallPath = `^(${hall.map(escaped).join('|')})`

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...doors.map(room => ({
      name: `keeps-to-its-doors/${room}`,
      severity: 'error',
      comment: `${room} may enter: ${mayEnter(room).join(', ') || 'no other room'}, each by its index.ts. To open a door, change architecture/floor-plan.mjs and write a decision.`,
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: [`^src/${room}/`, ...mayEnter(room).map(doorOf)] },
    })),
    {
      name: 'keeps-to-its-doors/the-hall',
      severity: 'error',
      comment:
        'main, cli, server and rooms may use every door, but only the doors: import #room, not a file inside it.',
      from: { path: hallPath },
      to: { path: '^src/', pathNot: [hallPath, ...doors.map(doorOf)] },
    },
    {
      name: 'keeps-to-its-doors/the-outbuildings',
      severity: 'error',
      comment: `${outbuildings.join(', ')} may use every door and the hall, but only the doors: import #room, not a file inside it.`,
      from: { path: `^(${outbuildings.join('|')})/` },
      to: { path: '^src/', pathNot: [hallPath, ...doors.map(doorOf)] },
    },
    {
      name: 'outbuildings-stay-outside',
      severity: 'error',
      comment:
        'The program does not import tests, benchmarks, tools or the invented population: the hall may use demo/, a test may use test/.',
      from: { path: '^src/', pathNot: [tests, hallPath] },
      to: { path: `^(${outbuildings.join('|')})/` },
    },
    {
      name: 'law-does-no-io',
      severity: 'error',
      comment: 'A rule is a pure function of facts and a day: law and kernel use no package and no part of Node.',
      from: { path: '^src/(law|kernel)/', pathNot: tests },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'pages-do-not-load',
      severity: 'error',
      comment: 'A page is given what it shows: the route loads it and hands it over.',
      from: { path: '/pages/', pathNot: tests },
      to: { path: '(^|[/.])(repository|api|pages)\\.ts$' },
    },
    {
      name: 'only-repositories-touch-sql',
      severity: 'error',
      comment:
        "A room's SQL stands in its repository.ts (or NAME.repository.ts), so that what touches its tables is in one place.",
      from: { path: '^(src|demo)/', pathNot: ['(^|[/.])repository\\.ts$', '^src/platform/', tests] },
      to: { path: '(^|/)node_modules/(kysely|pg|@electric-sql)/' },
    },
    {
      name: 'the-browser-stands-alone',
      severity: 'error',
      comment: 'What runs in the browser shares no code with the server and uses no part of Node.',
      from: { path: `^${escaped(browserCode)}`, pathNot: tests },
      to: { pathNot: [`^${escaped(browserCode)}`, '(^|/)node_modules/(govuk-frontend|@ministryofjustice/frontend)/'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Files that need each other are one thing, or one of them holds something that belongs upstream.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nobody imports this file and it imports nobody: remove it, or open it through a door.',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: [tests, hallPath, '/index\\.ts$', '\\.worker\\.ts$', '\\.d\\.ts$'],
      },
      to: {},
    },
    {
      name: 'must-resolve',
      severity: 'error',
      comment: 'This import leads nowhere. Rooms are written #wing/room, with no file after it.',
      from: {},
      to: { couldNotResolve: true, pathNot: '(^|/)dist/' },
    },
    {
      name: 'nothing-imports-a-test',
      severity: 'error',
      comment: 'What two tests need stands in test/ or in a builder beside the room.',
      from: {},
      to: { path: tests },
    },
  ],
  options: {
    // TypeScript 7 has no programming interface, so the parser is swc. It also reads type-only imports.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: ['^dist/', '^architecture/known-bad/'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}

function doorOf(room) {
  return `^src/${room}/index\\.ts$`
}

function escaped(path) {
  return path.replaceAll('.', '\\.')
}
