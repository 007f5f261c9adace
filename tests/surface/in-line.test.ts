import pg from 'pg'
import { expect } from 'vitest'
import { eventually } from '#tests/support/eventually.ts'
import { type Answer, post, send } from '#tests/support/http.ts'
import { type SharedSite, testOnASite } from '#tests/support/test-on-a-site.ts'

const test = testOnASite({ TRUST_PROXY: '1' })
const headers = { 'x-forwarded-for': '203.0.113.7', 'accept-encoding': 'identity' }

test('beyond its share of the line an address range is told so at once, with whom to phone; help and pages are not held up', async ({
  site,
}) => {
  await using _ = await aCrowdSearching(site)

  const search = await whenRefused(() => send(site, '/search?q=canary', { headers }))
  expect(search.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  expect(search.body).toContain('this site is very busy')
  for (const number of ['999', '0808 2000 247', '116 123']) expect(search.body).toContain(`>${number}</a>`)
  expect(search.body).not.toContain('canary')

  const refused = { description: 'Words to keep' }
  const { body } = await whenRefused(() => post(site, '/community-payback/nominate/work', refused, headers))
  expect(body).toContain('Words to keep')
  expect((await whenRefused(() => send(site, '/feedback/thanks?page=/about&useful=yes', { headers }))).body).toContain('we have it')

  for (const address of ['/search?about=2', '/search?about=1&about=5', '/info', '/', '/services?need=abuse', '/services?audience=victims'])
    expect((await send(site, address, { headers })).status, address).toBe(200)
  expect((await send(site, '/search?q=my+partner+hits+me', { headers })).headers.location).toBe('/search?about=3')
  expect((await send({ url: site.url }, '/metrics')).body).toMatch(/^line_refusals_total\{reason="share"\} \d/m)
})

/** Between two searches of the crowd there may be room for a moment. */
async function whenRefused(ask: () => Promise<Answer>) {
  let answer = await ask()
  await eventually(async () => {
    if (answer.headers['retry-after'] === undefined) answer = await ask()
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '5' } })
  })
  return answer
}

/** Six who search again as soon as they are answered, and each search that gets its turn waits a second for a table that is held. */
async function aCrowdSearching(site: SharedSite) {
  const client = new pg.Client({ connectionString: site.database })
  await client.connect()
  await client.query('BEGIN')
  await client.query('LOCK TABLE search_documents')
  let isOver = false
  const searching = Array.from({ length: 6 }, async (_, number) => {
    while (!isOver) await send(site, `/search?q=crowd+${number}`, { headers })
  })
  return {
    async [Symbol.asyncDispose]() {
      isOver = true
      await client.end()
      await Promise.all(searching)
    },
  }
}
