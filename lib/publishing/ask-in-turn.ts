import { setTimeout as wait } from 'node:timers/promises'

/** In milliseconds: how often it is asked whose turn it is, and how long somebody waits for theirs. */
const interval = 50
const longest = 10_000

/**
 * Asks for a turn until it comes, where whoever asks takes it and does the work in one statement.
 * @param patience in milliseconds
 * @returns whether the turn was theirs in time.
 */
export async function askInTurn(isOurs: () => Promise<boolean>, patience = longest) {
  const until = performance.now() + patience
  while (!(await isOurs())) {
    if (performance.now() > until) return false
    await wait(interval)
  }
  return true
}
