import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressPage } from '#lib/delivery/stored-page.ts'
import { endsIn, withoutEnded } from '#lib/delivery/without-ended.ts'

const [nine, ten] = ['2026-11-27T09:00:00.000Z', '2026-11-27T10:00:00.000Z']
const first = `<div data-until="${nine}"><p>First &amp; <b>over</b></p></div>`
const second = `<div data-until="${ten}"><p>Second</p></div>`
const written = `<p>People write data-until=&quot;${nine}&quot; too</p>`

const whole = (inside: string) => `<body><section data-until="${ten}">${inside}</section>${written}</body>`

test('a page that is kept loses what is over, and all around it once nothing is left', async () => {
  const page = await aPage(whole(first + second))

  expect(endsIn(page)).toEqual([ten, nine, ten].map((instant) => Date.parse(instant)))
  expect(bodyOf(await withoutEnded(page, Date.parse(nine)))).toBe(whole(second))
  expect(bodyOf(await withoutEnded(page, Date.parse(ten)))).toBe(`<body>${written}</body>`)
})

test('a page on which nothing is over stays as it is', async () => {
  const page = await aPage(whole(second))

  expect(await withoutEnded(page, Date.parse(nine))).toBe(page)
})

function aPage(body: string) {
  const page = { path: '/', status: 200, contentType: 'text/html; charset=utf-8', policy: '', isSensitive: false, database: 'one' }
  return compressPage({ ...page, body: Buffer.from(body) }, 1)
}

function bodyOf({ bodies }: Awaited<ReturnType<typeof aPage>>) {
  return gunzipSync(bodies.gzip).toString()
}
