import { createHash } from 'node:crypto'
import { SignJWT, UnsecuredJWT } from 'jose'
import { expect, test } from 'vitest'
import { claimedSession, isStaffSession } from '#lib/staff-door/session.ts'

const secret = 'a secret that only these tests have ever used'
const claims = { id: 'b1', collection: 'users', email: 'someone@example.org' }

test('a token that Payload signed is a session, however it is sent', async () => {
  const token = await signed()

  for (const headers of [
    { cookie: `staff-token=${token}` },
    { cookie: `other=1; staff-token=${token}; more=2` },
    { authorization: `JWT ${token}` },
    { authorization: `Bearer ${token}` },
  ])
    expect(await isStaff(headers, secret)).toBe(true)
})

test('any other cookie is nobody', async () => {
  const [header, body, signature] = (await signed()).split('.')
  const tokens = [
    '',
    'x',
    `${header}.${body}.`,
    `${header}.${body}.${signature?.slice(1)}`,
    new UnsecuredJWT(claims).setExpirationTime('1h').encode(),
    await signed({ secret: `${secret}!` }),
    await signed({ expires: '-1s' }),
    await signed({ expires: undefined }),
    await signed({ header: { authVersion: 0 } }),
    await signed({ header: { alg: 'HS512' } }),
    await signed({ claims: { ...claims, collection: 'others' } }),
    await signed({ claims: { collection: 'users' } }),
  ]

  for (const token of tokens) {
    expect([token, await isStaff({ cookie: `staff-token=${token}` }, secret)]).toEqual([token, false])
    expect([token, await isStaff({ authorization: `JWT ${token}` }, secret)]).toEqual([token, false])
  }
  expect(await isStaff({ cookie: `payload-token=${await signed()}` }, secret)).toBe(false)
  expect(await isStaff({ authorization: await signed() }, secret)).toBe(false)
  expect(await isStaff({}, secret)).toBe(false)
})

type Made = { secret?: string; expires?: string | undefined; header?: object; claims?: Record<string, string> }

function signed(made: Made = {}) {
  const key = createHash('sha256')
    .update(made.secret ?? secret)
    .digest('hex')
    .slice(0, 32)
  const token = new SignJWT(made.claims ?? claims).setProtectedHeader({ alg: 'HS256', authVersion: 1, ...made.header })
  const { expires } = { expires: '1h', ...made }
  return (expires ? token.setExpirationTime(expires) : token).sign(new TextEncoder().encode(key))
}

async function isStaff(...asked: Parameters<typeof claimedSession>) {
  return isStaffSession(await claimedSession(...asked))
}
