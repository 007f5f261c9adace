import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { administratorPassword } from '#tests/support/a-site.ts'
import { signIn } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'

test('the versions of a page are listed with who made each and why, and nobody else sees the list', async ({ site, editor }) => {
  const fields = { title: 'A page with versions', slug: 'a-page-with-versions', summary: 'Words.', newNote: 'Because it was agreed' }
  const { id } = await editor.create('programmes?draft=true', fields)
  const address = paths.versions('programmes', id)
  const long = await editor.send('PATCH', `programmes/${id}?draft=true`, { newNote: 'a'.repeat(301) })
  expect(long).toMatchObject({
    status: 400,
    body: { errors: [{ data: { errors: [{ message: expect.stringContaining('300 characters') }] } }] },
  })

  const authorization = `JWT ${await signIn(site, await administratorPassword(site))}`
  const { status, body } = await send(site, address, { headers: { authorization } })
  const anonymous = await send(site, address)

  expect(status).toBe(200)
  for (const words of ['Because it was agreed', 'Administrator', 'Draft saved']) expect(body).toContain(words)
  expect(`${anonymous.status} ${anonymous.headers.location} ${anonymous.body}`).toContain('/admin/login')
  expect(anonymous.body).not.toContain('Because it was agreed')
  await editor.remove('programmes', id)
})
