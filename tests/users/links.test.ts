import { expect } from 'vitest'
import { query } from '#tests/support/a-database.ts'
import type { Editor } from '#tests/support/an-editor.ts'
import { test } from '#tests/users/on-a-staff-site.ts'
import { anAccount, ask, isSignedIn, tokenFor } from '#tests/users/staff-accounts.ts'

const password = 'stoat lantern gravel'
const lapsed = { status: 403, body: { errors: [{ message: expect.stringContaining('isn’t good any more') }] } }

async function aLink(editor: Editor, id: string, kind = 'reset') {
  const { body } = await editor.send('POST', `users/${id}/link`, { kind })
  const [address = '', token = ''] = String(body.url).split('#')
  return { address, token, said: String(body.message) }
}

test('a link sets a password once, signs nobody in, and ends every session and every other link', async ({ site, editor }) => {
  const { id, email } = await anAccount(editor)
  const before = await tokenFor(site, { email })
  const [link, other] = [await aLink(editor, id), await aLink(editor, id, 'invitation')]
  expect(link).toMatchObject({ address: `${site.origin}/admin/new-password`, said: expect.stringContaining('sends no e-mail') })
  expect(Buffer.from(link.token, 'base64url')).toHaveLength(32)

  expect(await ask(site, 'new-password', { token: link.token, password: 'abc' })).toMatchObject({ status: 422 })
  expect(await ask(site, 'new-password', { token: link.token, password: email })).toMatchObject({ status: 422 })
  const both = await Promise.all([1, 2].map(() => ask(site, 'new-password', { token: link.token, password })))
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 403])
  for (const { body, headers } of both) expect([body.token, headers['set-cookie']]).toEqual([undefined, undefined])
  expect(await isSignedIn(site, before)).toBe(false)
  expect(await ask(site, 'new-password', { token: other.token, password })).toMatchObject(lapsed)
  expect(await isSignedIn(site, await tokenFor(site, { email, password }))).toBe(true)
})

test('a link lapses, is kept as a hash alone, and is not guessed', async ({ site, editor }) => {
  const { id } = await anAccount(editor)
  const { token } = await aLink(editor, id, 'invitation')
  const [row] = await query<{ days: number; kept: string }>(
    site.database,
    `SELECT round(extract(epoch FROM expires_at - now()) / 86400)::int AS days, row_to_json(l)::text AS kept FROM staff_links l WHERE user_id = $1`,
    [id],
  )
  expect(row).toMatchObject({ days: 7, kept: expect.not.stringContaining(token) })
  expect(site.output()).not.toContain(token)

  await query(site.database, 'UPDATE staff_links SET expires_at = now() WHERE user_id = $1', [id])
  for (const tried of [token, '', token.slice(1), `${token}a`])
    expect(await ask(site, 'new-password', { token: tried, password })).toMatchObject(lapsed)
})

test('without a mail server the forgotten password says whom to ask, and never that anything was sent', async ({ site }) => {
  for (const email of ['admin@localhost.test', 'nobody@example.org'])
    expect(await ask(site, 'forgot-password', { email })).toMatchObject({
      status: 409,
      body: { errors: [{ message: expect.stringMatching(/sends no e-mail.*npm run admin:create/) }] },
    })
  expect(await ask(site, 'forgot-password', { email: 'nobody' })).toMatchObject({ status: 400 })
})

test('only an administrator makes links, and none for themselves', async ({ site, editor }) => {
  const { id, email } = await anAccount(editor)
  expect((await ask(site, `${id}/link`, {})).status).toBe(403)
  expect((await ask(site, `${id}/link`, {}, await tokenFor(site, { email }))).status).toBe(403)
  const { user } = (await editor.send('GET', 'users/me')).body
  expect((await editor.send('POST', `users/${(user as { id: string }).id}/link`, {})).status).toBe(409)
})
