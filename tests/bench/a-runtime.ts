import { readEnv } from '#lib/env.ts'
import { openLog } from '#lib/log/open-log.ts'
import { createRuntime } from '#lib/start/create-runtime.ts'
import { keptContentIn } from '#lib/start/kept-content.ts'

/** For what is measured in this process, on a database that a site runs. */
export function aRuntime(databaseUrl: string, dataFolder: string) {
  return createRuntime({
    env: readEnv({ NODE_ENV: 'test', DATABASE_URL: databaseUrl, PAYLOAD_SECRET: 'x'.repeat(32), SITE_URL: 'http://localhost' }),
    log: openLog('silent'),
    dataFolder,
    database: { url: databaseUrl, stop: async () => undefined, isReached: true },
    kept: keptContentIn(dataFolder, () => undefined),
    isDevelopment: false,
  })
}
