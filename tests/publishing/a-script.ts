import { rm } from 'node:fs/promises'
import { getPayload, type Payload } from 'payload'
import { readEnv } from '#lib/env.ts'
import { openLog } from '#lib/log/open-log.ts'
import { maybeRuntime, setRuntime } from '#lib/runtime.ts'
import { createRuntime } from '#lib/start/create-runtime.ts'
import { keptContentIn } from '#lib/start/kept-content.ts'
import { aFolder, secret } from '#tests/support/a-site.ts'

const base = { NODE_ENV: 'test' as const, PAYLOAD_SECRET: secret, SITE_URL: 'http://localhost', STAFF_CODES: 'offered' }

/** What a script of ours has: Payload's Local API on the site's database, in a process that serves nothing. One database for each test file. */
export async function aScript(databaseUrl: string): Promise<{ cms: Payload; end: () => Promise<void> }> {
  const dataFolder = await aFolder()
  const before = maybeRuntime()
  const runtime = await createRuntime({
    env: readEnv({ ...base, DATABASE_URL: databaseUrl }),
    log: openLog('silent'),
    dataFolder,
    database: { url: databaseUrl, stop: async () => undefined, isReached: true },
    kept: keptContentIn(dataFolder, () => undefined),
    isDevelopment: false,
  })
  // Only now: the configuration takes the database from the runtime when it is first read.
  const { default: config } = await import('#payload.config.ts')
  // Outside production Payload starts a process that writes its types into the sources.
  Object.assign((await config).typescript, { autoGenerate: false })
  // Under a key of its own: Payload hands out again, for the next file, what has ended.
  const cms = await getPayload({ config, key: databaseUrl })

  async function end() {
    await cms.destroy()
    // Of a worker’s other scripts, one may be there for all of its files.
    if (before && maybeRuntime() === runtime) setRuntime(before)
    await runtime.pool.end()
    await rm(dataFolder, { recursive: true, force: true })
  }
  return { cms, end }
}
