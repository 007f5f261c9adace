import { expect } from 'vitest'
import { test } from '#tests/access/test-in-an-office.ts'
import { aProgramme } from '#tests/documents/on-a-page.ts'
import { query } from '#tests/support/a-database.ts'
import { morning, schedulesOf, set } from './setting.ts'

test('nobody who may not work here sees, sets or cancels what happens by itself', async ({ office }) => {
  const { administrator, editor, nobody } = office.people
  const { body } = await editor.send('POST', 'programmes?draft=true', aProgramme([], { _status: 'draft' }))
  const page = { id: String(body.doc?.id) }
  const { schedules } = await set(editor, page, { what: 'publish' })
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

test('who set and cancelled what, and for when, is in the log', async ({ office }) => {
  const { editor, administrator } = office.people
  const { body } = await editor.send('POST', 'programmes?draft=true', aProgramme([], { title: 'Set and cancelled', _status: 'draft' }))
  const page = { id: String(body.doc?.id) }
  const { schedules } = await set(editor, page, { what: 'publish' })
  await administrator.send('DELETE', `schedules/${schedules[0]?.id}`)

  const log = 'SELECT what, person, title, detail FROM staff_log WHERE document = $1 ORDER BY created_at'
  const detail = `Publish on 15 January ${morning.day.slice(0, 4)} at ${morning.time}`
  expect(await query(office.database, log, [page.id])).toEqual([
    { what: 'scheduled', person: editor.user?.email, title: 'Set and cancelled', detail },
    { what: 'scheduleCancelled', person: administrator.user?.email, title: 'Set and cancelled', detail },
  ])
})

test('whoever takes the pages of somebody who is disabled takes what they have set, too', async ({ office }) => {
  const { administrator, editor } = office.people
  const leaver = await office.hire({ role: 'editor' })
  const { body } = await editor.send('POST', 'programmes?draft=true', aProgramme([], { title: 'Set by a leaver', _status: 'draft' }))
  const page = { id: String(body.doc?.id) }
  await set(leaver, page, { what: 'publish' })
  const disable = (fields = {}) => administrator.send('PATCH', `users/${leaver.user?.id}`, { isDisabled: true, ...fields })

  const refused = await disable()
  expect([refused.status, JSON.stringify(refused.body.errors)]).toEqual([400, expect.stringContaining('They look after “Set by a leaver”')])
  expect((await disable({ handOverTo: editor.user?.id })).status).toBe(200)
  expect((await schedulesOf(administrator, page)).schedules).toMatchObject([{ what: 'publish', by: editor.user?.email }])
})
