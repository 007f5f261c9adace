import { execFileSync } from 'node:child_process'
import { checkSources } from '#tests/support/checks.ts'
import { run, runQuietly } from '#tests/support/run-command.ts'
import { inRandomOrder, vitestOf } from '#tests/support/run-vitest.ts'
import { exitCodeFor } from '#tests/support/tally.ts'

/** `npm run quick`: what can be said soon, and the tests on a site that the changed files touch. */
const isSound = exitCodeFor(await checkSources()) === 0
const unit = await run('vitest', [...vitestOf('unit'), ...inRandomOrder])
const related = await testsOfSites()
const sites = related.length > 0 ? await runOnSites(related) : 0
process.exitCode = isSound && unit === 0 && sites === 0 ? 0 : 1

/** Those that import a file that differs from where this branch left main; on main itself, from the last commit. */
async function testsOfSites() {
  const { code, output } = await runQuietly('vitest', [
    'list',
    ...vitestOf('sites').slice(1),
    '--filesOnly',
    '--passWithNoTests',
    `--changed=${base()}`,
  ])
  if (code !== 0) throw new Error(output)
  return output.split('\n').flatMap((line) => /tests\/\S+\.test\.ts/.exec(line)?.[0] ?? [])
}

function base() {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    return git('merge-base', 'HEAD', 'main')
  } catch {
    return 'HEAD'
  }
}

async function runOnSites(files: string[]) {
  const built = await run('node', ['lib/build/build-if-needed.ts'])
  return built === 0 ? run('vitest', [...vitestOf('sites'), ...files]) : built
}
