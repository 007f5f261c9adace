import { expect } from 'vitest'

/** What is true within a second on a quiet machine; other tests keep this one busy. */
export function soon<Seen>(see: () => Promise<Seen>) {
  return expect.poll(see, { timeout: 20_000 })
}
