import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aFilledSite } from '#tests/support/a-filled-site.ts'
import { everyPageStored } from '#tests/support/every-page-stored.ts'
import { send } from '#tests/support/http.ts'
import { memoryOf } from './pressure.ts'

const seconds = 15
const perSecond = 2
const most = 400
const large = '['.repeat(3 * 1024 * 1024) + ']'.repeat(3 * 1024 * 1024)

test('large posts by anybody, to an address that reads JSON, take neither memory nor the pages’ time', async ({ annotate }) => {
  await using site = await aFilledSite()
  await everyPageStored(site)
  const before = await memoryOf(site)
  const memory = [before]
  const pages: number[] = []
  const posts: Promise<number>[] = []

  for (let sent = 0; sent < seconds * perSecond; sent += 1) {
    const post = send(site, '/api/users/login', { method: 'POST', headers: { 'content-type': 'application/json' }, body: large })
    posts.push(post.then(({ status }) => status))
    for (let turn = 0; turn < 5; turn += 1) {
      pages.push((await send(site, '/')).milliseconds)
      memory.push(await memoryOf(site))
      await wait(1000 / perSecond / 5)
    }
  }
  const statuses = await Promise.all(posts)

  await annotate(
    `memory: ${before.toFixed(0)} MB before, at most ${Math.max(...memory).toFixed(0)} MB; longest page ${Math.max(...pages).toFixed(0)} ms`,
  )
  expect(new Set(statuses)).toEqual(new Set([413]))
  expect(Math.max(...memory)).toBeLessThan(most)
  expect(Math.max(...pages)).toBeLessThan(1000)
})
