import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { sendNomination } from '#tests/nominations/a-resident.ts'
import { administratorPassword } from '#tests/support/a-site.ts'
import { send } from '#tests/support/http.ts'
import { testOnASite } from '#tests/support/test-on-a-site.ts'

const test = testOnASite({ ADMIN_HOST: 'admin.test' })

const staffHost = { host: 'admin.test' }

test.for(['/admin', '/admin/login', '/api/users', '/api/pages', '/api/users/me', '/preview/pages/1', '/%61pi/users', '/metrics'])(
  'the public finds nothing at %s',
  async (path, { site }) => {
    for (const headers of [
      {},
      { 'x-forwarded-host': 'admin.test' },
      { forwarded: 'host=admin.test' },
      { host: 'admin.test.elsewhere.example' },
    ])
      expect((await send(site, path, { headers })).status).toBe(404)
    expect((await send(site, path, { method: 'POST' })).status).toBe(405)
  },
)

test('staff find it all at their host, with a port or without, in capitals too', async ({ site }) => {
  for (const host of ['admin.test', 'admin.test:8443', 'ADMIN.test']) {
    expect((await send(site, '/admin/login', { headers: { host } })).status).toBe(200)
    expect((await send(site, '/api/users/me', { headers: { host } })).status).toBe(200)
    expect((await send(site, '/metrics', { headers: { host } })).body).toContain('http_answers_total')
  }
})

test('a member of staff signs in at their host and works there, as a browser does', async ({ site }) => {
  const origin = 'http://admin.test'
  const headers = { ...staffHost, origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
  await sendNomination(site, aNomination())
  const body = JSON.stringify({ email: 'admin@localhost.test', password: await administratorPassword(site) })
  const signIn = await send(site, '/api/users/login', { method: 'POST', headers, body })
  const cookie = String(signIn.headers['set-cookie']).split(';')[0] ?? ''

  const read = await send(site, '/api/nominations', { headers: { ...staffHost, cookie, 'sec-fetch-site': 'same-origin' } })
  expect(read.status).toBe(200)
  const { docs }: { docs: { id: string }[] } = JSON.parse(read.body)
  const [step, note] = [`/api/nominations/${docs[0]?.id}/step`, `/api/nominations/${docs[0]?.id}`]
  const checked = JSON.stringify({ from: 'received', to: 'checked' })
  expect((await send(site, step, { method: 'POST', headers: { ...headers, cookie }, body: checked })).status).toBe(200)

  const foreign = { ...headers, cookie, origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
  const back = JSON.stringify({ from: 'checked', to: 'received' })
  expect((await send(site, step, { method: 'POST', headers: foreign, body: back })).status).toBe(403)
  expect((await send(site, note, { method: 'PATCH', headers: foreign, body: '{"work":"Changed from elsewhere."}' })).status).toBe(403)
})

test('a link by which somebody chooses a password names the staff’s host, whatever a request says', async ({ site }) => {
  const named = { ...staffHost, 'x-forwarded-host': 'evil.example', 'content-type': 'application/json' }
  const body = JSON.stringify({ email: 'admin@localhost.test', password: await administratorPassword(site) })
  const { token } = JSON.parse((await send(site, '/api/users/login', { method: 'POST', headers: named, body })).body)
  const headers = { ...named, authorization: `JWT ${token}` }
  const account = JSON.stringify({ email: 'invited@example.org', password: 'stoat lantern gravel' })
  const { doc } = JSON.parse((await send(site, '/api/users', { method: 'POST', headers, body: account })).body)

  const { body: link } = await send(site, `/api/users/${doc.id}/link`, { method: 'POST', headers, body: '{}' })
  expect(JSON.parse(link).url).toMatch(/^http:\/\/admin\.test\/admin\/new-password#[\w-]{43}$/)
})

test('the public site is the same as ever', async ({ site }) => {
  expect((await send(site, '/')).status).toBe(200)
  expect((await send(site, paths.nominate)).status).toBe(200)
  expect((await sendNomination(site, aNomination())).status).toBe(303)
})
