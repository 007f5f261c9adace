import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { sendNomination } from '#tests/nominations/a-resident.ts'
import { anAnswer } from '#tests/page-feedback/an-answer.ts'
import { query } from '#tests/support/a-database.ts'
import { post, send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'

const open = ['pages', 'boards', 'partnerships', 'programmes']
const closed = [
  'nominations',
  'projects',
  'page-feedback',
  'users',
  'payload-jobs',
  'payload-preferences',
  'payload-locked-documents',
  'payload-migrations',
  'payload-kv',
]
const signInFirst =
  '{"errors":[{"message":"You aren’t signed in, or your session has ended. Sign in again in another tab, then send this again."}]}'
const json = { 'content-type': 'application/json' }

test('what is for staff alone is read by nobody else, however it is asked for', async ({ site }) => {
  await sendNomination(site, aNomination({ name: 'Unmistakable Name' }))
  await post(site, paths.feedback, anAnswer())

  for (const collection of closed) {
    const [row] = await query<{ id: string }>(site.database, `SELECT id FROM ${collection.replaceAll('-', '_')} LIMIT 1`)
    const endings = [
      '',
      '/count',
      '/versions',
      '?depth=3',
      '?draft=true&overrideAccess=true',
      '?where[id][exists]=true',
      `/${row?.id ?? 1}`,
    ]
    for (const ending of endings) {
      const { status, body } = await send(site, `/api/${collection}${ending}`)
      expect([collection, ending, status, body]).toEqual([collection, ending, 403, signInFirst])
    }
    const overridden = await send(site, `/api/${collection}`, {
      method: 'POST',
      headers: { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'depth=2',
    })
    expect([collection, overridden.status]).toEqual([collection, 403])
  }
})

test('a draft is read by nobody else, nor what is not yet published of a page', async ({ site, editor }) => {
  const draft = await editor.create('programmes', {
    title: 'Unmistakable draft',
    slug: 'unmistakable',
    summary: 'Unmistakable words.',
    _status: 'draft',
  })
  const { docs } = await editor.find('programmes', 'where[slug][equals]=drive-project')
  const published = String(docs[0]?.id)
  await editor.saveDraft('programmes', published, { title: 'Unmistakable change' })

  for (const collection of open)
    for (const ending of ['', '?draft=true', '?where[title][like]=Unmistakable', '/count', '/versions', `/${draft.id}`, `/${published}`]) {
      const { status, body } = await send(site, `/api/${collection}${ending}`)
      expect([collection, ending, status, body]).toEqual([collection, ending, 403, signInFirst])
    }
  for (const address of ['/programmes/unmistakable', '/programmes/unmistakable?draft=true'])
    expect((await send(site, address)).status).toBe(404)
  expect(await send(site, '/programmes/drive-project')).toMatchObject({ status: 200, body: expect.not.stringContaining('Unmistakable') })
  expect(await send(site, `/preview/programmes/${published}`)).toMatchObject({
    status: 307,
    headers: { location: `/admin/login?redirect=${encodeURIComponent(`/preview/programmes/${published}`)}` },
    body: expect.not.stringContaining('Unmistakable'),
  })
})

test('nobody makes themselves an administrator', async ({ site }) => {
  const accounts = 'SELECT email, role FROM users ORDER BY email'
  const before = await query(site.database, accounts)
  for (const address of ['/api/users/first-register', '/api/users']) {
    const body = JSON.stringify({ email: 'intruder@example.org', password: 'a-password-of-mine', 'confirm-password': 'a-password-of-mine' })
    expect((await send(site, address, { method: 'POST', headers: json, body })).status).toBe(403)
  }
  expect(await query(site.database, accounts)).toEqual(before)
  // Once there is a user, Payload leads on from there.
  const { body } = await send(site, '/admin/create-first-user')
  expect(body).toContain('NEXT_REDIRECT;replace;/admin;')
  expect(body).not.toContain('confirm-password')
})

test("a wrong password, or a token of somebody's own making, opens nothing", async ({ site }) => {
  const body = JSON.stringify({ email: 'admin@localhost.test', password: 'not the password' })
  expect((await send(site, '/api/users/login', { method: 'POST', headers: json, body })).status).toBe(401)

  const [header, claims] = [
    { alg: 'none', typ: 'JWT' },
    { id: '1', collection: 'users', email: 'admin@localhost.test' },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  for (const token of [`${header}.${claims}.`, 'x', ''])
    for (const headers of [{ authorization: `JWT ${token}` }, { authorization: `Bearer ${token}` }, { cookie: `staff-token=${token}` }])
      expect((await send(site, '/api/nominations', { headers })).status).toBe(403)
})
