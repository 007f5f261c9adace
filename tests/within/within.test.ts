import { once } from 'node:events'
import { expect, it } from 'vitest'
import { within } from '#lib/within.ts'

it("gives the task's result, and ends its timer with it", async () => {
  const before = countTimers()
  await expect(within(60_000, async () => 'a page')).resolves.toBe('a page')
  await expect(within(60_000, () => Promise.reject(new Error('no page')))).rejects.toThrow('no page')
  expect(countTimers()).toBe(before)
})

it('rejects in time, and tells the task', async () => {
  let told: unknown
  const late = within(10, async (signal) => {
    await once(signal, 'abort')
    told = signal.reason
    await new Promise(() => {})
  })
  await expect(late).rejects.toThrow('no answer within 0.01 seconds')
  expect(told).toBeInstanceOf(Error)
})

function countTimers() {
  return process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
}
