import { spawnSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { builtFrom, noteBuild, sourcesHash } from '#lib/build/sources.ts'
import { readEnv } from '#lib/env.ts'
import { exitWith, OperatorError } from '#lib/operator-error.ts'

await buildIfNeeded().catch(exitWith)

/** Builds the site unless the existing build was made from these very sources. Checks the environment first: a build takes a minute. */
async function buildIfNeeded() {
  readEnv()
  const sources = sourcesHash()
  for (let attempt = 0; builtFrom() !== sources; attempt += 1) {
    if (attempt === 0) process.stdout.write('Building the site; this takes about a minute.\n')
    const { status, output } = build()
    if (status === 0) return noteBuild(sources)
    if (!isBuiltElsewhere(output)) throw new OperatorError(`The build failed.\n${output}`)
    // Another start of this folder is building the same sources: its build will do.
    await wait(2000)
  }
}

function build() {
  const { status, stdout, stderr } = spawnSync('next', ['build'], {
    encoding: 'utf8',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  return { status, output: `${stdout}${stderr}` }
}

function isBuiltElsewhere(output: string) {
  return /Another next build process is already running/i.test(output)
}
