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

try {
  await Promise.all([
    check('types', 'tsc', '--noEmit', '-p', '.'),
    check('lint', 'oxlint'),
    check('format', 'oxfmt', '--check', '.'),
    check('unused code', 'knip'),
  ])

  const cases = resolve(root, process.env['THROUGHCARE_CASES'] ?? '../shared/cases')
  if (!existsSync(cases)) notice('worked examples', `the folder ${cases} is not there; THROUGHCARE_CASES names another`)
  // A browser mostly waits for pages, so it runs beside the others; what it prints comes after them.
  const inBrowser = testInBrowser()
  await suite('embedded database', { project: 'house', env: { THROUGHCARE_TEST_DATABASE: '' } })
  await testOnServer()
  await inBrowser
} finally {
  rmSync(reports, { recursive: true, force: true })
}

console.log('')
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

async function testOnServer() {
  const server = await findServer()
  if (!('url' in server)) {
    skip('PostgreSQL server', server.missing)
    return
  }
  const env = { THROUGHCARE_TEST_DATABASE: server.url }
  await suite(`PostgreSQL server, ${server.from}`, { project: 'house', env })
  await server.stop()
}

async function testInBrowser() {
  const browser = findBrowser()
  if (browser === undefined) {
    skip('browser', 'no Chromium was found; CHROMIUM names one')
    return
  }
  await suite('browser', { project: 'browser', env: { CHROMIUM: browser, THROUGHCARE_TEST_DATABASE: '' }, quiet: true })
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

/** Runs one of the two projects of vitest.config.ts and counts its tests. */
async function suite(name, { project, env, quiet = false }) {
  if (!quiet) console.log(`\nTests: ${name}`)
  const report = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`)
  const args = ['run', '--project', project, '--passWithNoTests', '--reporter=dot', '--reporter=json']
  const { status, output } = await run('vitest', [...args, `--outputFile.json=${report}`], { env, quiet })
  if (quiet) console.log(`\nTests: ${name}\n${output.trimEnd()}`)
  if (!existsSync(report)) {
    fail(`${name}: the tests did not finish`)
    return
  }

  const told = JSON.parse(readFileSync(report, 'utf8'))
  const left = told.numPendingTests + told.numTodoTests
  count.passed += told.numPassedTests
  count.failed += told.numFailedTests
  count.skipped += left
  for (const file of told.testResults) {
    const failed = file.assertionResults.filter(test => test.status === 'failed')
    for (const test of failed) failures.push(`${name}: ${file.name.replace(root, '')}: ${test.fullName}`)
    // A file that cannot be loaded holds no failed test, and still is one failure.
    if (file.status === 'failed' && failed.length === 0)
      fail(`${name}: ${file.name.replace(root, '')}: ${file.message}`)
    for (const test of file.assertionResults.filter(({ status: how }) => ['pending', 'skipped', 'todo'].includes(how)))
      skips.push({ name: `${name}: ${file.name.replace(root, '')}`, why: test.fullName })
  }
  if (status !== 0 && told.success) fail(`${name}: an error outside the tests`)
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
