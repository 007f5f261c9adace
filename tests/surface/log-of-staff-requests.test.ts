import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { aProxy } from '#tests/support/a-proxy.ts'
import { administratorPassword, aSite, type Site } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { logLines } from '#tests/support/log-lines.ts'

vi.setConfig({ testTimeout: 180_000 })

const json = { 'content-type': 'application/json' }
const canary = 'Unmistakable'

/** What strangers and staff send to Payload and Next that these refuse or stumble over, each with words that may be in no log. */
const sent = [
  ['GET', `/api/pages?where[${canary}][equals]=${canary}`],
  ['GET', `/api/pages?where=%7B${canary}&sort=${canary}&limit=${canary}`],
  ['GET', `/api/pages/${canary}?depth=${canary}`],
  ['GET', `/api/${canary}?q=${canary}`],
  ['GET', `/api/nominations?q=${canary}`],
  ['GET', `/api/users/me?token=${canary}`],
  ['GET', `/admin/collections/${canary}?search=${canary}`],
  ['GET', `/preview/${canary}?q=${canary}`],
  ['POST', '/api/users/login', `{"email":"${canary}@example.org","password":"${canary}"}`],
  ['POST', '/api/users/login', `{"email":${canary}`],
  ['POST', '/api/users/login', JSON.stringify({ email: { $gt: canary }, password: [canary] })],
  ['POST', '/api/users/login', JSON.stringify({ email: `${canary} `.repeat(60_000), password: canary })],
  ['POST', '/api/users/forgot-password', JSON.stringify({ email: `${canary}\u0000` })],
  ['POST', '/api/users/reset-password', JSON.stringify({ token: canary, password: `${canary} ${canary}` })],
  ['POST', `/api/pages?${canary}`, JSON.stringify({ title: canary })],
  ['PATCH', `/api/pages/${canary}`, JSON.stringify({ title: canary })],
  ['DELETE', `/api/users?where[email][like]=${canary}`],
  ['POST', `/admin?${canary}`, JSON.stringify([canary]), { 'next-action': canary.repeat(4), 'content-type': 'text/plain' }],
  ['POST', '/admin', `--x\r\n${canary}`, { 'next-action': '40'.repeat(21), 'content-type': 'multipart/form-data; boundary=x' }],
] as const satisfies [string, string, string?, Record<string, string>?][]

test('whatever Payload and Next refuse is a short line of JSON at level info, with the request’s number and no words of whoever asked', async () => {
  const { databaseUrl, password, kept } = await aFilledDatabase()
  await using way = await aProxy(databaseUrl)
  await using site = await aSite({ databaseUrl: way.url, password, kept, env: { LOG_LEVEL: 'trace' } })
  const editor = await anEditor(site, await administratorPassword(site))
  // Whoever opens it first on a busy machine waits until it is loaded.
  await eventually(() => send(site, '/admin/login'), { within: 90_000 })

  const before = site.output().length
  for (const [method, address, body, headers] of sent)
    await send(site, address, { method, ...(body && { body }), headers: { ...json, ...headers } })
  await editor.send('PATCH', 'programmes/not-an-id', { title: canary })
  await editor.send('POST', 'programmes', { title: '', slug: canary })
  await editor.send('GET', `pages?where[${canary}][equals]=${canary}`)
  const refused = logLines(site.output().slice(before)).filter(({ requestId }) => requestId)
  expect(refused.length).toBeGreaterThan(5)
  // Next warns of an action that doesn't exist.
  expect(refused.filter(({ level }) => level > 40)).toEqual([])

  await way.close()
  await eventually(async () => expect((await send(site, '/readyz')).body).toBe('{"status":"degraded"}'))
  for (const [method, address, body] of sent) await send(site, address, { method, ...(body && { body }), headers: json })
  const printed = await everythingPrinted(site)

  const faults = logLines(printed).filter(({ level, requestId }) => requestId && level === 50)
  expect(faults.length).toBeGreaterThan(0)
  expect(printed).not.toContain(canary)
})

/** Ends it, so that nothing is still on its way. */
async function everythingPrinted(site: Site) {
  const closed = once(site.process, 'close')
  await site.stop()
  await closed
  return site.output()
}
