import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule, TestState } from 'vitest/node'

/** What came of one test file. */
export interface FileReport {
  /** The project of vitest.config.ts. */
  readonly project: string
  readonly file: string
  readonly passed: number
  /** The names of those that failed or were skipped. */
  readonly failed: readonly string[]
  readonly skipped: readonly string[]
  /** Errors outside the tests: a file that cannot be loaded, or whose set-up fails, holds no failed test. */
  readonly broken: readonly string[]
  readonly milliseconds: number
}

/** A reporter for vitest that writes what came of each test file as JSON, for `tools/test.mjs`. */
export function reportTo(report: string): Reporter {
  return {
    onTestRunEnd(files, errors) {
      const told = { files: files.map(reportOf), errors: errors.map(({ message }) => message) }
      writeFileSync(report, JSON.stringify(told))
    },
  }
}

function reportOf(file: TestModule): FileReport {
  const tests = [...file.children.allTests()]
  const those = (state: TestState) => tests.filter(test => test.result().state === state).map(test => test.fullName)
  const errors = [...file.errors(), ...[...file.children.allSuites()].flatMap(suite => suite.errors())]
  return {
    project: file.project.name,
    file: file.relativeModuleId,
    passed: those('passed').length,
    failed: those('failed'),
    skipped: those('skipped'),
    broken: errors.map(({ message }) => message),
    milliseconds: file.diagnostic().duration,
  }
}
