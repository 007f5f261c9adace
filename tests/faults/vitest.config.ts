import { defineConfig } from 'vitest/config'

/** Faults that take minutes; the short ones run with every other test. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/faults/**/*.test.ts'],
    globalSetup: 'tests/support/postgres.ts',
    testTimeout: 300_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
    reporters: ['verbose'],
  },
})
