import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { query } from '#tests/support/a-database.ts'
import { formIn } from '#tests/support/form-in.ts'
import { post, send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { sendNomination } from '../a-resident.ts'
import { aLinkedNomination, aLinkOf, linkIn } from './a-linked-nomination.ts'

test('the private link is shown to whoever sent the nomination, and to nobody else who knows its reference', async ({ site }) => {
  const { link, reference } = await aLinkedNomination(site)

  for (const headers of [{}, { cookie: 'nomination=4d1b7c2e-0000-4000-8000-000000000000' }])
    expect(linkIn((await send(site, paths.nominationSent(reference), { headers })).body)).toBeUndefined()
  expect(formIn((await send(site, link)).body).text).toContain(reference)
})

test('whoever lost the first answer gets a link to the same nomination', async ({ site }) => {
  const { nomination, reference } = await aLinkedNomination(site)
  const { key, ...same } = nomination
  const again = { ...same, key: crypto.randomUUID() }
  const answer = await sendNomination(site, again)
  const page = await send(site, answer.headers.location ?? '', { headers: { cookie: `nomination=${again.key}` } })

  expect(formIn((await send(site, linkIn(page.body) ?? '')).body).text).toContain(reference)
})

test('it says where the nomination stands, and of contact details no more than their owner needs to know them by', async ({ site }) => {
  const { link } = await aLinkedNomination(site, { name: 'Unmistakable Name', email: 'sam.resident@example.org', phone: '01632 960 001' })

  for (const address of [link, `${link}?ask=contact`, `${link}?ask=withdraw`, `${link}?done=contact`]) {
    const { body } = await send(site, address)
    expect(body).not.toMatch(/Unmistakable|sam\.resident@|01632 960/)
  }
  expect(formIn((await send(site, link)).body).text).toMatch(/Where it stands\s*Received/)
  expect(formIn((await send(site, `${link}?ask=contact`)).body).text).toContain('s…@example.org and the phone number ending in …01')
})

test('its page is kept nowhere, listed nowhere, and tells nobody where somebody came from', async ({ site }) => {
  const { link } = await aLinkedNomination(site)

  for (const address of [link, `${link}?ask=detail`, `${paths.nominationLinkPage}/0000000000000000000000`])
    expect((await send(site, address)).headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    })
})

test('opening it, as mail programs do, changes nothing', async ({ site }) => {
  const { link, stored } = await aLinkedNomination(site)
  const before = await stored()

  for (const address of [link, `${link}?ask=mine`, `${link}?ask=withdraw`, `${link}?ask=erase`, `${link}?done=withdraw`])
    for (const method of ['GET', 'HEAD']) expect((await send(site, address, { method })).status).toBeLessThan(400)
  expect(await stored()).toEqual(before)
})

test('a link that never was, one that is broken and one that has ended are told apart by nobody', async ({ site }) => {
  const { link, stored } = await aLinkedNomination(site)
  const { id } = await stored()
  const ended = await aLinkOf(site, id)
  const unknown = `${paths.nominationLinkPage}/AAAAAAAAAAAAAAAAAAAAAA`
  await close(site.database, id, '13 months')

  const pages = await Promise.all([ended, link, unknown, `${link}x`, `${paths.nominationLinkPage}/`].map((address) => send(site, address)))
  for (const { status, body } of pages) {
    expect(status).toBe(404)
    expect(formIn(body).text).toContain('This link does not work')
  }
  expect((await post(site, ended, { ask: 'detail', detail: 'Too late' })).status).toBe(404)

  await close(site.database, id, '11 months')
  expect((await send(site, link)).status).toBe(200)
})

test('what was copied along with a link doesn’t break it', async ({ site }) => {
  const { link } = await aLinkedNomination(site)

  for (const copied of [`${link}.`, `${link})`, `${link}%3E`, `${link}/`]) expect((await send(site, copied)).status).toBe(200)
})

test('no line of the log holds the token', async ({ site }) => {
  const { link } = await aLinkedNomination(site)
  const token = link.split('/').at(-1) ?? ''
  await send(site, link)
  await send(site, `${link}?ask=detail`, { method: 'DELETE' })
  await post(site, link, { ask: 'detail', detail: '' })
  await query(site.database, 'ALTER TABLE nomination_links RENAME TO nomination_links_away')
  try {
    expect((await send(site, link)).status).toBe(503)
    const refused = await post(site, link, { ask: 'detail', detail: 'Kept on the page' })
    expect([refused.status, formIn(refused.body).answers.detail]).toEqual([503, 'Kept on the page'])
  } finally {
    await query(site.database, 'ALTER TABLE nomination_links_away RENAME TO nomination_links')
  }
  expect(site.output()).toContain('The nomination of a private link could not be read')
  expect(site.output()).not.toContain(token)
})

async function close(database: string, id: string, ago: string) {
  await query(
    database,
    `WITH closed AS (UPDATE nominations SET status = 'withdrawn' WHERE id = $1)
     UPDATE nominations_history SET at = now() - $2::interval WHERE _parent_id = $1`,
    [id, ago],
  )
}
