import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { test } from '#tests/access/test-in-an-office.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { storedRecord } from '#tests/steps/records.ts'
import { query } from '#tests/support/a-database.ts'

/** As the form sends it: text alone, with a comma between several answers. */
function sent(changes: Record<string, string> = {}) {
  const { kinds, dangers, ...answers } = aNomination()
  return { ...answers, kinds: [kinds].flat().join(), dangers: [dangers].flat().join(), way: 'phone', key: randomUUID(), ...changes }
}

test('a nomination given by phone is stored as a resident’s is, and the history says who entered it', async ({ office }) => {
  const { send, user } = office.people.caseworker
  const entry = sent()

  const first = await send('POST', 'nominations/enter', entry)
  const again = await send('POST', 'nominations/enter', entry)

  expect(first).toMatchObject({ status: 200, body: { message: expect.stringMatching(/^It is stored as CP-/) } })
  expect(again).toEqual(first)
  const id = String(first.body.to).split('/').at(-1) ?? ''
  expect(await storedRecord(office, 'nominations', id)).toMatchObject({
    ...{ status: 'received', name: 'Sam Resident', council_area: 'northSomerset', is_kept_apart: false },
    history: [{ status: 'received', by_id: user?.id, note: 'Entered for them: by phone' }],
  })
  expect(await query(office.database, 'SELECT value::text FROM nominations_kinds WHERE parent_id = $1 ORDER BY "order"', [id])).toEqual([
    { value: 'litter' },
    { value: 'overgrown' },
  ])
})

test('what isn’t whole is refused in words, and stores nothing', async ({ office }) => {
  const before = await query(office.database, 'SELECT count(*) FROM nominations')
  const { send } = office.people.caseworker

  for (const [changes, message] of [
    [{ name: '' }, 'Enter your full name'],
    [{ kinds: '' }, 'Select what needs doing'],
    [{ kinds: 'litter,__proto__' }, 'Select what needs doing'],
    [{ key: 'no key' }, 'This page is too old. Load it again, and enter the nomination'],
  ] as const)
    expect(await send('POST', 'nominations/enter', sent(changes))).toEqual({ status: 422, body: { errors: [{ message }] } })
  for (const { send: refused } of [office.people.nobody, office.people.editor, office.people.administrator])
    expect((await refused('POST', 'nominations/enter', sent())).status).toBe(403)

  expect(await query(office.database, 'SELECT count(*) FROM nominations')).toEqual(before)
})
