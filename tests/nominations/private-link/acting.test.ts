import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { query } from '#tests/support/a-database.ts'
import { formIn } from '#tests/support/form-in.ts'
import { post, send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { aLinkedNomination } from './a-linked-nomination.ts'

test('a resident adds a detail, which staff read in the history', async ({ site }) => {
  const { link, stored } = await aLinkedNomination(site)
  const empty = await post(site, link, { ask: 'detail', detail: ' \u200b ' })
  expect(formIn(empty.body).mistakes).toEqual([['#detail', 'Enter what we should know']])

  const answer = await post(site, link, { ask: 'detail', detail: ' There is a second gate.\r\nIt is green. ' })

  expect([answer.status, answer.headers.location]).toEqual([303, `${link}?done=detail`])
  expect(formIn((await send(site, `${link}?done=detail`)).body).text).toContain('We have added it to your nomination.')
  expect(await notesOf(site.database, (await stored()).id)).toEqual([
    { status: 'received', by_id: null, note: null },
    { status: 'received', by_id: null, note: 'There is a second gate.\nIt is green.' },
  ])
})

test('a detail that speaks of danger brings its numbers, and tells whoever reads of danger, again once they have read', async ({
  site,
}) => {
  const { link, stored } = await aLinkedNomination(site)
  const { headers } = await post(site, link, { ask: 'detail', detail: 'My partner hits me.' })
  const noticesOf = 'SELECT seen_at FROM danger_notices WHERE nomination_id = $1'
  const { id } = await stored()
  expect(await query(site.database, noticesOf, [id])).toEqual([{ seen_at: null }])
  await query(site.database, 'UPDATE danger_notices SET seen_at = now() WHERE nomination_id = $1', [id])
  await post(site, link, { ask: 'detail', detail: 'He hits me again.' })
  expect(await query(site.database, noticesOf, [id])).toEqual([{ seen_at: null }])

  expect(headers.location).toMatch(/\?done=detail&about=\d$/)
  expect(formIn((await send(site, headers.location ?? '')).body).text).toContain('We only read these in office hours')
})

test('a question is shown and answered, and of two who answer at once neither loses a word', async ({ site }) => {
  const { link, stored } = await aLinkedNomination(site)
  const { id } = await stored()
  await query(site.database, `UPDATE nominations SET status = 'waitingForResident', question = 'Which <b>gate</b>?' WHERE id = $1`, [id])

  expect(formIn((await send(site, link)).body).text).toMatch(/Waiting for your answer[\s\S]*Which <b>gate<\/b>\?/)
  const answers = await Promise.all([1, 2].map((number) => post(site, link, { ask: 'answer', answer: `The green one, ${number}.` })))

  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect((await stored()).status).toBe('received')
  const notes = (await notesOf(site.database, id)).slice(1)
  expect(notes.map(({ note }) => note).toSorted()).toEqual(['The green one, 1.', 'The green one, 2.'])
})

test('what is said twice in a row is written down once, and what comes too late is shown again to be copied', async ({ site }) => {
  const { link, stored } = await aLinkedNomination(site)
  const { id } = await stored()
  for (const _ of [1, 2]) expect((await post(site, link, { ask: 'detail', detail: 'A second gate.' })).status).toBe(303)
  expect((await notesOf(site.database, id)).slice(1)).toEqual([{ status: 'received', by_id: null, note: 'A second gate.' }])

  await post(site, link, { ask: 'withdraw' })
  for (const [ask, field, shown] of [
    ['detail', 'detail', 'detail'],
    ['answer', 'answer', 'detail'],
    ['contact', 'name', 'name'],
  ] as const) {
    const { status, body } = await post(site, link, { ask, [field]: 'Typed too late' })
    expect([status, formIn(body).answers[shown], formIn(body).mistakes]).toEqual([
      422,
      'Typed too late',
      [[`#${shown}`, 'This can’t be added here any more. Copy it, contact us and quote the reference']],
    ])
  }
})

test('the first press says that it is theirs, and another changes nothing of that', async ({ site }) => {
  const { link, stored } = await aLinkedNomination(site)
  await post(site, link, { ask: 'mine' })
  const first = (await stored()).email_confirmed_at
  await post(site, link, { ask: 'mine' })

  expect(first).toBeInstanceOf(Date)
  expect((await stored()).email_confirmed_at).toEqual(first)
  expect((await send(site, link)).body).not.toContain('Is this your nomination?')
})

test('contact details are corrected, only those that were entered, and a new address isn’t confirmed yet', async ({ site }) => {
  const { link, stored } = await aLinkedNomination(site)
  await post(site, link, { ask: 'mine' })

  const wrong = await post(site, link, { ask: 'contact', name: '', email: 'sam at example', phone: '' })
  expect(formIn(wrong.body).mistakes).toEqual([['#email', 'Enter an email address in the correct format, like name@example.com']])
  expect(formIn(wrong.body).answers.email).toBe('sam at example')
  const none = await post(site, link, { ask: 'contact' })
  expect(formIn(none.body).mistakes).toEqual([['#name', 'Enter what is to be corrected']])

  await post(site, link, { ask: 'contact', phone: '01632 960 002' })
  expect(await stored()).toMatchObject({ name: 'Sam Resident', phone: '01632 960 002', email_confirmed_at: expect.any(Date) })
  await post(site, link, { ask: 'contact', email: 'new@example.org' })
  expect(await stored()).toMatchObject({ name: 'Sam Resident', email: 'new@example.org', email_confirmed_at: null })
})

test('a resident withdraws, and from then on may only ask for their details to be deleted', async ({ site }) => {
  const { link, stored } = await aLinkedNomination(site)
  await post(site, link, { ask: 'withdraw' })

  expect(await stored()).toMatchObject({ status: 'withdrawn', history: [{ status: 'received' }, { status: 'withdrawn', by: null }] })
  const { links, text } = formIn((await send(site, link)).body)
  expect(text).toContain('Withdrawn')
  expect(links.filter((to) => to.includes('?ask='))).toEqual([`${link}?ask=erase`])
  expect((await stored()).history).toHaveLength(2)

  await post(site, link, { ask: 'erase' })
  expect((await stored()).erasure_asked_at).toBeInstanceOf(Date)
  expect(formIn((await send(site, link)).body).text).toContain('You have asked us to delete your details')
})

test('nothing is taken from another site, from nobody’s link, or that the page doesn’t ask', async ({ site }) => {
  const { link, stored } = await aLinkedNomination(site)
  const before = await stored()

  const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
  expect((await post(site, link, { ask: 'withdraw' }, foreign)).status).toBe(403)
  for (const ask of ['', 'spam', '__proto__', 'constructor']) expect((await post(site, link, { ask })).status).toBe(303)
  expect((await post(site, `${paths.nominationLinkPage}/AAAAAAAAAAAAAAAAAAAAAA`, { ask: 'withdraw' })).status).toBe(404)
  expect((await send(site, link, { method: 'PUT' })).status).toBe(405)
  expect(await stored()).toEqual(before)
})

function notesOf(database: string, id: string) {
  return query(database, 'SELECT status, by_id, note FROM nominations_history WHERE _parent_id = $1 ORDER BY _order', [id])
}
