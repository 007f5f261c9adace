import { runtime } from '#lib/runtime.ts'

/**
 * Answers a write once what it published is kept by this instance. Payload tells nobody of a commit, and a render can't see what isn't committed;
 * so until it has answered, nothing can be drawn, and without the database there would be no page.
 */
export function settled<Args extends unknown[]>(handle: (...args: Args) => Promise<Response>) {
  return async function handleAndSettle(...args: Args) {
    const response = await handle(...args)
    if (response.ok) await runtime().settle()
    return response
  }
}
