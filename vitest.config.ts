import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,architecture,test,demo,tools,bench}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'architecture/known-bad/**'],
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
  },
})
