import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { aStoredPage } from '#tests/delivery/a-stored-page.ts'

test('both bodies decode to the bytes that were given, emoji and right-to-left text included', async () => {
  const text = '<p>👩‍👩‍👧 مرحبا بالعالم</p>'
  const { bodies } = await aStoredPage({ text })

  expect(brotliDecompressSync(bodies.br).toString()).toBe(text)
  expect(gunzipSync(bodies.gzip).toString()).toBe(text)
})

test('the etag follows the bytes and nothing else', async () => {
  const page = await aStoredPage({ text: 'a' })

  expect(page.etag).toMatch(/^[0-9a-f]{32}$/)
  expect(page).not.toHaveProperty('body')
  expect((await aStoredPage({ text: 'a', path: '/elsewhere' })).etag).toBe(page.etag)
  expect((await aStoredPage({ text: 'b' })).etag).not.toBe(page.etag)
})

test('a page takes no more memory than its bodies', async () => {
  const { bodies } = await aStoredPage({ text: '<p>A few words.</p>'.repeat(1000) })

  for (const { buffer, length } of [bodies.br, bodies.gzip]) expect(buffer.byteLength).toBe(length)
})
