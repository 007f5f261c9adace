import { DomUtils, parseDocument } from 'htmlparser2'
import { expect } from 'vitest'
import { send } from '#tests/support/http.ts'
import { readMetric } from '#tests/support/read-metric.ts'
import { test } from '#tests/support/test-on-a-site.ts'

/** What the page's own search would look for, and the pages it offers first. */
function offered(body: string) {
  const [, words] = /<input[^>]*id="search-query"[^>]*value="([^"]*)"/.exec(body) ?? []
  const [section = ''] = /<section[^>]*aria-labelledby="likely-pages">[\s\S]*?<\/section>/.exec(body) ?? []
  return { words, pages: [...section.matchAll(/href="([^"]*)"/g)].map(([, href]) => href) }
}

test('a wrong address is searched for by its words, and the page that it may have meant is offered', async ({ site }) => {
  const { status, body } = await send(site, '/working-for-you/comunity-paybak.aspx')

  expect(status).toBe(404)
  expect(offered(body)).toEqual({ words: 'working comunity paybak', pages: ['/community-payback'] })
})

test('where nothing is like the address the pages of the menu are offered', async ({ site }) => {
  const { words, pages } = offered((await send(site, '/xylophone')).body)

  expect(words).toBe('xylophone')
  expect(pages).toContain('/help-and-support')
})

test('an address that speaks of an urgent topic fills no field, and offers the pages about that help', async ({ site }) => {
  const { words, pages } = offered((await send(site, '/news/2019/my-partner-hits-me.aspx')).body)

  expect(words || '').toBe('')
  expect(pages[0]).toBe('/help-and-support/domestic-abuse')
})

test.for(['/domestic-abuse', '/Domestic-Violence/', '/abuse', '/dv.aspx'])(
  '%s leads to the help, at the address that does not say so',
  async (address, { site }) => {
    expect(await send(site, address)).toMatchObject({ status: 307, headers: { location: '/info' } })
  },
)

test('an address without words gets the page as it is kept', async ({ site }) => {
  const [one, other] = [await send(site, '/wp-login.php'), await send(site, '/2019')]

  expect([one.status, other.status, one.bytes.equals(other.bytes)]).toEqual([404, 404, true])
  expect(offered(one.body).words).toBeUndefined()
})

/** What a browser would run of what an address could write. */
function runs(body: string) {
  return DomUtils.findAll(
    (element) =>
      Object.keys(element.attribs).some((name) => name.startsWith('on')) ||
      (element.name === 'script' && DomUtils.textContent(element).startsWith('alert')),
    parseDocument(body),
  )
}

test('nothing that an address says becomes markup', async ({ site }) => {
  for (const address of ['/%22%3E%3Cscript%3Ealert(1)%3C/script%3E', "/$&-$'-$1-script", '/%22onfocus=%22alert(1)'])
    expect(runs((await send(site, address)).body)).toEqual([])
})

test('a hundred wrong addresses are answered without a render', async ({ site }) => {
  await send(site, '/no-such-page')
  const before = await readMetric(site, 'page_renders_total')

  const answers = await Promise.all(Array.from({ length: 100 }, (_, number) => send(site, `/wrong-address-${number}`)))

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]))
  expect(await readMetric(site, 'page_renders_total')).toBe(before)
})
