import { createHash, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { encode } from 'uqr'
import { siteName } from '#lib/site-name.ts'

const period = 30
// What every app reads (RFC 6238).
const settings = { algorithm: 'SHA1', digits: 6, period } as const
const recoveryCodes = 10

/** A new secret, as text in base 32. */
export function newSecret() {
  return new Secret({ size: 20 }).base32
}

/** How an app is told of a secret: as a QR code, of which `path` draws the dark squares in a square of `size`, and as text to be typed. */
export function describeSecret(secret: string, email: string) {
  const totp = new TOTP({ ...settings, issuer: siteName, label: email, secret: Secret.fromBase32(secret) })
  return { ...drawn(totp.toString()), typed: secret.match(/.{1,4}/g)?.join(' ') ?? secret }
}

function drawn(text: string) {
  const { data, size } = encode(text, { border: 2 })
  const path = data.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('')
  return { path, size }
}

/** The step of thirty seconds that a code belongs to: this one, the one before or the next. Undefined when it is of none. */
export function stepOf(secret: string, code: string, now = Date.now()): number | undefined {
  if (!isOneTimeCode(code)) return undefined
  const totp = new TOTP({ ...settings, secret: Secret.fromBase32(secret) })
  const delta = totp.validate({ token: digitsOf(code), window: 1, timestamp: now })
  return delta === null ? undefined : Math.floor(now / 1000 / period) + delta
}

/** Six digits, as an app shows them or with a space between. All else may be a recovery code. */
export function isOneTimeCode(text: string) {
  return /^\d{6}$/.test(digitsOf(text))
}

function digitsOf(text: string) {
  return text.normalize('NFKC').replaceAll(/\s/g, '')
}

/** Each 80 random bits, in four groups of four. */
export function newRecoveryCodes() {
  return Array.from({ length: recoveryCodes }, () => {
    const letters = new Secret({ buffer: Uint8Array.from(randomBytes(10)).buffer }).base32.toLowerCase()
    return letters.match(/.{4}/g)?.join('-') ?? letters
  })
}

/** What is kept of a recovery code. It is random, so nobody finds it by trying. */
export function recoveryHash(code: string) {
  const letters = code
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\da-z]/g, '')
  return createHash('sha256').update(`recovery code ${letters}`).digest()
}
