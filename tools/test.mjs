// npm test: everything a machine can check, and in plain words what it could not and why.
// With CI=true, THROUGHCARE_NOTHING_SKIPPED=1 or --nothing-skipped, whatever is skipped counts as failed.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findBrowser } from './browser.mjs'
import { root } from './build.mjs'
import { findServer } from './postgres.mjs'

const nothingSkipped =
  process.argv.includes('--nothing-skipped') ||
  process.env['CI'] === 'true' ||
  process.env['THROUGHCARE_NOTHING_SKIPPED'] === '1'

const began = performance.now()
const reports = mkdtempSync(join(tmpdir(), 'throughcare-test-'))
const count = { passed: 0, failed: 0, skipped: 0 }
const failures = []
const skips = []
const notices = []
const where = { house: 'embedded database', server: 'PostgreSQL server', browser: 'browser' }

try {
  await Promise.all([
    check('types', 'tsc', '--noEmit', '-p', '.'),
    check('lint', 'oxlint'),
    check('format', 'oxfmt', '--check', '.'),
    check('unused code', 'knip'),
  ])

  const cases = resolve(root, process.env['THROUGHCARE_CASES'] ?? '../shared/cases')
  if (!existsSync(cases)) notice('worked examples', `the folder ${cases} is not there; THROUGHCARE_CASES names another`)
  await tests()
} finally {
  rmSync(reports, { recursive: true, force: true })
}

console.log('')
for (const { name, why } of notices) console.log(`Not tried: ${name}: ${why}`)
for (const { name, why } of skips)
  console.log(`${nothingSkipped ? 'Failed, because skipped' : 'Skipped'}: ${name}: ${why}`)
for (const name of failures) console.log(`Failed: ${name}`)
console.log(`Took ${Math.round((performance.now() - began) / 1000)} seconds`)

if (nothingSkipped) {
  count.failed += count.skipped
  count.skipped = 0
}
console.log(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`)
process.exitCode = count.failed > 0 ? 1 : 0

/** Runs all tests in one go, so that the engines share what was compiled; the reporter says which ran on what. */
async function tests() {
  const server = await findServer()
  const browser = findBrowser()
  if ('missing' in server) skip('PostgreSQL server', server.missing)
  if (browser === undefined) skip('browser', 'no Chromium was found; CHROMIUM names one')

  const report = join(reports, 'report.json')
  const env = {
    THROUGHCARE_TEST_REPORT: report,
    THROUGHCARE_TEST_DATABASE: '',
    THROUGHCARE_TEST_SERVER: server.url ?? '',
    CHROMIUM: browser ?? '',
  }
  const projects = ['house', ...(server.url ? ['server'] : []), ...(browser ? ['browser'] : [])]
  const args = ['run', ...projects.flatMap(name => ['--project', name]), '--passWithNoTests']
  console.log(
    `\nTests: embedded database${server.url ? `, PostgreSQL server (${server.from})` : ''}${browser ? ', browser' : ''}`,
  )
  const { status } = await run('vitest', args, { env })
  if ('stop' in server) await server.stop()

  if (!existsSync(report)) {
    fail('the tests did not finish')
    return
  }
  const { files, errors } = JSON.parse(readFileSync(report, 'utf8'))
  for (const file of files) {
    const name = `${where[file.project]}: ${file.file}`
    count.passed += file.passed
    count.skipped += file.skipped.length
    for (const test of file.failed) fail(`${name}: ${test}`)
    for (const test of file.skipped) skips.push({ name, why: test })
    if (file.failed.length === 0) for (const message of file.broken) fail(`${name}: ${message}`)
  }
  for (const message of errors) fail(`an error outside the tests: ${message}`)
  if (status !== 0 && count.failed === 0) fail('the tests ended with an error')
  tellDearest(files)
}

function tellDearest(files) {
  console.log('\nThe dearest test files, in seconds')
  for (const { milliseconds, project, file } of files
    .toSorted((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, 10))
    console.log(`${(milliseconds / 1000).toFixed(1).padStart(6)}  ${where[project]}: ${file}`)
}

/** Runs a tool that is silent when all is well, and counts it as one. */
async function check(name, program, ...args) {
  const started = performance.now()
  const { status, output } = await run(program, args, { quiet: true })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`)
  if (status === 0) {
    count.passed += 1
    return
  }
  console.log(output.trimEnd())
  fail(name)
}

/** Runs a program of node_modules/.bin with colours as the terminal has them. */
function run(program, args, { env = {}, quiet = false }) {
  return new Promise((done, stopped) => {
    const child = spawn(process.execPath, [programFile(program), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? 'pipe' : 'inherit',
    })
    let output = ''
    child.stdout?.on('data', chunk => (output += chunk))
    child.stderr?.on('data', chunk => (output += chunk))
    child.once('error', stopped)
    child.once('close', status => done({ status, output }))
  })
}

/** The JavaScript file behind the name of an installed program. */
function programFile(program) {
  const folder = { tsc: 'typescript' }[program] ?? program
  const { bin } = JSON.parse(readFileSync(join(root, 'node_modules', folder, 'package.json'), 'utf8'))
  return join(root, 'node_modules', folder, typeof bin === 'string' ? bin : bin[program])
}

function fail(name) {
  count.failed += 1
  failures.push(name)
}

function skip(name, why) {
  count.skipped += 1
  skips.push({ name, why })
}

/** Something that this machine has not got, and that no machine need have. */
function notice(name, why) {
  notices.push({ name, why })
}
