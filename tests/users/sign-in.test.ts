import { pbkdf2Sync } from 'node:crypto'
import { expect } from 'vitest'
import { query } from '#tests/support/a-database.ts'
import { post, send } from '#tests/support/http.ts'
import { timed } from '#tests/support/in-time.ts'
import { test } from '#tests/users/on-a-staff-site.ts'
import { anAccount, aPassword, ask, isSignedIn, tokenFor } from '#tests/users/staff-accounts.ts'

test('somebody unknown, a wrong password and a locked account are answered in the same words, after as much work', async ({
  site,
  editor,
}) => {
  const { email } = await anAccount(editor)
  const known = await timed(ask(site, 'login', { email, password: 'not the password' }))
  const unknown = await timed(ask(site, 'login', { email: 'nobody@example.org', password: 'not the password' }))
  const strange = await ask(site, 'login', { email: 'a\0b@example.org', password: 'not the password' })

  const answers = [known, unknown].map(({ outcome }) => (outcome?.status === 'fulfilled' ? outcome.value : undefined))
  expect(answers[0]).toMatchObject({ status: 401, body: { errors: [{ message: expect.stringContaining('isn’t right') }] } })
  for (const { status, body } of [answers[1], strange].flatMap((answer) => answer ?? [])) {
    expect({ status, body }).toEqual({ status: answers[0]?.status, body: answers[0]?.body })
  }
  // 5 and 340 ms it was; both take what PBKDF2 takes.
  expect(unknown.milliseconds).toBeGreaterThan(known.milliseconds / 5)
})

test('somebody signs in with the address that an account was made with, whatever was pasted with it', async ({ site, editor }) => {
  const name = `pasted-${process.pid}@example.org`
  const { email } = await editor.create('users', { email: `Ann <MAILTO:${name}>`, password: aPassword })
  expect(email).toBe(name)

  for (const typed of [name, `mailto:${name}`, `\u202A${name.toUpperCase()}\u202C.`]) {
    expect([typed, (await ask(site, 'login', { email: typed, password: aPassword })).status]).toEqual([typed, 200])
  }
})

test('four who sign in as one person at once are all signed in, and sign out one by one', async ({ site, editor }) => {
  const { email } = await anAccount(editor)
  const tokens = await Promise.all([1, 2, 3, 4].map(() => tokenFor(site, { email })))
  expect(await Promise.all(tokens.map((token) => isSignedIn(site, token)))).toEqual([true, true, true, true])

  const [first = '', second = ''] = tokens
  expect(await ask(site, 'logout', {}, first)).toMatchObject({ status: 200, body: { message: 'Signed out.' } })
  expect([await isSignedIn(site, first), await isSignedIn(site, second)]).toEqual([false, true])
  expect((await send(site, '/api/nominations', { headers: { authorization: `JWT ${first}` } })).status).toBe(403)
})

test('a session ends half an hour after it was used, and after twelve hours in all', async ({ site, editor }) => {
  const { id, email } = await anAccount(editor)
  const aged = async (column: 'used_at' | 'started_at', minutes: number) => {
    const token = await tokenFor(site, { email })
    await query(site.database, `UPDATE staff_sessions SET ${column} = now() - $2 * interval '1 minute' WHERE user_id = $1`, [id, minutes])
    return token
  }

  expect(await isSignedIn(site, await aged('used_at', 31))).toBe(false)
  expect(await isSignedIn(site, await aged('started_at', 12 * 60 + 1))).toBe(false)
  const used = await aged('used_at', 29)
  expect(await isSignedIn(site, used)).toBe(true)
  await query(site.database, "UPDATE staff_sessions SET used_at = used_at - interval '29 minutes' WHERE user_id = $1", [id])
  expect(await isSignedIn(site, used)).toBe(true)
})

test('what the admin asks for by itself is no use of a session, but a renewal is', async ({ site, editor }) => {
  const { id, email } = await anAccount(editor)
  const token = await tokenFor(site, { email })
  const age = () => query(site.database, "UPDATE staff_sessions SET used_at = now() - interval '20 minutes' WHERE user_id = $1", [id])
  const minutes = async () => {
    const [row] = await query<{ age: number }>(
      site.database,
      'SELECT extract(epoch FROM now() - used_at)::int / 60 AS age FROM staff_sessions WHERE user_id = $1',
      [id],
    )
    return row?.age
  }
  const headers = {
    cookie: `staff-token=${token}`,
    'sec-fetch-site': 'same-origin',
    'sec-fetch-mode': 'cors',
    'content-type': 'application/json',
  }
  const renew = (fields: object) => send(site, '/api/users/refresh-token', { method: 'POST', headers, body: JSON.stringify(fields) })

  await age()
  expect((await send(site, '/api/users/me', { headers })).body).toContain(email)
  expect((await renew({ isLook: 'yes' })).status).toBe(200)
  expect(await minutes()).toBe(20)
  expect((await renew({})).status).toBe(200)
  expect(await minutes()).toBe(0)
  await age()
  await send(site, '/admin', { headers: { ...headers, 'sec-fetch-mode': 'navigate' } })
  expect(await minutes()).toBe(0)
})

test('a new password, and a locked account, end every session', async ({ site, editor }) => {
  const { id, email } = await anAccount(editor)
  const [own, other] = [await tokenFor(site, { email }), await tokenFor(site, { email })]
  const changed = await send(site, `/api/users/${id}`, {
    method: 'PATCH',
    headers: { authorization: `JWT ${own}`, 'content-type': 'application/json' },
    body: JSON.stringify({ password: 'stoat lantern gravel' }),
  })
  expect(changed.status).toBe(200)
  expect([await isSignedIn(site, own), await isSignedIn(site, other)]).toEqual([false, false])
  await expect(tokenFor(site, { email })).rejects.toThrow('401')
  expect(await isSignedIn(site, await tokenFor(site, { email, password: 'stoat lantern gravel' }))).toBe(true)
})

test('a password that is easily guessed is refused when an account is made or changed, and an earlier short one still signs in', async ({
  site,
  editor,
}) => {
  const refusal = (message: string) => ({ status: 400, body: { errors: [{ data: { errors: [{ message, path: 'password' }] } }] } })
  const short = 'Use a password of 15 characters or more: three or four words are easy to remember'
  const { id, email } = await anAccount(editor, { name: 'Maya Okonkwo' })

  expect(await editor.send('POST', 'users', { email: 'new@example.org', password: 'abc' })).toMatchObject(refusal(short))
  expect(await editor.send('PATCH', `users/${id}`, { password: 'abc' })).toMatchObject(refusal(short))
  expect(await editor.send('PATCH', `users/${id}`, { password: 'maya okonkwo is me' })).toMatchObject(
    refusal('Choose a password without the name and the e-mail address of whoever it is for'),
  )
  expect(await editor.send('PATCH', `users/${id}`, { name: 'Maya' })).toMatchObject({ status: 200 })

  // As Payload stored passwords before 3.89.
  const salt = 'ab'.repeat(32)
  const hash = pbkdf2Sync('abc', salt, 25_000, 512, 'sha256').toString('hex')
  await query(site.database, 'UPDATE users SET hash = $2, salt = $3 WHERE id = $1', [id, hash, salt])
  expect(await isSignedIn(site, await tokenFor(site, { email, password: 'abc' }))).toBe(true)
})

test('a form that the browser itself sent leads to pages of this site only', async ({ site, editor }) => {
  const { email } = await anAccount(editor)
  const headers = { 'sec-fetch-mode': 'navigate' }
  const leads = async (redirect: string, password = aPassword) =>
    (await post(site, '/api/users/login', { email, password, code: '', redirect }, headers)).headers.location
  expect(await leads('/admin/collections/pages?limit=5')).toBe('/admin/collections/pages?limit=5')
  for (const elsewhere of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/admin\t//evil.example',
    '/admin/../api/users',
    'admin',
  ])
    expect([elsewhere, await leads(elsewhere)]).toEqual([elsewhere, expect.stringMatching(/^\/admin(?:\/|$)/)])
  expect(await leads('/admin', 'not the password')).toBe('/admin/login?refused=401')
})

test("none of Payload's own ways of signing in is left", async ({ site, editor }) => {
  for (const path of ['first-register', 'reset-password', 'unlock', 'verify/1'])
    expect([path, (await editor.send('POST', `users/${path}`, { token: 'x', password: aPassword })).status]).toEqual([path, 404])
  for (const [page, words] of [
    ['login', 'One-time code'],
    ['forgot', 'This site sends no e-mail'],
    ['logout-inactivity', 'One-time code'],
  ])
    expect((await send(site, `/admin/${page}`)).body).toContain(words)
  for (const page of ['reset/token', 'reset/token/', 'users/verify/token']) expect((await send(site, `/admin/${page}`)).status).toBe(404)
})
