import { existsSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { calculate } from '#law'
import { caseFilesBelow, differences, openCaseFile, refusedByName } from '#sentence/case-files'
import type { Command } from './command.ts'

export const conformanceCommand: Command = {
  name: 'conformance',
  summary: 'run worked examples against their expected answers',
  help: `throughcare conformance DIR [--refusals-ok]

Runs every worked example (a .json file) below DIR: {"input", "expected", "breakdown", "sentenceLevel"} in the format of
the Ministry of Justice's calculate-release-dates-api. An example passes when its dates, effective length, tranches and
flags, or its expected codes in order, are all equal, and its breakdown and the dates of each sentence where it has them.

Failures are listed by folder with their first difference: wrong answers first, then those refused by name because they
hold something that is not supported. The last line counts: N passed, N failed.

  --refusals-ok  an example refused by name is not a failure

The exit status is 1 if any failed, otherwise 0.
`,
  run(args, out) {
    const unknown = args.find(arg => arg.startsWith('--') && arg !== '--refusals-ok')
    const [folder, ...more] = args.filter(arg => !arg.startsWith('--'))
    if (unknown !== undefined || folder === undefined || more.length > 0) {
      out.error(`Name one folder.\n\n${this.help}`)
      return Promise.resolve(2)
    }
    if (!existsSync(folder)) {
      out.error(`There is no folder ${folder}.\n`)
      return Promise.resolve(2)
    }
    const results = caseFilesBelow(folder).map(file => runExample(file))
    const passed = results.filter(({ ended }) => ended === 'passed').length
    const wrong = results.filter(({ ended }) => ended === 'wrong')
    const refused = results.filter(({ ended }) => ended === 'refused')
    if (wrong.length > 0) out.write(`wrong: ${wrong.length}\n${listed(folder, wrong)}\n`)
    if (refused.length > 0) out.write(`refused by name: ${refused.length}\n${listed(folder, refused)}\n`)
    const failed = wrong.length + (args.includes('--refusals-ok') ? 0 : refused.length)
    out.write(`${passed} passed, ${failed} failed\n`)
    return Promise.resolve(failed > 0 ? 1 : 0)
  },
}

/** How a worked example ended. */
interface ExampleResult {
  readonly file: string
  readonly ended: 'passed' | 'wrong' | 'refused'
  /** The first difference, or why it was refused. */
  readonly because: string
}

/** Runs one worked example. */
function runExample(file: string): ExampleResult {
  const read = openCaseFile(file)
  if (!read.ok) return { file, ended: 'wrong', because: read.refusal.says.en }
  const { booking, edition, options, expected, expectedCodes } = read.value
  if (expected === undefined && expectedCodes.length === 0) {
    return { file, ended: 'wrong', because: 'there is no expected answer to compare with' }
  }
  const calculation = calculate(booking, edition, options)
  const [refusal] = calculation.refused
  if (refusal && refusedByName(calculation)) return { file, ended: 'refused', because: refusal.says.en }
  const [first] = differences(read.value, calculation)
  if (first === undefined) return { file, ended: 'passed', because: '' }
  return { file, ended: 'wrong', because: `${first.what}: expected ${first.expected}, got ${first.got}` }
}

function listed(folder: string, results: readonly ExampleResult[]): string {
  let last: string | undefined
  const lines = results.flatMap(({ file, because }) => {
    const name = relative(folder, file)
    const heading = dirname(name)
    const opening = heading === last ? [] : [`  ${heading}`]
    last = heading
    return [...opening, `    ${name.slice(heading === '.' ? 0 : heading.length + 1)}: ${because}`]
  })
  return lines.map(line => `${line}\n`).join('')
}
