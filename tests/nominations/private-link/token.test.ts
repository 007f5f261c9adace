import { expect, test } from 'vitest'
import { newLink, tokenIn } from '#lib/nominations/private-link/token.ts'

test('a token has 128 bits that nobody guesses, and its id doesn’t show them', () => {
  const links = Array.from({ length: 100 }, newLink)

  for (const { token, id } of links) {
    expect(Buffer.from(token, 'base64url')).toHaveLength(16)
    expect(tokenIn(token)).toBe(token)
    expect(id).not.toContain(token)
  }
  expect(new Set(links.map(({ token }) => token)).size).toBe(100)
})

test('what is shorter or longer is no token', () => {
  const { token } = newLink()
  for (const text of ['', token.slice(1), `${token}A`, `${token}-`, ` ${token}`, `${token.slice(0, 11)} ${token.slice(11)}`])
    expect(tokenIn(text)).toBeUndefined()
})
