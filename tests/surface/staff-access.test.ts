import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { anAnswer } from '#tests/page-feedback/an-answer.ts'
import { query } from '#tests/support/a-database.ts'
import { post, send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'

const open = ['pages', 'boards', 'partnerships', 'programmes']
const closed = [
  'nominations',
  'page-feedback',
  'users',
  'payload-jobs',
  'payload-preferences',
  'payload-locked-documents',
  'payload-migrations',
  'payload-kv',
]
const json = { 'content-type': 'application/json' }

/** Payload doesn't expose its migrations at all, and answers with nothing for a preference of one's own that isn't there. */
function outcomeFor(collection: string, ending: string) {
  if (collection === 'payload-migrations') return 501
  return collection === 'payload-preferences' && ending.startsWith('/') ? '{"message":"Not Found","value":null}' : 403
}

test('what is for staff alone is read by nobody else, however it is asked for', async ({ site }) => {
  await post(site, paths.nominate, aNomination({ name: 'Unmistakable Name' }))
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
      expect([collection, ending, status === 200 ? body : status]).toEqual([collection, ending, outcomeFor(collection, ending)])
      expect(body).not.toMatch(/Unmistakable|admin@|"docs"|"totalDocs":[1-9]/)
    }
    const overridden = await send(site, `/api/${collection}`, {
      method: 'POST',
      headers: { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'depth=2',
    })
    expect([collection, overridden.status]).toEqual([collection, outcomeFor(collection, '')])
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
  const wheres = [
    '[_status][equals]=draft',
    '[title][like]=Unmistakable',
    '[or][0][title][like]=Unmistakable',
    '[slug][equals]=unmistakable',
  ]

  for (const collection of open)
    for (const ending of ['', '?draft=true']) {
      const all = await send(site, `/api/${collection}${ending}`)
      expect(all).toMatchObject({ status: 200, body: expect.stringMatching(/"totalDocs":[1-9]/) })
      expect(all.body).not.toContain('Unmistakable')
      for (const where of wheres) {
        const found = await send(site, `/api/${collection}${ending || '?'}&where${where}`)
        expect([collection, ending, where, found.status]).toEqual([collection, ending, where, 200])
        expect(found.body).toContain('"docs":[]')
      }
    }
  for (const [ending, refusal] of [
    [`/${draft.id}`, 404],
    [`/${draft.id}?draft=true`, 404],
    ['/versions', 403],
    ['/versions?where[version.title][like]=Unmistakable', 403],
  ] as const)
    expect([ending, (await send(site, `/api/programmes${ending}`)).status]).toEqual([ending, refusal])
  expect(await send(site, `/api/programmes/${published}?draft=true`)).toMatchObject({
    status: 200,
    body: expect.not.stringContaining('Unmistakable'),
  })
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
  for (const address of ['/api/users/first-register', '/api/users']) {
    const body = JSON.stringify({ email: 'intruder@example.org', password: 'a-password-of-mine', 'confirm-password': 'a-password-of-mine' })
    expect((await send(site, address, { method: 'POST', headers: json, body })).status).toBe(403)
  }
  expect(await query(site.database, 'SELECT email FROM users')).toEqual([{ email: 'admin@localhost.test' }])
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
