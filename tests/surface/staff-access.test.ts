import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { anAnswer } from '#tests/page-feedback/an-answer.ts'
import { query } from '#tests/support/a-database.ts'
import { post, send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'

const open = ['pages', 'boards', 'partnerships', 'programmes', 'figures']
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
      // Payload answers for a preference of one's own, of which nobody has none, with 200 and nothing.
      const outcome = status === 200 ? body : status
      expect([collection, ending, outcome]).toEqual([
        collection,
        ending,
        expect.toBeOneOf([403, 404, 501, '{"message":"Not Found","value":null}']),
      ])
      expect(body).not.toMatch(/Unmistakable|admin@|"docs"|"totalDocs":[1-9]/)
    }
    const overridden = await send(site, `/api/${collection}`, {
      method: 'POST',
      headers: { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'depth=2',
    })
    expect([collection, overridden.status]).toEqual([collection, expect.toBeOneOf([403, 404, 501])])
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
    for (const ending of [
      '',
      ...wheres.map((where) => `?where${where}`),
      '?draft=true',
      ...wheres.map((where) => `?draft=true&where${where}`),
    ]) {
      const { status, body } = await send(site, `/api/${collection}${ending}`)
      // A figure has no drafts, and so no such field: 400.
      expect([collection, ending, status]).toEqual([collection, ending, expect.toBeOneOf([200, 400])])
      expect(body).not.toContain('Unmistakable')
    }
  for (const ending of [`/${draft.id}`, `/${draft.id}?draft=true`, '/versions', '/versions?where[version.title][like]=Unmistakable']) {
    const { status } = await send(site, `/api/programmes${ending}`)
    expect([ending, status]).toEqual([ending, expect.toBeOneOf([403, 404])])
  }
  expect((await send(site, `/api/programmes/${published}?draft=true`)).body).not.toContain('Unmistakable')
  for (const address of ['/programmes/unmistakable', '/programmes/unmistakable?draft=true'])
    expect((await send(site, address)).status).toBe(404)
  expect((await send(site, '/programmes/drive-project')).body).not.toContain('Unmistakable')
  const preview = await send(site, `/preview/programmes/${published}`)
  expect(preview.status).toBeGreaterThanOrEqual(300)
  expect(preview.body).not.toContain('Unmistakable')
})

test('nobody else writes anything', async ({ site }) => {
  const [page] = await query<{ id: string }>(site.database, "SELECT id FROM programmes WHERE slug = 'drive-project'")
  for (const [method, address] of [
    ...[...open, ...closed].flatMap((collection) => [
      ['POST', `/api/${collection}`],
      ['PATCH', `/api/${collection}?where[id][exists]=true`],
      ['DELETE', `/api/${collection}?where[id][exists]=true`],
    ]),
    ['PATCH', `/api/programmes/${page?.id}`],
    ['DELETE', `/api/programmes/${page?.id}`],
    ['POST', '/api/globals/site-settings'],
    ['POST', '/api/users/unlock'],
    ['GET', '/api/payload-jobs/run'],
  ] as [string, string][]) {
    const { status } = await send(site, address, {
      method,
      headers: json,
      ...(method !== 'GET' && { body: '{"title":"Changed","email":"admin@localhost.test"}' }),
    })
    expect([method, address, status]).toEqual([method, address, expect.toBeOneOf([400, 401, 403, 404, 501])])
  }
  expect(await query(site.database, "SELECT title FROM programmes WHERE title = 'Changed'")).toEqual([])
})

test('nobody makes themselves an administrator', async ({ site }) => {
  for (const address of ['/api/users/first-register', '/api/users']) {
    const body = JSON.stringify({ email: 'intruder@example.org', password: 'a-password-of-mine', 'confirm-password': 'a-password-of-mine' })
    expect((await send(site, address, { method: 'POST', headers: json, body })).status).toBe(403)
  }
  expect(await query(site.database, 'SELECT email FROM users')).toEqual([{ email: 'admin@localhost.test' }])
  expect((await send(site, '/admin/create-first-user')).body).not.toContain('confirm-password')
})

test('a wrong password, or a token of somebody’s own making, opens nothing', async ({ site }) => {
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
