import { expect } from 'vitest'
import { administratorPassword } from '#tests/support/a-site.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/users/on-a-staff-site.ts'

const email = 'admin@localhost.test'

type From = { address: string; password: string; email?: string; type?: string }

test('who guesses at one name waits longer and longer, whether anybody has it, and shuts nobody out elsewhere', async ({ site }) => {
  for (const [index, name] of [email, 'nobody@example.org'].entries()) {
    const address = `192.0.${index}.7`
    const guess = (as: string) => signIn({ address, email: as, password: 'not the password' })
    // The same name in whatever case, with spaces, and as a link that was copied.
    for (const as of [name, name.toUpperCase(), ` ${name}`, `mailto:${name}`, `\u202A${name}\u202C.`])
      expect((await guess(as)).status).toBe(401)
    const waited = await guess(name)
    expect([name, waited.status, Number(waited.headers['retry-after']) > 0]).toEqual([name, 429, true])
    expect(waited.body).toContain('Wait')
    // The form, where the browser itself sent it.
    const led = await send(site, '/api/users/login', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': address, 'sec-fetch-mode': 'navigate' },
      body: new URLSearchParams({ email: name, password: 'not the password' }).toString(),
    })
    expect(led).toMatchObject({ status: 303, headers: { location: '/admin/login?refused=429', 'retry-after': expect.any(String) } })
    // Another name from there, for which nobody guessed.
    expect((await signIn({ address, email: 'other@example.org', password: 'not the password' })).status).toBe(401)
  }

  expect((await signIn({ address: '198.51.100.7', password: await administratorPassword(site) })).status).toBe(200)

  function signIn({ address, password, email: as = email }: From) {
    return send(site, '/api/users/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ email: as, password }),
    })
  }
})
