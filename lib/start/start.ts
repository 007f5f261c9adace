import next from 'next'
import { readEnv } from '#lib/env.ts'
import { openLog, takeConsole } from '#lib/log/open-log.ts'
import { exitWith } from '#lib/operator-error.ts'
import { emptyUploads } from '#lib/staff-door/uploads-folder.ts'
import { createRuntime } from '#lib/start/create-runtime.ts'
import { openDataFolder } from '#lib/start/data-folder.ts'
import { keptContentIn } from '#lib/start/kept-content.ts'
import { listen } from '#lib/start/listen.ts'
import { openDatabase } from '#lib/start/open-database.ts'
import { openSurface } from '#lib/start/open-surface.ts'
import { sayWhere } from '#lib/start/say-where.ts'
import { stopOnSignal } from '#lib/start/stop-on-signal.ts'
import type { RequestHandler } from '#lib/surface/handle-request.ts'

const oneLine =
  'TRUST_PROXY is 0: whoever comes by a private or loopback address, as by a proxy, is not told from another and has no share of the line'

/** Starts delivery and Next, and says where the site is. What an operator did wrong ends the process with a sentence. */
export async function start({ isDevelopment }: { isDevelopment: boolean }) {
  await startServer(isDevelopment).catch(exitWith)
}

async function startServer(isDevelopment: boolean) {
  const env = readEnv()
  const log = openLog(env.LOG_LEVEL)
  // Who develops reads what Next says as it says it.
  if (!isDevelopment) takeConsole(log)
  const dataFolder = await openDataFolder(env.DATA_DIR)
  const kept = keptContentIn(dataFolder, (err) => log.error({ err }, 'What is published could not be written down'))

  // The port is ours before anything is started that would have to be stopped again; requests wait the moment until there is an answer.
  const handler = Promise.withResolvers<RequestHandler>()
  const server = await listen((request, response) => void handler.promise.then((handle) => handle(request, response)), env, isDevelopment)
  const database = await openDatabase(env, dataFolder, kept.read('content') !== undefined)
  const runtime = await createRuntime({ env, log, dataFolder, database, kept, isDevelopment })
  await emptyUploads()

  const app = next({ dev: isDevelopment, dir: process.cwd(), hostname: 'localhost', port: env.PORT, quiet: true })
  const { handleRequest, stop, prepared } = openSurface({ app, runtime, kept, dataFolder, isReached: database.isReached })
  handler.resolve(handleRequest)
  stopOnSignal({ server, closeSurface: stop, app, database, runtime })

  if (env.TRUST_PROXY === 0) log.info(oneLine)
  await prepared
  if (isDevelopment) server.on('upgrade', app.getUpgradeHandler())
  await sayWhere({ server, database, runtime })
}
