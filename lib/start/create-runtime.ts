import type { Logger } from 'pino'
import { Counter } from 'prom-client'
import { openPool } from '#lib/database/pool.ts'
import type { Env } from '#lib/env.ts'
import { register } from '#lib/metrics.ts'
import { exitWith } from '#lib/operator-error.ts'
import { noteRead } from '#lib/render-context.ts'
import { routesFrom } from '#lib/routes/routes.ts'
import { type Runtime, setRuntime } from '#lib/runtime.ts'
import { ownSecret } from '#lib/start/data-folder.ts'
import type { KeptContent } from '#lib/start/kept-content.ts'
import type { Database } from '#lib/start/open-database.ts'
import { knownTopicsIn } from '#lib/urgent-topics/known-topics.ts'

const failures = new Counter({
  name: 'worker_failures_total',
  help: 'What the worker failed at, and what follows.',
  labelNames: ['work', 'outcome'],
  registers: [register],
})

type Parts = { env: Env; log: Logger; dataFolder: string; database: Database; kept: KeptContent; isDevelopment: boolean }

/** Makes what this server and Next's bundle share, from what an earlier run kept and what the environment says. */
export async function createRuntime({ env, log, dataFolder, database, kept, isDevelopment }: Parts) {
  const runtime: Runtime = {
    env: {
      ...env,
      DATA_DIR: dataFolder,
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: env.PAYLOAD_SECRET ?? (await ownSecret(dataFolder)),
    },
    isDevelopment,
    log,
    pool: openPool(database.url, { max: 10, name: 'site', onError: (err) => log.warn({ err }, 'A connection to the database was lost') }),
    content: null,
    routes: routesFrom({ routes: [] }, noteRead),
    lastChanges: new Map(),
    shownFiles: new Map(kept.read('files')),
    site: kept.read('settings') ?? null,
    keepSite(site) {
      runtime.site = site
      kept.keep('settings', site)
    },
    isDatabaseReachable: false,
    isPrepared: false,
    urgentTopicsIn: knownTopicsIn,
    async prepared() {
      runtime.isPrepared = true
    },
    settle: async () => undefined,
    countFailure: (work, outcome) => failures.inc({ work, outcome }),
    startFailed: exitWith,
    isStopping: false,
  }
  setRuntime(runtime)
  return runtime
}
