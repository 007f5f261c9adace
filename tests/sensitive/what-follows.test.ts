import { expect } from 'vitest'
import { formIn } from '#tests/support/form-in.ts'
import { type Answer, post, send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'

const drive = '/programmes/drive-project'
const siteName = 'Reducing reoffending in Avon and Somerset'

/** What every page has that somebody may have to leave. */
function expectLeftQuickly({ body, headers }: Answer) {
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  expect(body).toContain('Exit this page quickly')
  expect(body).toContain('Exit this page</a>')
  expect(formIn(body).scripts.flatMap(({ src }) => src ?? [])).toEqual(['/exit-this-page.js'])
}

test('a visitor who answers nothing on a sensitive page is asked that one question again, and can leave as quickly', async ({ site }) => {
  const { answers } = formIn((await send(site, drive)).body)

  const asked = await post(site, '/feedback', answers)

  expect(asked.status).toBe(422)
  expectLeftQuickly(asked)
  expect(asked.body).toContain('Was this page useful?')
  expect(formIn(asked.body).answers).toMatchObject(answers)
})

test('the thanks for feedback on a sensitive page name no page, and can be left as quickly', async ({ site }) => {
  const { answers } = formIn((await send(site, drive)).body)

  const { status, headers } = await post(site, '/feedback', { ...answers, useful: 'yes' })
  const thanks = await send(site, String(headers.location))

  expect(status).toBe(303)
  expect(headers.location).not.toContain('drive')
  expectLeftQuickly(thanks)
  expect(thanks.body).not.toContain(drive)
  expect(thanks.body).toMatch(/href="tel:999"[\s\S]*href="\/help-and-support"/)
})

test('on another page the second question follows a press, and leads back', async ({ site }) => {
  const { answers } = formIn((await send(site, '/community-payback')).body)

  const asked = await post(site, '/feedback', answers)
  const { headers } = await post(site, '/feedback', { ...answers, useful: 'yes' })
  const next = await send(site, String(headers.location))

  expect(asked.body).not.toContain('Exit this page')
  expect(asked.headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
  expect(next.body).toContain('What best describes the reason')
  expect(next.body).toContain('href="/community-payback"')
})

test.for(['need=abuse', 'need=victims', 'audience=victims'])(
  'a visitor who asks the directory for %s can leave as quickly, and nothing names what they asked',
  async (query, { site }) => {
    const asked = await send(site, `/services?${query}`)
    const other = await send(site, '/services?need=housing')

    expectLeftQuickly(asked)
    expect(formIn(asked.body).title).toBe(`Help and advice – ${siteName}`)
    expect(formIn(other.body).title).toBe(`Find a service – ${siteName}`)
    expect(other.body).not.toContain('Exit this page')
  },
)

test('the script that leaves a page is never kept on the device', async ({ site }) => {
  expect(await send(site, '/exit-this-page.js')).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } })
})

test('on a sensitive page help comes before the list of contents and the first words', async ({ site }) => {
  const { body } = await send(site, drive)
  const places = ['help-box', 'This visit will show in your browser history', 'class="contents"', 'class="section"'].map((part) =>
    body.indexOf(part, body.indexOf('<main')),
  )

  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

test('nobody else lists what staff have uploaded', async ({ site }) => {
  expect(await send(site, '/api/media')).toMatchObject({ status: 403 })
})
