import { checkGeneratedFiles } from '#tests/support/generated-files.ts'
import { type Finished, runQuietly } from '#tests/support/run-command.ts'
import { nothing, sum, type Tally } from '#tests/support/tally.ts'

/** All that can be said of the sources without running them: a line each, and what is wrong below it. */
export async function runChecks(): Promise<Tally> {
  return sum([
    await checkSources(),
    ...(await inTime(checkGeneratedFiles, (results, seconds) =>
      Object.entries(results).map(([name, result]) => report(name, result, seconds)),
    )),
  ])
}

/** Those that take less than half a minute. */
export async function checkSources(): Promise<Tally> {
  return sum([
    await check('lint and format', () => runQuietly('biome', ['check', '--error-on-warnings', '--max-diagnostics=50', '.'])),
    await check('types', checkTypes),
    await check('dead code', () => runQuietly('knip', [])),
  ])
}

/** Next's own types are not committed. */
async function checkTypes() {
  const generated = await runQuietly('next', ['typegen'])
  return generated.code === 0 ? runQuietly('tsc', ['--noEmit']) : generated
}

function check(name: string, run: () => Promise<Finished>) {
  return inTime(run, (result, seconds) => report(name, result, seconds))
}

async function inTime<Result, Reported>(run: () => Promise<Result>, then: (result: Result, seconds: string) => Reported) {
  const start = performance.now()
  const result = await run()
  return then(result, ((performance.now() - start) / 1000).toFixed(1))
}

function report(name: string, { code, output }: Finished, seconds: string): Tally {
  process.stdout.write(`${code === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)\n`)
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`)
  return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }
}
