import { defineConfig } from 'vitest/config'

/** The tests that a mutant of the law must pass: those that need neither a database nor the public examples. */
export default defineConfig({
  test: {
    include: ['src/law/**/*.test.ts', 'test/journeys/{agreed,dates,told}/*.test.ts'],
    // The slowest, and the others catch nearly all that it would.
    exclude: ['src/law/calculation/calculate.property.test.ts'],
    pool: 'threads',
  },
})
