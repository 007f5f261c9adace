import { globSync } from 'node:fs'
import { valueImportsOf } from '#tests/support/imports.ts'

const tests = globSync('tests/**/*.test.ts', { exclude: ['tests/journeys/**', 'tests/faults/**', 'tests/bench/**'] }).toSorted()

/** What nothing can start a site, a database or a browser without. */
const starters = ['tests/support/a-site.ts', 'tests/support/a-database.ts', 'tests/support/a-browser.ts', 'lib/embedded-postgres/start.ts']

/** Tests that need a running site, and so the build, or a database: those that import what starts one. */
export function siteTests() {
  return testsThatImport(...starters)
}

/** All others. They run beside the build, share their modules, and may run in any order. */
export function unitTests() {
  const others = new Set(siteTests())
  return tests.filter((file) => !others.has(file))
}

/** Tests that import one of these, by way of other modules of the tests too. */
export function testsThatImport(...modules: string[]) {
  const known = new Map<string, boolean>()

  function reaches(file: string): boolean {
    const reached = known.get(file) ?? (modules.includes(file) || importsOf(file).some(reaches))
    known.set(file, reached)
    return reached
  }
  return tests.filter(reaches)
}

/** What the product imports doesn't count: a module that could start a database starts none in most tests. */
function importsOf(file: string) {
  return file.startsWith('tests/') ? valueImportsOf(file).filter((name) => name.startsWith('tests/') || name.startsWith('lib/')) : []
}
