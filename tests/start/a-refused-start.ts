import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { startServer } from '#tests/support/a-site.ts'

/** A start that is meant to end by itself: its exit code, what it wrote, and how long it took. After thirty seconds it is ended. */
export async function aRefusedStart(env: Record<string, string>) {
  const began = performance.now()
  const child = startServer(env)
  const timer = setTimeout(() => child.kill('SIGKILL'), 30_000)
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  clearTimeout(timer)
  return { code: child.exitCode, stdout, stderr, milliseconds: performance.now() - began }
}
