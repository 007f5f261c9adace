import { expect } from 'vitest'
import { query } from '#tests/support/a-database.ts'
import { test } from '#tests/users/on-a-staff-site.ts'
import { anAccount, aPassword, ask, codeOf, isSignedIn, offeredKey, setUpCodes, tokenFor } from '#tests/users/staff-accounts.ts'

/** Somebody who signs in with codes. */
async function anAccountWithCodes(site: Parameters<typeof setUpCodes>[0], editor: Parameters<typeof anAccount>[0]) {
  const account = await anAccount(editor)
  const codes = await setUpCodes(site, await tokenFor(site, account))
  return { ...account, ...codes }
}

test('whoever has codes signs in with one, once, or with a recovery code, once', async ({ site, editor }) => {
  const { id, email, secret, recoveryCodes, status, code: used } = await anAccountWithCodes(site, editor)
  expect({ status, recovery: recoveryCodes.length }).toEqual({ status: 200, recovery: 10 })

  const refused = await ask(site, 'login', { email, password: aPassword })
  expect(refused).toMatchObject({ status: 401, headers: expect.not.objectContaining({ 'set-cookie': expect.anything() }) })
  expect(refused.body).toEqual((await ask(site, 'login', { email, password: 'not the password' })).body)
  // The one by which codes were turned on is used up.
  await expect(tokenFor(site, { email, code: used })).rejects.toThrow('401')
  const code = codeOf(secret, 1)
  const both = await Promise.allSettled([tokenFor(site, { email, code }), tokenFor(site, { email, code })])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])

  const [recovery = ''] = recoveryCodes
  expect(await isSignedIn(site, await tokenFor(site, { email, code: recovery.toUpperCase() }))).toBe(true)
  await expect(tokenFor(site, { email, code: recovery })).rejects.toThrow('401')
  expect(await query(site.database, 'SELECT 1 FROM staff_recovery_codes WHERE user_id = $1', [id])).toHaveLength(9)
})

test('wrong codes are counted though nothing else of a refused try is kept, and a recovery code never waits', async ({ site, editor }) => {
  const { id, email, secret, recoveryCodes } = await anAccountWithCodes(site, editor)
  const wrongs = await Promise.all(
    ['000000', '000001', '000002', '000003', '000004'].map((code) => ask(site, 'login', { email, password: aPassword, code })),
  )
  expect(wrongs.map(({ status }) => status)).toEqual(Array(5).fill(401))
  const [row] = await query<{ tried: number; waits: boolean }>(
    site.database,
    "SELECT tried, not_before > now() + interval '50 seconds' AS waits FROM staff_codes WHERE user_id = $1",
    [id],
  )
  expect(row).toEqual({ tried: 5, waits: true })

  // The right one waits too. By a link no address is slowed, so that what follows is the code's own.
  const link = await editor.send('POST', `users/${id}/link`, { kind: 'reset' })
  const token = String(link.body.url).split('#')[1]
  const fields = { token, password: 'stoat lantern gravel' }
  expect(await ask(site, 'new-password', { ...fields, code: codeOf(secret, 1) })).toMatchObject({ status: 401 })
  expect(await ask(site, 'new-password', { ...fields, code: recoveryCodes[0] })).toMatchObject({ status: 200 })
})

test('what codes are made of is in no answer, and in the database only as nobody can read it', async ({ site, editor }) => {
  const { id, secret, recoveryCodes } = await anAccountWithCodes(site, editor)
  const rows = JSON.stringify([
    await query(site.database, 'SELECT * FROM staff_codes'),
    await query(site.database, 'SELECT * FROM staff_recovery_codes'),
    await query(site.database, 'SELECT * FROM users'),
  ])
  const answers = JSON.stringify([await editor.send('GET', `users/${id}?depth=2`), await editor.send('GET', 'users?limit=100')])
  for (const text of [rows, answers, site.output()])
    for (const canary of [secret, secret.replaceAll(' ', ''), ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))])
      expect(text).not.toContain(canary)
  expect(answers).not.toMatch(/recover|totp|secret/i)
})

test('codes are turned off, and recovery codes made anew, by a code alone', async ({ site, editor }) => {
  const { email, secret, token, recoveryCodes } = await anAccountWithCodes(site, editor)
  const [first, second] = recoveryCodes

  expect(await ask(site, 'recovery-codes', { code: '000000' }, token)).toMatchObject({ status: 401 })
  const renewed = await ask(site, 'recovery-codes', { code: first }, token)
  expect(renewed).toMatchObject({ status: 200, body: { recoveryCodes: expect.any(Array) } })
  expect(await ask(site, 'codes-off', {}, token)).toMatchObject({ status: 401 })
  expect(await ask(site, 'codes-off', { code: second }, token)).toMatchObject({ status: 401 })
  expect(await ask(site, 'codes-off', { code: codeOf(secret, 1) }, token)).toMatchObject({ status: 200 })
  expect(await isSignedIn(site, token)).toBe(false)
  expect(await isSignedIn(site, await tokenFor(site, { email }))).toBe(true)
})

test('setting up codes ends every other session, which may be somebody else’s', async ({ site, editor }) => {
  const account = await anAccount(editor)
  const other = await tokenFor(site, account)
  const { token } = await setUpCodes(site, await tokenFor(site, account))

  expect([await isSignedIn(site, other), await isSignedIn(site, token)]).toEqual([false, true])
})

test('a key is set up by whom it was offered to, with a code of it, and with an old code where there was one', async ({ site, editor }) => {
  const [own, others] = [await anAccount(editor), await anAccount(editor)]
  const token = await tokenFor(site, own)
  const { offer } = await offeredKey(site, token)

  expect(await ask(site, 'codes', { offer, code: '000000' }, token)).toMatchObject({ status: 422 })
  expect(await ask(site, 'codes', { offer: offer.slice(2), code: '000000' }, token)).toMatchObject({ status: 409 })
  expect(await ask(site, 'codes', { offer, code: '000000' }, await tokenFor(site, others))).toMatchObject({ status: 409 })
  expect(await ask(site, 'codes', { offer, code: '000000' })).toMatchObject({ status: 403 })

  const first = await setUpCodes(site, token)
  expect(await setUpCodes(site, first.token)).toMatchObject({ status: 401 })
})

test('an administrator signs somebody out everywhere, and removes the codes of somebody who lost them', async ({ site, editor }) => {
  const { id, email, token } = await anAccountWithCodes(site, editor)
  await expect(tokenFor(site, { email })).rejects.toThrow('401')

  expect(await editor.send('POST', `users/${id}/sign-out`, {})).toMatchObject({ status: 200 })
  expect(await isSignedIn(site, token)).toBe(false)
  expect(await editor.send('POST', `users/${id}/reset-codes`, {})).toMatchObject({ status: 200 })
  expect(await isSignedIn(site, await tokenFor(site, { email }))).toBe(true)
  expect(await editor.send('POST', 'users/nobody/reset-codes', {})).toMatchObject({ status: 404 })
})
