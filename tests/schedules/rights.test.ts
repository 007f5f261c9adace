import { expect } from 'vitest'
import { test } from '#tests/access/test-in-an-office.ts'
import { aProgramme } from '#tests/documents/on-a-page.ts'
import { query } from '#tests/support/a-database.ts'
import { set } from './setting.ts'

test('nobody who may not work here sees, sets or cancels what happens by itself', async ({ office }) => {
  const { administrator, editor, nobody } = office.people
  const { body } = await editor.send('POST', 'programmes?draft=true', aProgramme([], { _status: 'draft' }))
  const page = { id: String(body.doc?.id) }
  const { schedules } = await set(editor as never, page, { what: 'publish' })
  const disabled = await office.hire({ role: 'editor' })
  await administrator.send('PATCH', `users/${disabled.user?.id}`, { isDisabled: true })

  for (const { send } of [nobody, disabled])
    for (const [method, address] of [
      ['GET', `schedules/programmes/${page.id}`],
      ['POST', `schedules/programmes/${page.id}`],
      ['DELETE', `schedules/${schedules[0]?.id}`],
    ] as const)
      expect([
        method,
        (await send(method, address, method === 'POST' ? { what: 'publish', day: '2027-01-15', time: '09:30' } : undefined)).status,
      ]).toEqual([method, 403])
  const jobs = `SELECT wait_until FROM payload_jobs WHERE input->'doc'->>'value' = $1`
  expect(await query(office.database, jobs, [page.id])).toHaveLength(1)
  expect((await administrator.send('DELETE', `schedules/${schedules[0]?.id}`)).status).toBe(200)
  expect(await query(office.database, jobs, [page.id])).toEqual([])
})
