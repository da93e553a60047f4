import { defineConfig } from 'vitest/config'

/** The tests that a mutant of the law must pass: those that need neither a database nor the public examples. */
export default defineConfig({
  test: { include: ['src/{kernel,law}/**/*.test.ts', 'test/journeys/dates/*.test.ts'], pool: 'threads' },
})
