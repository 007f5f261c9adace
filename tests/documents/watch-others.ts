import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { send } from '#tests/support/http.ts'

const others = ['/healthz', '/readyz', '/contact'] as const

/** Asks for other addresses while something is done. @returns the result, how long it took, and the longest that each had to wait, in milliseconds. */
export async function watchOthers<Result>(site: { url: string }, task: () => Promise<Result>) {
  const state = { isDone: false }
  const waits = others.map((address) => longestWait(site, address, state))
  const began = performance.now()
  try {
    const result = await task()
    const took = performance.now() - began
    state.isDone = true
    const longest = await Promise.all(waits)
    return { result, took, longest, said: others.map((address, index) => `${address} ${Math.round(longest[index] ?? 0)} ms`).join(', ') }
  } finally {
    state.isDone = true
  }
}

async function longestWait(site: { url: string }, address: string, state: { isDone: boolean }) {
  let longest = 0
  do {
    const { status, milliseconds } = await send(site, address)
    expect([address, status]).toEqual([address, 200])
    longest = Math.max(longest, milliseconds)
    await wait(10)
  } while (!state.isDone)
  return longest
}
