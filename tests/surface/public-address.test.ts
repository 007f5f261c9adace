import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { administratorPassword } from '#tests/support/a-site.ts'
import { formIn } from '#tests/support/form-in.ts'
import { post, send } from '#tests/support/http.ts'
import { testOnASite } from '#tests/support/test-on-a-site.ts'

const origin = 'https://www.example.test'
const rules = paths.nominationPage('rules')
const test = testOnASite({ SITE_URL: origin })

test("a form is taken from the site's own address alone, however the site was reached", async ({ site }) => {
  expect((await post(site, rules, { rules: 'none' }, { origin })).status).toBe(303)
  for (const other of [site.url, 'http://www.example.test', 'https://www.example.test:8443', 'https://example.test'])
    expect((await post(site, rules, { rules: 'none' }, { origin: other, host: new URL(other).host })).status).toBe(403)
})

test('its own address is the only one it ever prints', async ({ site }) => {
  for (const path of ['/', '/programmes/drive-project', '/no-such-page', paths.nominate]) {
    const { status, body } = await send(site, path, { headers: { host: 'elsewhere.example' } })
    expect([path, status]).toEqual([path, path === '/no-such-page' ? 404 : 200])
    expect(body).not.toMatch(/elsewhere\.example|localhost/)
  }
  expect((await send(site, '/programmes/drive-project')).body).toContain(`href="${origin}/programmes/drive-project"`)
  expect((await post(site, rules, { rules: 'none' }, { origin })).headers.location).toMatch(/^\/community-payback/)
})

test('over https every answer tells the browser to stay there, and the cookie of staff never travels without', async ({ site }) => {
  const credentials = JSON.stringify({ email: 'admin@localhost.test', password: await administratorPassword(site) })
  const signIn = await send(site, '/api/users/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: credentials,
  })

  for (const { headers } of [await send(site, '/'), await send(site, '/no-such-page'), await send(site, paths.nominate), signIn])
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  expect(String(signIn.headers['set-cookie'])).toMatch(/HttpOnly.*SameSite=(?:Lax|Strict)/)
  expect(String(signIn.headers['set-cookie'])).toContain('Secure')

  const answered = await post(site, rules, { rules: 'none' }, { origin })
  expect(String(answered.headers['set-cookie'])).toMatch(
    /^__Host-nomination=[\da-f-]{36}; Path=\/; Max-Age=604800; HttpOnly; SameSite=Lax; Secure$/,
  )
})

test('a page knows its own address in the form it shows', async ({ site }) => {
  expect(formIn((await send(site, '/community-payback')).body)).toMatchObject({
    action: paths.feedback,
    answers: { path: '/community-payback' },
  })
})
