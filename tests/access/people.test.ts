import { expect } from 'vitest'
import { signIn } from '#lib/users/sign-in.ts'
import { query } from '#tests/support/a-database.ts'
import type { Person } from './staff.ts'
import { test } from './test-in-an-office.ts'

const everything = { role: 'administrator', casework: true, isDisabled: false }

test('nobody but an administrator makes an account, or anybody more than an editor', async ({ office: { people, database } }) => {
  const count = 'SELECT count(*)::int FROM users'
  const [before] = await query(database, count)
  const own = String(people.caseworker.user?.id)
  const rights = `SELECT role, casework, is_disabled FROM users WHERE id = '${own}'`
  for (const { send } of [people.nobody, people.editor, people.caseworker]) {
    const account = { email: 'another@example.org', password: 'a password of somebody else', ...everything }
    for (const address of ['users', 'users/first-register', `users/${own}/duplicate`])
      expect([address, (await send('POST', address, account)).status]).toEqual([address, expect.toBeOneOf([400, 403, 404])])
    await send('PATCH', `users/${own}`, { role: 'administrator' })
    await send('PATCH', `users?where[id][equals]=${own}`, everything)
    await send('PATCH', `programmes?where[id][exists]=true`, { owner: { id: own, ...everything } })
    await send('POST', `users/${own}`, everything)
    await send('POST', 'globals/site-settings', { dangerReader: { id: own, ...everything } })
  }
  expect(await query(database, count)).toEqual([before])
  expect(await query(database, rights)).toEqual([{ role: 'editor', casework: true, is_disabled: false }])
})

test('people change their own name and password, and nothing else of themselves or of others', async ({
  office: { hire, people, database },
}) => {
  const person = await hire({})
  const [id, other] = [person.user?.id, people.caseworker.user?.id]
  const row = 'SELECT name, email, role, casework, hash FROM users WHERE id = $1'
  const [before] = await query(database, row, [id])
  const [others] = await query(database, row, [other])

  const done = await person.send('PATCH', `users/${id}`, {
    name: 'A new name',
    password: 'a quite different long password',
    email: 'me@example.net',
    ...everything,
  })
  const refused = await person.send('PATCH', `users/${other}`, { name: 'Taken', password: 'a quite different long password' })

  expect([done.status, refused.status]).toEqual([200, 403])
  const [after] = await query(database, row, [id])
  expect(after).toEqual({ ...before, name: 'A new name', hash: expect.not.stringMatching(String(before?.hash)) })
  expect(await query(database, row, [other])).toEqual([others])
})

test('a new account is an editor’s without casework, unless an administrator says otherwise', async ({ office: { people } }) => {
  const { send } = people.administrator
  const made = await send('POST', 'users', { email: 'new@example.org', password: 'a password that is long enough' })
  expect(made.body.doc).toMatchObject({ role: 'editor', casework: false, isDisabled: false })

  const changed = await send('PATCH', `users/${made.body.doc?.id}`, { role: 'administrator', casework: true })
  expect(changed.body.doc).toMatchObject({ role: 'administrator', casework: true })
  expect((await send('DELETE', `users/${made.body.doc?.id}`)).status).toBe(200)
})

test('the last administrator can be neither demoted, disabled nor deleted, and of two who demote each other at once one stays', async ({
  office: { people, hire, cms, database },
}) => {
  const { administrator } = people
  const other = await hire({ role: 'administrator' })
  const [one, two] = [String(administrator.user?.id), String(other.user?.id)]
  const others = await query<{ id: string }>(
    database,
    `UPDATE users SET role = 'editor' WHERE role = 'administrator' AND id <> $1 AND id <> $2 RETURNING id`,
    [one, two],
  )

  const demoted = await Promise.all([one, two].map((id) => administrator.send('PATCH', `users/${id}`, { role: 'editor' })))
  expect(demoted.map(({ status }) => status).toSorted()).toEqual([200, expect.toBeOneOf([400, 403])])
  const [left] = await query<{ id: string }>(database, `SELECT id FROM users WHERE role = 'administrator'`)
  for (const change of [{ role: 'editor' as const }, { isDisabled: true }])
    await expect(cms.update({ collection: 'users', id: String(left?.id), data: change })).rejects.toThrow(
      'Make somebody else an administrator first',
    )
  await expect(cms.delete({ collection: 'users', id: String(left?.id) })).rejects.toThrow('This is the last administrator')
  expect(await query(database, `SELECT id FROM users WHERE role = 'administrator' AND NOT is_disabled`)).toEqual([left])

  await query(database, `UPDATE users SET role = 'administrator' WHERE id = ANY ($1)`, [[one, two, ...others.map(({ id }) => id)]])
})

test('whoever is disabled is signed out everywhere at once and can’t sign in', async ({ office: { hire, people, cms } }) => {
  const person = await hire({ casework: true })
  expect(await mayRead(person)).toBe(200)
  await people.administrator.send('PATCH', `users/${person.user?.id}`, { isDisabled: true })

  expect(await mayRead(person)).toBe(403)
  expect((await person.send('GET', 'users/me')).body.user).toBe(null)
  const asked = { email: String(person.user?.email), password: 'a password that only these tests have ever used', code: '' }
  await expect(signIn(cms, asked)).rejects.toThrow('isn’t right')
})

async function mayRead({ send }: Person) {
  return (await send('GET', 'nominations?limit=1')).status
}

test('before somebody is disabled it is asked who takes what they look after, and their drafts that nobody does', async ({ office }) => {
  const { people, hire, database } = office
  const person = await hire({})
  const [id, taker] = [String(person.user?.id), String(people.editor.user?.id)]
  const page = { title: 'Page of theirs', slug: `owned-${id}`, summary: 'Words.', owner: id, _status: 'published' }
  const draft = { title: 'Draft of theirs', slug: `draft-${id}`, summary: 'Words.' }
  await person.send('POST', 'programmes', page)
  await person.send('POST', 'programmes?draft=true', draft)
  const owners =
    'SELECT version_title AS title, version_owner_id AS owner FROM _programmes_v WHERE latest AND version_slug = ANY ($1) ORDER BY 1'
  const slugs = [[page.slug, draft.slug]]

  for (const handOverTo of [undefined, null, id]) {
    const { status, body } = await people.administrator.send('PATCH', `users/${id}`, { isDisabled: true, handOverTo })
    expect([status, JSON.stringify(body.errors)]).toEqual([
      400,
      expect.stringContaining('They look after “Draft of theirs” and “Page of theirs”'),
    ])
  }
  expect(await query(database, owners, slugs)).toMatchObject([{ owner: null }, { owner: id }])
  const done = await people.administrator.send('PATCH', `users/${id}`, { isDisabled: true, handOverTo: taker })

  expect(done.status).toBe(200)
  expect(await query(database, owners, slugs)).toMatchObject([{ owner: taker }, { owner: taker }])
  expect(await query(database, 'SELECT owner_id FROM programmes WHERE slug = $1', [page.slug])).toEqual([{ owner_id: taker }])
})

test('what an account is kept safe by is neither read, searched nor sorted by, nor is another unlocked', async ({ office: { people } }) => {
  const { editor, administrator } = people
  const other = people.caseworker.user?.id
  for (const { send } of [editor, administrator]) {
    for (const field of ['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'sessions.id'])
      for (const where of [`where[${field}][exists]=true`, `where[or][0][${field}][like]=a`])
        expect([where, (await send('GET', `users?${where}`)).status]).toEqual([where, 400])
    for (const asked of ['', '?depth=2', '?select[hash]=true&select[salt]=true&select[sessions]=true', '?showHiddenFields=true']) {
      const { body } = await send('GET', `users/${other}${asked}`)
      expect(body).toMatchObject({ id: other })
      expect(JSON.stringify({ ...body, sessions: undefined })).not.toMatch(/hash|salt|reset/)
      expect(body.sessions ?? []).toEqual([])
    }
  }
  expect((await editor.send('POST', 'users/unlock', { email: administrator.user?.email })).status).toBe(404)
})
