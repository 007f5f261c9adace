import { expect } from 'vitest'
import { administratorPassword } from '#tests/support/a-site.ts'
import { send } from '#tests/support/http.ts'
import { testOnASite } from '#tests/support/test-on-a-site.ts'
import { ask, isSignedIn, setUpCodes } from '#tests/users/staff-accounts.ts'

const test = testOnASite({ STAFF_CODES: 'required', TRUST_PROXY: '1' })
const email = 'admin@localhost.test'

test('where codes are required, a password alone begins a session that can do nothing but set them up and end', async ({ site }) => {
  const password = await administratorPassword(site)
  const signIn = async () => (await ask(site, 'login', { email, password })).body
  const { token, setsUpCodes, user, to } = await signIn()
  expect({ setsUpCodes, user, to }).toEqual({ setsUpCodes: true, user: undefined, to: '/admin/codes' })

  const limited = { authorization: `JWT ${token}`, 'content-type': 'application/json' }
  const cookie = { cookie: `staff-token=${token}`, 'sec-fetch-site': 'same-origin' }
  for (const [method, address] of [
    ['GET', '/api/pages'],
    ['GET', '/api/users'],
    ['GET', '/api/access'],
    ['GET', '/api/globals/site-settings'],
    ['POST', '/api/pages'],
    ['PATCH', '/api/users/1'],
    ['DELETE', '/api/pages/1'],
    ['POST', '/api/users/refresh-token'],
    ['POST', '/api/users/recovery-codes'],
    ['POST', '/api/users/codes-off'],
    ['POST', '/api/media'],
    // A server function.
    ['POST', '/admin'],
  ] as const) {
    const { status, body } = await send(site, address, { method, headers: limited, ...(method === 'GET' ? {} : { body: '{}' }) })
    expect([method, address, status, body]).toEqual([method, address, 403, expect.stringContaining('Set up your one-time codes first.')])
  }
  expect(await isSignedIn(site, String(token))).toBe(false)
  for (const page of ['/admin', '/admin/collections/pages', '/admin/account', '/admin/to-be-confirmed'])
    expect([page, (await send(site, page, { headers: cookie })).body]).toEqual([page, expect.stringContaining('/admin/login')])
  expect((await send(site, '/admin/login', { headers: cookie })).body).toContain('/admin/codes')

  expect((await ask(site, 'logout', {}, String(token))).status).toBe(200)
  const again = await signIn()
  const set = await setUpCodes(site, String(again.token))
  expect(set).toMatchObject({ status: 200, recoveryCodes: { length: 10 } })
  expect(await isSignedIn(site, set.token)).toBe(true)
  expect((await ask(site, 'codes', { offer: set.offer, code: '000000' }, String(again.token))).status).toBe(403)
  expect((await ask(site, 'codes-off', { code: set.recoveryCodes[0] }, set.token)).status).toBe(409)
  expect((await ask(site, 'login', { email, password, code: set.recoveryCodes[1] })).body).toMatchObject({ user: { email } })
})
