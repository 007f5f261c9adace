import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { readHead } from '#tests/machines/read.ts'
import { query } from '#tests/support/a-database.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { testOnASite } from '#tests/support/test-on-a-site.ts'

const test = testOnASite()

test('the short address serves the page about domestic abuse, which says where it stands itself', async ({ site }) => {
  const [short, long] = [await send(site, paths.info), await send(site, paths.domesticAbuse)]

  expect(short).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } })
  expect(short.bytes.equals(long.bytes)).toBe(true)
  expect(readHead(short).canonical).toEqual([site.origin + paths.domesticAbuse])
  expect((await send(site, paths.sitemap)).body).not.toContain(`${paths.info}<`)
  for (const typed of ['/Info', '/info/']) expect(await send(site, typed)).toMatchObject({ status: 301, headers: { location: paths.info } })
})

test('it follows the page where it moves, and leads to what is above it while there is none', async ({ site, editor }) => {
  const { docs } = await editor.find('pages', 'where[slug][equals]=domestic-abuse')
  const id = String(docs[0]?.id)

  await editor.republish('pages', id, { slug: 'abuse-at-home' })
  await eventually(async () => {
    const short = await send(site, paths.info)
    expect(readHead(short).canonical).toEqual([`${site.origin}/help-and-support/abuse-at-home`])
    expect(short.status).toBe(200)
  })

  // Nobody may withdraw it; a copy of the database that was put in place may be without it.
  await query(site.database, 'UPDATE routes SET is_current = false WHERE document_id = $1', [id])
  await query(site.database, 'UPDATE content_version SET version = version + 1')
  await eventually(async () =>
    expect(await send(site, paths.info)).toMatchObject({ status: 307, headers: { location: '/help-and-support' } }),
  )

  await editor.republish('pages', id, { slug: 'domestic-abuse' })
  await eventually(async () =>
    expect(await send(site, paths.info)).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } }),
  )
})
