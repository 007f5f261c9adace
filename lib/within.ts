/**
 * The task's result. Rejects when the task takes longer, and aborts its signal. The timer ends with the task: whatever listens to
 * `AbortSignal.timeout` is held until it fires, and for a render that is a whole page.
 */
export async function within<Result>(milliseconds: number, task: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController()
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    controller.abort(new Error(`no answer within ${milliseconds / 1000} seconds`))
    late.reject(controller.signal.reason)
  }, milliseconds)
  try {
    return await Promise.race([task(controller.signal), late.promise])
  } finally {
    clearTimeout(timer)
  }
}
