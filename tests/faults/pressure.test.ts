import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aFilledSite } from '#tests/support/a-filled-site.ts'
import { everyPageStored } from '#tests/support/every-page-stored.ts'
import { at, type Figures, inOneRange, inWords, memoryOf, underPressure } from './pressure.ts'

const seconds = 30
const fiveMinutes = 300_000

test('whatever fifty addresses send, pages are there at once, a person is served, and memory stays small', { timeout: 900_000 }, async ({
  annotate,
}) => {
  await using site = await aFilledSite({ env: { TRUST_PROXY: '1' } })
  await everyPageStored(site)

  const apart = await underPressure(site, seconds)
  await annotate(inWords(apart).join('; '))
  expectServed(apart)

  const together = await underPressure(site, seconds, inOneRange)
  await annotate(inWords(together).join('; '))
  expectServed(together)

  await wait(fiveMinutes)
  const memory = await memoryOf(site)
  await annotate(`${memory.toFixed(0)} MB five minutes after`)
  expect(memory).toBeLessThanOrEqual(350)
})

function expectServed({ pages, person, renders, memory }: Figures) {
  expect([...pages.statuses.keys()]).toEqual([200])
  expect(at(0.99, pages.times)).toBeLessThanOrEqual(250)
  expect(person.filter(({ isServed }) => !isServed)).toEqual([])
  expect(Math.max(...person.map(({ milliseconds }) => milliseconds))).toBeLessThanOrEqual(5000)
  expect(renders).toBeGreaterThanOrEqual(20 * seconds)
  expect(memory.most).toBeLessThanOrEqual(400)
}
