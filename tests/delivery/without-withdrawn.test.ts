import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressPage } from '#lib/delivery/stored-page.ts'
import { withoutWithdrawn } from '#lib/delivery/without-withdrawn.ts'

test('a list loses the entry of what was withdrawn, and running text only the link', async () => {
  const text = (entry: string, link: string) =>
    `<!DOCTYPE html><ul><li><a href="/kept">Kept</a><p>Words.</p></li>${entry}</ul><p>See ${link} &amp; more.</p><ul><li>First ask ${link}.</li></ul>`
  const link = '<a href="/gone">the <b>gone</b> one</a>'
  const page = await aPage(text('<li><div><a href="/gone">Gone</a><p>Words.</p></div></li>', link))

  const made = await withoutWithdrawn(page, (address) => address === '/gone')

  expect(bodyOf(made)).toBe(text('', 'the <b>gone</b> one'))
  expect(made.etag).not.toBe(page.etag)
})

test('a feed loses the entry of what was withdrawn', async () => {
  const feed = (entry: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed><title>News &amp; more</title><link rel="self" href="http://site.test/news/feed"/>${entry}</feed>`
  const page = await aPage(feed('<entry><title>Gone</title><link href="http://site.test/gone"/></entry>'), 'application/atom+xml')

  expect(bodyOf(await withoutWithdrawn(page, (address) => address.endsWith('/gone')))).toBe(feed(''))
})

test('a page that leads to nothing withdrawn stays as it is', async () => {
  const page = await aPage('<p>Nothing about <a href="/kept">it</a>.</p>')

  expect(await withoutWithdrawn(page, (address) => address === '/gone')).toBe(page)
})

function aPage(body: string, contentType = 'text/html; charset=utf-8') {
  const page = { path: '/list', status: 200, contentType, policy: '', isSensitive: false, database: 'one' }
  return compressPage({ ...page, body: Buffer.from(body) }, 1)
}

function bodyOf({ bodies }: Awaited<ReturnType<typeof aPage>>) {
  return gunzipSync(bodies.gzip).toString()
}
