import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/** What is sealed, and for whom: what was sealed for one opens for no other. */
type Purpose = { purpose: 'code secret' | 'codes offered' | 'letter' | 'private link'; of: string }

/**
 * Text that only a server with the same secret reads, and that nobody else can have made.
 * @param secret PAYLOAD_SECRET, or what only one visitor has
 */
export function seal(text: string, { purpose, of }: Purpose, secret: string) {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(algorithm, keyFor(purpose, secret), iv).setAAD(Buffer.from(of))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Undefined for what wasn't sealed with this secret, for this purpose and for whom. */
export function unseal(sealed: string, { purpose, of }: Purpose, secret: string) {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < ivBytes + tagBytes) return undefined
  try {
    const decipher = createDecipheriv(algorithm, keyFor(purpose, secret), bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
    decipher.setAAD(Buffer.from(of)).setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

function keyFor(purpose: string, secret: string) {
  return Buffer.from(hkdfSync('sha256', secret, '', `staff ${purpose}`, 32))
}
