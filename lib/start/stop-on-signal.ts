import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type next from 'next'
import type { Runtime } from '#lib/runtime.ts'
import type { Database } from '#lib/start/open-database.ts'

type Running = { server: Server; closeSurface: () => Promise<void>; app: ReturnType<typeof next>; database: Database; runtime: Runtime }

const patience = 10_000

/** Ends in order: no new requests, those in flight finished, then Next, the connections, and Postgres. A second signal changes nothing. */
export function stopOnSignal({ server, closeSurface, app, database, runtime }: Running) {
  async function stop() {
    if (runtime.isStopping) return
    runtime.isStopping = true
    await Promise.race([closed(server), wait(patience)])
    server.closeAllConnections()
    await closeSurface()
    await Promise.race([app.close(), wait(2000)])
    await Promise.race([runtime.pool.end(), wait(2000)])
    await database.stop()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  process.on('uncaughtException', (err) => {
    runtime.log.fatal({ err }, 'The server met a fault it can’t go on from')
    process.exit(1)
  })
}

function closed(server: Server) {
  return new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}
