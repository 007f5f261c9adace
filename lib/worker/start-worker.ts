import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseUnreachable } from '#lib/database/check-database.ts'
import { OperatorError } from '#lib/operator-error.ts'
import { maybeRuntime } from '#lib/runtime.ts'
import { prepareDatabase } from '#lib/worker/prepare-database.ts'
import { workWhileElected } from '#lib/worker/work-while-elected.ts'

const retryEvery = 1000

/** Prepares the database, then stands for election, for as long as the process runs. In a build there is no runtime, and nothing to do. */
export function startWorker() {
  const runtime = maybeRuntime()
  if (!runtime) return
  const { log, startFailed } = runtime
  const warn = (error: unknown, message: string) => runtime.isStopping || log.warn({ err: error }, message)

  const forever = async () => {
    await untilDone(prepareDatabase, (error) => {
      if (error instanceof OperatorError && !(error instanceof DatabaseUnreachable)) return startFailed(error)
      warn(error, 'The database is not ready yet; trying again')
    })
    // Loading the admin takes so long at once that a connection begun meanwhile would seem late.
    await runtime.prepared()
    await untilDone(workWhileElected, (error) => warn(error, 'The worker lost its database; standing for election again'))
  }
  void forever()
}

/** `task` says when it is done by returning; it is tried again when it throws. */
async function untilDone(task: () => Promise<void>, report: (error: unknown) => void) {
  for (;;) {
    try {
      return await task()
    } catch (error) {
      report(error)
      await wait(retryEvery)
    }
  }
}
