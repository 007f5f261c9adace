/** Where Next's bundle starts what runs beside requests. It awaits nothing and never throws: a failure here would make every page a 500. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startWorker } = await import('#lib/worker/start-worker.ts')
  startWorker()
}
