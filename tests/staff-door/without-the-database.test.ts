import { expect, inject } from 'vitest'
import { aLockedTable } from '#tests/support/a-locked-table.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-behind-a-proxy.ts'

const json = { 'content-type': 'application/json' }
const tryAgain = expect.stringContaining('Wait a minute and try again')

test('while the database is away whoever works through the REST interface is told so, and never that they may not', async ({ given }) => {
  const { site, way, editor } = given
  const { headers } = editor
  const { docs } = await editor.find('programmes', 'limit=1')
  const account = JSON.stringify({ email: 'admin@localhost.test', password: inject('filled').password })
  const asked = [
    ['GET', '/api/programmes', headers],
    ['GET', `/api/programmes/${docs[0]?.id}`, headers],
    ['GET', '/api/nominations/count', headers],
    ['GET', '/api/users/me', headers],
    ['POST', '/api/users/refresh-token', headers],
    ['PATCH', `/api/programmes/${docs[0]?.id}`, headers, '{"_status":"draft"}'],
    ['POST', '/api/programmes', headers, '{"title":"A"}'],
    ['DELETE', `/api/programmes/${docs[0]?.id}`, headers],
    ['POST', '/api/users/login', json, account],
  ] as const

  await way.close()
  for (const [method, address, headers, body] of asked) {
    const answer = await send(site, address, { method, headers, ...(body && { body }) })
    expect([method, address, answer.status, answer.body]).toEqual([method, address, 503, tryAgain])
  }
  await way.open()
  await eventually(async () => expect((await editor.send('GET', 'programmes')).status).toBe(200))
})

test('when a connection comes late, because all are taken, or a table is locked, that is said too', async ({ given }) => {
  const { site, databaseUrl, editor } = given
  await using locked = await aLockedTable(databaseUrl, 'programmes')

  const answers = await Promise.all(Array.from({ length: 24 }, () => editor.send('GET', 'programmes')))

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]))
  expect(await locked.isHeld()).toBe(true)
  expect((await send(site, '/healthz')).status).toBe(200)
})
