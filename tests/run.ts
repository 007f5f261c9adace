import { readFile, rm } from 'node:fs/promises'
import { stripVTControlCharacters } from 'node:util'
import { runChecks } from '#tests/support/checks.ts'
import { run } from '#tests/support/run-command.ts'
import { inRandomOrder, vitestOf } from '#tests/support/run-vitest.ts'
import { exitCodeFor, lastLine, nothing, sum, type Tally, tallyOf } from '#tests/support/tally.ts'

/** `npm test`: everything, in order. A part that fails doesn't keep the next from running. */
const notRun: string[] = []
const failures: string[] = []
const results: { part: string; tally: Tally; seconds: number }[] = []

await runPart('checks', runChecks)
// Neither needs the other, and neither keeps two processors busy.
await Promise.all([runPart('build', build), runPart('unit', unitTests)])
await runPart('sites', siteTests)
await runPart('journeys', journeys)

const total = sum(results.map(({ tally }) => tally))
const remarks = [...failures.map((failure) => `failed: ${failure}`), ...notRun.map((name) => `not run: ${name}`)]
process.stdout.write(`\n${table()}\n${remarks.map((remark) => `${remark}\n`).join('')}${lastLine(total)}\n`)
process.exitCode = exitCodeFor(total)

async function runPart(part: string, work: () => Promise<Tally>) {
  process.stdout.write(`\n=== ${part}\n`)
  const start = performance.now()
  const tally = await work()
  results.push({ part, tally, seconds: (performance.now() - start) / 1000 })
}

async function build() {
  const code = await run('node', ['lib/build/build-if-needed.ts'])
  return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }
}

async function unitTests() {
  return vitest('unit', inRandomOrder)
}

async function siteTests() {
  return vitest('sites')
}

async function vitest(project: string, options: string[] = []) {
  const file = `tests/results/${project}.json`
  await rm(file, { force: true })
  const code = await run('vitest', [...vitestOf(project), ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, testResults = [] } = await reportIn(file)
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const skipped = tests.filter(({ status }) => status === 'skipped')
  notRun.push(...skipped.map(({ title }) => title))
  // Said again at the end: whoever reads the foot of a long run sees why it failed.
  failures.push(...tests.filter(({ status }) => status === 'failed').map(failureOf))
  return tallyOf({ passed, failed, skipped: skipped.length }, code)
}

async function journeys() {
  const file = 'tests/results/journeys.json'
  await rm(file, { force: true })
  const code = await run('playwright', ['test', '--config=tests/journeys/playwright.config.ts'])
  const { stats: { expected: passed = 0, unexpected = 0, flaky = 0, skipped = 0 } = {} } = await reportIn(file)
  return tallyOf({ passed, failed: unexpected + flaky, skipped }, code)
}

type Report = {
  numPassedTests?: number
  numFailedTests?: number
  testResults?: { assertionResults: TestResult[] }[]
  stats?: { expected?: number; unexpected?: number; flaky?: number; skipped?: number }
}

type TestResult = { title: string; status: string; failureMessages?: string[] }

function failureOf({ title, failureMessages = [] }: TestResult) {
  return [title, ...failureMessages.map((message) => stripVTControlCharacters(message).split('\n', 12).join('\n  '))].join('\n  ')
}

/** A runner that broke down wrote no report. */
async function reportIn(file: string): Promise<Report> {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{}'))
}

function table() {
  const rows = results.map(({ part, tally, seconds }) => [part, String(tally.passed), String(tally.failed), seconds.toFixed(1)])
  const widths = [10, 8, 8, 9]
  return [['part', 'passed', 'failed', 'seconds'], ...rows]
    .map(
      ([part = '', ...numbers]) =>
        part.padEnd(widths[0] ?? 0) + numbers.map((text, column) => text.padStart(widths[column + 1] ?? 0)).join(''),
    )
    .join('\n')
}
