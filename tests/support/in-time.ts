import { expect, inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** In `npm run faults`, where a test has the machine to itself: limits of time hold, and what is tried at many moments is. */
    isThorough?: boolean
  }
}

export function isThorough() {
  return inject('isThorough') ?? false
}

/** How a promise was settled, and how long that took. */
export async function timed<T>(work: Promise<T>) {
  const start = performance.now()
  const [outcome] = await Promise.allSettled([work])
  return { outcome, milliseconds: performance.now() - start }
}

/** That something took less than so many milliseconds, said by `npm run faults` alone: beside other tests it says how busy the machine is. */
export function expectInTime(milliseconds: number, limit: number) {
  if (isThorough()) expect(milliseconds).toBeLessThan(limit)
}
