import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { isOneTimeCode, newRecoveryCodes, newSecret, recoveryHash, stepOf } from '#lib/users/one-time-codes.ts'
import { seal, unseal } from '#lib/users/seal.ts'

const now = Date.UTC(2026, 10, 27, 12, 0, 10)

test('a code is good in its thirty seconds, and in those before and after', () => {
  const secret = newSecret()
  const step = Math.floor(now / 30_000)

  for (const away of [-1, 0, 1]) expect(stepOf(secret, codeAt(secret, now + away * 30_000), now)).toBe(step + away)
  for (const away of [-2, 2]) expect(stepOf(secret, codeAt(secret, now + away * 30_000), now)).toBe(undefined)
  expect(stepOf(newSecret(), codeAt(secret, now), now)).toBe(undefined)
})

test('a code is taken with a space in it, and in digits of full width', () => {
  const secret = newSecret()
  const code = codeAt(secret, now)
  const wide = code.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))

  for (const typed of [`${code.slice(0, 3)} ${code.slice(3)}`, ` ${code}\n`, wide]) expect(stepOf(secret, typed, now)).toBeDefined()
  for (const typed of ['', '12345', '1234567', 'abcdef', code.slice(1)]) expect(isOneTimeCode(typed)).toBe(false)
})

test('ten recovery codes have 80 bits each, and are known however they are typed', () => {
  const codes = newRecoveryCodes()

  expect(new Set(codes).size).toBe(10)
  for (const code of codes) {
    expect(code).toMatch(/^(?:[a-z2-7]{4}-){3}[a-z2-7]{4}$/)
    expect(isOneTimeCode(code)).toBe(false)
    expect(recoveryHash(` ${code.toUpperCase().replaceAll('-', ' ')}`)).toEqual(recoveryHash(code))
  }
})

test('what is sealed opens with the same secret, for the same purpose and person, and no other', () => {
  const sealed = seal('words', { purpose: 'code secret', of: 'b1' }, 'a secret')

  expect(unseal(sealed, { purpose: 'code secret', of: 'b1' }, 'a secret')).toBe('words')
  expect(seal('words', { purpose: 'code secret', of: 'b1' }, 'a secret')).not.toBe(sealed)
  const flipped = Buffer.from(sealed, 'base64url').map((byte, index) => (index === 30 ? byte ^ 1 : byte))
  for (const [text, { purpose, of, secret }] of [
    [sealed, { purpose: 'letter', of: 'b1', secret: 'a secret' }],
    [sealed, { purpose: 'code secret', of: 'b2', secret: 'a secret' }],
    [sealed, { purpose: 'code secret', of: 'b1', secret: 'another' }],
    [Buffer.from(flipped).toString('base64url'), { purpose: 'code secret', of: 'b1', secret: 'a secret' }],
    ['', { purpose: 'code secret', of: 'b1', secret: 'a secret' }],
    [sealed.slice(0, 30), { purpose: 'code secret', of: 'b1', secret: 'a secret' }],
  ] as const)
    expect(unseal(text, { purpose, of }, secret)).toBe(undefined)
})

function codeAt(secret: string, timestamp: number) {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp })
}
