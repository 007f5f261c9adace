import { createHash } from 'node:crypto'
import { SignJWT, UnsecuredJWT } from 'jose'
import { expect } from 'vitest'
import { secret } from '#tests/support/a-site.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'

const json = { 'content-type': 'application/json' }
const methods = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS'] as const
const collections = [
  'pages',
  'programmes',
  'figures',
  'media',
  'nominations',
  'page-feedback',
  'failures',
  'users',
  'payload-jobs',
  'payload-preferences',
]
const ofACollection = [
  '',
  '/1',
  '/count',
  '/versions',
  '/versions/1',
  '/distinct',
  '/paste-url',
  '/access/1',
  '/1/duplicate',
  '/file/a.pdf',
  '/kept-apart/empty',
]
const ofUsers = [
  'login',
  'logout',
  'forgot-password',
  'reset-password',
  'me',
  'init',
  'refresh-token',
  'unlock',
  'verify/1',
  'first-register',
  'new-password',
  'session',
]
const ofPayload = [
  '/api',
  '/api/',
  '/api/access',
  '/api/graphql',
  '/api/graphql-playground',
  '/api/payload-jobs/run',
  '/api/payload-jobs/handle-schedules',
  '/api/reorder',
  '/api/globals/site-settings',
  '/api/globals/site-settings/access',
  '/api/globals/urgent-topics/versions',
  '/api/og',
  '/api/openapi.json',
]

const open = ['POST login', 'POST logout', 'POST forgot-password', 'POST new-password', 'GET me', 'GET init']

test('without a session the REST interface is six addresses, and nothing else is said of any other', async ({ site }) => {
  const addresses = [
    ...ofPayload,
    ...collections.flatMap((collection) => ofACollection.map((ending) => `/api/${collection}${ending}`)),
    ...ofUsers.map((name) => `/api/users/${name}`),
    ...['login', 'me'].flatMap((name) => [
      `/api/users/${name}/`,
      `/api/users//${name}`,
      `/api/USERS/${name}`,
      `/api/users/${name}%2f`,
      `/api/users/${name}/x`,
    ]),
  ]
  const answered = await Promise.all(
    addresses.flatMap((address) =>
      methods.map(async (method) => ({ asked: `${method} ${address}`, ...(await send(site, address, { method, headers: json })) })),
    ),
  )

  const passed = answered.filter(({ status, headers, body }) => !isRefusal(status, body) && headers.location === undefined)
  expect(passed.map(({ asked }) => asked).toSorted()).toEqual(open.map((one) => one.replace(' ', ' /api/users/')).toSorted())
})

/** By the door in front of Payload, which says nothing of what is there. */
function isRefusal(status: number, body: string) {
  return status === 405 || (status === 403 && /^$|You aren’t signed in/.test(body))
}

test('an expired token, a forged one and one that is not signed are nobody’s', async ({ site, editor }) => {
  const [header = '', claims = '', signature = ''] = editor.headers.authorization.slice('JWT '.length).split('.')
  const own = JSON.parse(Buffer.from(claims, 'base64url').toString())
  const key = new TextEncoder().encode(createHash('sha256').update(secret).digest('hex').slice(0, 32))
  const token = (expires: string | number) =>
    new SignJWT({ ...own, exp: undefined }).setProtectedHeader({ alg: 'HS256', authVersion: 1 }).setExpirationTime(expires)
  const tokens = {
    expired: await token(own.iat - 1).sign(key),
    forged: await token('1h').sign(new TextEncoder().encode('x'.repeat(32))),
    unsigned: new UnsecuredJWT(own).setExpirationTime('1h').encode(),
    changed: `${header}.${claims}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
  }
  const as = (one: string) => [{ authorization: `JWT ${one}` }, { authorization: `Bearer ${one}` }, { cookie: `staff-token=${one}` }]
  for (const headers of as(await token('1h').sign(key))) expect((await send(site, '/api/figures', { headers })).status).toBe(200)

  for (const [what, one] of Object.entries(tokens))
    for (const headers of as(one)) {
      expect([what, (await send(site, '/api/figures', { headers })).status]).toEqual([what, 403])
      expect([what, JSON.parse((await send(site, '/api/users/me', { headers })).body).user]).toEqual([what, null])
      const body = `{"a":"${'x'.repeat(70_000)}"}`
      expect([what, (await send(site, '/api/figures', { method: 'POST', headers: { ...json, ...headers }, body })).status]).toEqual([
        what,
        403,
      ])
    }
})

test('staff get a hundred at most at once, and nothing deeper than anybody needs', async ({ site, editor }) => {
  for (const asked of ['limit=0', 'limit=100000', 'pagination=false', 'pagination=true&limit=0', '%6cimit=0', 'limit=000'])
    expect([asked, (await editor.send('GET', `services?${asked}&select[slug]=true`)).body.limit]).toEqual([asked, 100])
  const [deep, bounded] = await Promise.all(
    ['9', '2'].map((depth) => send(site, `/api/publications?depth=${depth}&limit=5`, { headers: editor.headers })),
  )
  expect(deep?.body).toBe(bounded?.body)
})

test.for([
  'limit=abc',
  'limit[]=5',
  'depth=deep',
  'page=99999999999999999999',
  'where=nonsense',
  'where[title]=a',
  'where[title][$foo]=a',
  'where[title][near]=1',
  'where[nothing][equals]=1',
  'where[id][equals]=nonsense',
  'where[createdAt][equals]=nonsense',
  'where[createdAt][greater_than]=999999-99-99',
  `where${'[and][0]'.repeat(50)}[title][equals]=a`,
  'where[password][like]=a',
  'sort[x]=1',
  'sort=title;drop',
  'sort=nothing',
  'select=title',
  'populate=all',
  'joins=all',
  'joins[nothing][limit]=1',
  'locale=xx',
  'data=nonsense',
  'draft=perhaps',
  'trash=perhaps',
  '%',
  '%00',
  'where[title][like]=%00',
  'where[title][in]=',
  'where[title][exists]=perhaps',
])('whatever is asked by “%s” is answered, never with a fault', async (query, { editor }) => {
  const addresses = ['programmes', 'media', 'nominations', 'users'].flatMap((collection) => [collection, `${collection}/count`])
  for (const address of [...addresses, 'programmes/versions']) {
    const { status } = await editor.send('GET', `${address}?${query}`)
    expect([address, status < 500]).toEqual([address, true])
  }
})
