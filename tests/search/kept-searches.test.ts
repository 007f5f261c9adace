import { expect } from 'vitest'
import { makeEverythingOld } from '#tests/publishing/expect-fresh.ts'
import { query } from '#tests/support/a-database.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { readMetric } from '#tests/support/read-metric.ts'
import { type SharedSite, test } from '#tests/support/test-on-a-site.ts'

test('what was looked for a moment ago is not looked for again, however it was typed', async ({ site }) => {
  const first = await search(site, 'mentors taunton')

  expect(await rendersFor(site, () => search(site, '  mentors   taunton '))).toBe(0)
  expect((await search(site, 'mentors taunton')).body).toBe(first.body)
  expect(first.headers).toMatchObject({ 'cache-control': 'no-store' })
  expect(await rendersFor(site, () => search(site, 'mentors taunton', { kind: 'services' }))).toBe(1)
  expect(await rendersFor(site, () => search(site, 'mentors'))).toBe(1)
})

test('what is published is found at once by whoever looked for it before', async ({ site, editor }) => {
  const words = 'vellichor quayside'
  expect((await search(site, words)).body).toContain('Nothing found')
  const page = await editor.publish('news', { title: 'Vellichor at the quayside', summary: 'News of this test.', date: '2026-11-01' })

  await eventually(async () => expect((await search(site, words)).body).toContain('Vellichor at the quayside'))
  await editor.unpublish('news', page.id)
  await eventually(async () => expect((await search(site, words)).body).not.toContain('Vellichor at the quayside'))
  await editor.remove('news', page.id)
})

test('each search that found nothing is counted, kept or not', async ({ site }) => {
  const words = 'gossamer marimba'
  const rendered = await rendersFor(site, async () => {
    for (let time = 0; time < 3; time += 1) await search(site, words)
  })

  expect(rendered).toBe(1)
  expect(await query(site.database, 'SELECT count::int FROM search_misses WHERE words = $1', [words])).toEqual([{ count: 3 }])
})

test('a search that found nothing is counted when its page is drawn with settings that could not be read anew', async ({ site }) => {
  const words = 'ocarina bassoon'
  await using _ = await withoutSettings(site)
  await eventually(async () => expect(await rendersFor(site, () => search(site, words))).toBe(1))
  const before = await countOf(site, words)

  expect(await rendersFor(site, () => search(site, words))).toBe(1)
  expect(await countOf(site, words)).toBe(before + 1)
})

test('what may be about somebody in need is made each time, and whom to phone about a topic once', async ({ site }) => {
  const twice = (ask: () => Promise<unknown>) =>
    rendersFor(site, async () => {
      for (let time = 0; time < 2; time += 1) await ask()
    })

  expect(await twice(() => search(site, 'my ex is posting naked pictures of a heron'))).toBe(2)
  await send(site, '/search?about=4&about=6')
  expect(await twice(() => send(site, '/search?about=6&about=4&about=4&q=words'))).toBe(0)
})

function search(site: SharedSite, words: string, more: Record<string, string> = {}) {
  return send(site, `/search?${new URLSearchParams({ q: words, ...more })}`)
}

async function countOf(site: SharedSite, words: string) {
  const [row] = await query<{ count: number }>(site.database, 'SELECT count::int FROM search_misses WHERE words = $1', [words])
  return row?.count ?? 0
}

/** The settings have changed, and their table is not there to be read, until this is disposed of. */
async function withoutSettings({ database }: SharedSite) {
  await query(database, 'ALTER TABLE site_settings RENAME TO site_settings_elsewhere')
  await makeEverythingOld(database)
  return {
    [Symbol.asyncDispose]: async () => void (await query(database, 'ALTER TABLE site_settings_elsewhere RENAME TO site_settings')),
  }
}

/** @returns how many pages were rendered because visitors asked. */
async function rendersFor(site: SharedSite, ask: () => Promise<unknown>) {
  const before = await readMetric(site, 'visitor_renders_total')
  await ask()
  return (await readMetric(site, 'visitor_renders_total')) - before
}
