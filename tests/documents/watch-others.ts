import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { send } from '#tests/support/http.ts'

const others = ['/healthz', '/readyz', '/contact'] as const

/** Asks for other addresses while something is done. @returns the result, how long it took and the longest that anybody waited, in milliseconds, and how many answers the address that got the fewest had meanwhile. */
export async function watchOthers<Result>(site: { url: string }, task: () => Promise<Result>) {
  const state = { isDone: false }
  const watched = others.map((address) => watch(site, address, state))
  const began = performance.now()
  try {
    const result = await task()
    const took = performance.now() - began
    state.isDone = true
    const seen = await Promise.all(watched)
    return {
      result,
      took,
      longest: Math.max(...seen.map(({ longest }) => longest)),
      answered: Math.min(...seen.map(({ answered }) => answered)),
      said: seen.map(({ address, answered, longest }) => `${address} ${Math.round(longest)} ms of ${answered} answers`).join(', '),
    }
  } finally {
    state.isDone = true
  }
}

async function watch(site: { url: string }, address: string, state: { isDone: boolean }) {
  let longest = 0
  let answered = 0
  do {
    const { status, milliseconds } = await send(site, address)
    expect([address, status]).toEqual([address, 200])
    longest = Math.max(longest, milliseconds)
    if (!state.isDone) answered++
    await wait(10)
  } while (!state.isDone)
  return { address, longest, answered }
}
