import { forgetFailure, noteFailure } from '#lib/failures/note-failure.ts'
import { payload } from '#lib/payload.ts'
import { runtime } from '#lib/runtime.ts'

/** In milliseconds. */
const longestPause = 300_000
// What comes right by itself within half a minute needn't trouble staff.
const shownAfter = 5

/**
 * One piece of the worker's work, to be called again and again. A failure is logged and counted, stops nothing else, and puts off the next
 * try, each time for longer; staff see one that goes on.
 */
export function keptUp(name: string, task: () => Promise<void>) {
  let failed = 0
  let notBefore = 0
  let since = new Date()

  return async function workOnIt() {
    if (Date.now() < notBefore) return
    try {
      await task()
      if (failed >= shownAfter) await forgetFailure(await payload(), { what: 'upkeep', subject: name })
      failed = 0
    } catch (err) {
      if (runtime().isStopping) return
      if (failed === 0) since = new Date()
      failed += 1
      notBefore = Date.now() + Math.min(longestPause, 1000 * 2 ** (failed - 1))
      runtime().log.error({ err, work: name, tried: failed }, 'The worker could not do its work; it tries again')
      runtime().countFailure(name, 'tried again')
      if (failed === shownAfter) await show(name, since)
    }
  }
}

async function show(name: string, since: Date) {
  const why = `“${name}” has not worked since then. Tell whoever runs the site: its log says why`
  await noteFailure(await payload(), { what: 'upkeep', about: name, due: since, why }).catch((err: unknown) =>
    runtime().log.error({ err, work: name }, 'A failure could not be shown to staff'),
  )
}
