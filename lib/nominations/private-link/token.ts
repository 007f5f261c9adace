import { createHash, randomBytes } from 'node:crypto'

/** In bytes: 128 bits can't be guessed. */
const length = 16

/** `id` is what the table has of a link, so whoever reads the table opens none; `token` is what its address ends with. */
export type NewLink = { token: string; id: string }

export function newLink(): NewLink {
  const token = randomBytes(length).toString('base64url')
  return { token, id: linkIdOf(token) }
}

export function linkIdOf(token: string) {
  return createHash('sha256').update(token).digest('hex')
}

/** The token at the end of an address, without what was copied along with it: a full stop, a bracket. Undefined where there is none. */
export function tokenIn(text: string) {
  return /^[\w-]{22}(?![\w-])/.exec(text)?.[0]
}
