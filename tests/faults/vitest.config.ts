import { defineConfig } from 'vitest/config'
import { testsThatImport } from '../support/kinds-of-test.ts'

/** Faults that take minutes, and the tests that say how soon something happens, one after another: nothing else keeps the machine busy. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/faults/**/*.test.ts', ...testsThatImport('tests/support/in-time.ts')],
    provide: { isThorough: true },
    globalSetup: 'tests/support/postgres.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 1,
    reporters: ['verbose'],
  },
})
