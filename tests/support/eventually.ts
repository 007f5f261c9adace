import { setTimeout as wait } from 'node:timers/promises'

/** Tries until it no longer throws. @returns how many milliseconds that took. @throws what the last try threw, when time is up. */
export async function eventually(attempt: () => unknown, { within = 30_000, every = 10 } = {}) {
  const began = performance.now()
  for (;;) {
    try {
      await attempt()
      return performance.now() - began
    } catch (error) {
      if (performance.now() - began > within) throw error
      await wait(every)
    }
  }
}
