import { defineConfig } from 'vitest/config'
import { siteTests, unitTests } from './support/kinds-of-test.ts'

// On a machine that others keep busy a test of a site takes ten times as long.
const patience = { testTimeout: 180_000, hookTimeout: 180_000, teardownTimeout: 60_000 }

export default defineConfig({
  test: {
    // Vitest would run every test when package.json changed; `npm test` does that.
    forceRerunTriggers: [],
    projects: [
      { test: { name: 'unit', root: '.', include: unitTests(), isolate: false, maxWorkers: 1, sequence: { groupOrder: 0 } } },
      {
        test: {
          ...patience,
          name: 'sites',
          root: '.',
          include: siteTests(),
          globalSetup: 'tests/support/postgres.ts',
          // Files share a worker, and with it a running site (test-on-a-site.ts).
          isolate: false,
          // With three, connections waited so long on two processors that now and then one of six hundred tests failed.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
