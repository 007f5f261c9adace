import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { query } from '#tests/support/a-database.ts'
import { eventually } from '#tests/support/eventually.ts'
import { formIn } from '#tests/support/form-in.ts'
import { post, send } from '#tests/support/http.ts'
import { type SharedSite, test } from '#tests/support/test-on-a-site.ts'
import { anAnswer } from './an-answer.ts'

/** A different visitor from any other test's. */
function aVisitor() {
  return { 'user-agent': `A browser/${randomUUID()}` }
}

async function rowsAdded(site: SharedSite, work: () => Promise<unknown>) {
  const [before] = await query<{ last: string }>(site.database, 'SELECT now() AS last')
  await work()
  return query(site.database, 'SELECT path, page, published_version, useful, reason FROM page_feedback WHERE created_at >= $1', [
    before?.last,
  ])
}

test('a press is stored at once, with the page, where it was, and which publication it was', async ({ site }) => {
  const page = formIn((await send(site, '/programmes/prisoners-building-homes')).body)
  expect(page.action).toBe(paths.feedback)
  expect(page.answers).toEqual({ path: '/programmes/prisoners-building-homes', publishedVersion: '1' })

  const rows = await rowsAdded(site, async () => {
    const { status } = await post(site, paths.feedback, { ...page.answers, useful: 'partly' }, aVisitor())
    expect(status).toBe(303)
  })

  const [{ id } = { id: '' }] = await query<{ id: string }>(
    site.database,
    "SELECT id FROM programmes WHERE slug = 'prisoners-building-homes'",
  )
  expect(rows).toEqual([
    {
      path: '/programmes/prisoners-building-homes',
      page: `programmes:${id}`,
      published_version: expect.anything(),
      useful: 'partly',
      reason: null,
    },
  ])
  expect(Number(rows[0]?.published_version)).toBe(1)
})

test('an answer on an earlier publication is stored as such', async ({ site, editor }) => {
  const { docs } = await editor.find('partnerships', 'limit=1')
  const [document] = docs
  const path = `/partnerships/${document?.slug}`
  await editor.republish('partnerships', String(document?.id))
  await eventually(async () => expect(formIn((await send(site, path)).body).answers).toEqual({ path, publishedVersion: '2' }))

  const rows = await rowsAdded(site, async () => {
    for (const publishedVersion of ['1', '2'])
      await post(site, paths.feedback, anAnswer({ path, publishedVersion, useful: 'no' }), aVisitor())
  })

  expect(rows.map((row) => Number(row.published_version))).toEqual([1, 2])
})

test('without an answer the question is asked again', async ({ site }) => {
  const rows = await rowsAdded(site, async () => {
    const answer = await post(site, paths.feedback, anAnswer({ useful: [] }), aVisitor())
    const page = formIn(answer.body)

    expect(answer).toMatchObject({ status: 422, headers: { 'cache-control': 'no-store' } })
    expect(page.title).toMatch(/^Error: /)
    expect(page.mistakes).toEqual([['#feedback-useful', 'Select yes, partly or no']])
    expect(page.ids).toContain('#feedback-useful')
    expect(page.answers).toEqual({ path: '/', publishedVersion: '1' })
  })

  expect(rows).toEqual([])
})

test.for<[what: string, changes: Record<string, string | string[]>, mistake: string]>([
  ['a publication that never existed', { publishedVersion: '999' }, 'Go back to the page and answer there'],
  ['a page that never existed', { path: '/no-such-page' }, 'Go back to the page and answer there'],
  ["an address of ours that isn't a page", { path: '/feedback' }, 'Go back to the page and answer there'],
  ['no publication of a document', { publishedVersion: '0' }, 'Go back to the page and answer there'],
  ['another page that was never published', { path: '/robots.txt', publishedVersion: '0' }, 'Go back to the page and answer there'],
  ['an answer that is none of the three', { useful: 'maybe' }, 'Select yes, partly or no'],
  ['two answers', { useful: ['yes', 'no'] }, 'Select yes, partly or no'],
])('%s is refused, saying why', async ([, changes, mistake], { site }) => {
  const rows = await rowsAdded(site, async () => {
    const answer = await post(site, paths.feedback, anAnswer(changes), aVisitor())

    expect(answer.status).toBe(422)
    expect(formIn(answer.body).mistakes.map(([, words]) => words)).toEqual([mistake])
  })

  expect(rows).toEqual([])
})

test.for<[what: string, changes: Record<string, string | string[]>]>([
  ['a publication before the first', { publishedVersion: '-1' }],
  ["a publication that isn't a number", { publishedVersion: 'one' }],
  ['a number too large for any database', { publishedVersion: '99999999999999999999' }],
  ['half a publication', { publishedVersion: '1.5' }],
  ['two paths', { path: ['/', '/'] }],
  ['a path with a character that Postgres refuses', { path: '/\u0000' }],
  ['a path that is longer than any of ours', { path: `/${'x'.repeat(300)}` }],
  ['an address elsewhere', { path: 'https://elsewhere.example/' }],
])('with %s nothing is stored, and the page says where to answer', async ([, changes], { site }) => {
  const rows = await rowsAdded(site, async () => {
    const answer = await post(site, paths.feedback, anAnswer(changes), aVisitor())

    expect(answer.status).toBe(422)
    expect(formIn(answer.body).text).toContain('Answer it there')
  })

  expect(rows).toEqual([])
})

test('pressed twice within ten seconds, it is one answer', async ({ site }) => {
  const visitor = aVisitor()
  const rows = await rowsAdded(site, async () => {
    const first = await post(site, paths.feedback, anAnswer(), visitor)
    const again = await post(site, paths.feedback, anAnswer(), visitor)
    expect([first.status, again.status, again.headers.location]).toEqual([303, 303, first.headers.location])
  })

  expect(rows).toHaveLength(1)
})

test('pressed twenty times at once, it is one answer', async ({ site }) => {
  const visitor = aVisitor()
  const rows = await rowsAdded(site, async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(site, paths.feedback, anAnswer(), visitor)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  })

  expect(rows).toHaveLength(1)
})

test('thirty people in one office who all say yes are thirty answers', async ({ site }) => {
  const rows = await rowsAdded(site, () =>
    Promise.all(Array.from({ length: 30 }, () => post(site, paths.feedback, anAnswer(), aVisitor()))),
  )

  expect(rows).toHaveLength(30)
})

test('other answers by the same visitor, or on another page, are other rows', async ({ site }) => {
  const visitor = aVisitor()
  const rows = await rowsAdded(site, async () => {
    for (const changes of [{}, { useful: 'no' }, { path: '/community-payback' }])
      await post(site, paths.feedback, anAnswer(changes), visitor)
  })

  expect(rows).toHaveLength(3)
})

test("headers that nobody trusts don't make another visitor", async ({ site }) => {
  const visitor = aVisitor()
  const rows = await rowsAdded(site, async () => {
    for (const address of ['203.0.113.1', '203.0.113.2'])
      await post(site, paths.feedback, anAnswer(), { ...visitor, 'x-forwarded-for': address, 'x-real-ip': address })
  })

  expect(rows).toHaveLength(1)
})

test('the same answer after ten seconds is another answer', async ({ site }) => {
  const visitor = aVisitor()
  const rows = await rowsAdded(site, async () => {
    await post(site, paths.feedback, anAnswer(), visitor)
    await sendersMoveBack(site, '9 seconds')
    await post(site, paths.feedback, anAnswer(), visitor)
    await sendersMoveBack(site, '2 seconds')
    await post(site, paths.feedback, anAnswer(), visitor)
  })

  expect(rows).toHaveLength(2)
})

test('what tells visitors apart says nothing of them, and is soon deleted', async ({ site }) => {
  const visitor = aVisitor()
  await post(site, paths.feedback, anAnswer(), visitor)
  const senders = await query<{ key: string }>(site.database, 'SELECT * FROM page_feedback_senders')
  expect(senders.length).toBeGreaterThan(0)
  for (const sender of senders) expect(sender).toEqual({ key: expect.stringMatching(/^[0-9a-f]{64}$/), at: expect.any(Date) })

  await sendersMoveBack(site, '1 minute')

  await eventually(async () => expect(await query(site.database, 'SELECT * FROM page_feedback_senders')).toEqual([]))
})

test("an answer from another site's page is refused", async ({ site }) => {
  const rows = await rowsAdded(site, async () => {
    const { status } = await post(site, paths.feedback, anAnswer(), { ...aVisitor(), origin: 'https://elsewhere.example' })
    expect(status).toBe(403)
  })

  expect(rows).toEqual([])
})

test('the feedback page by itself says where the question is asked', async ({ site }) => {
  const { status, body, headers } = await send(site, paths.feedback)

  expect(status).toBe(200)
  expect(headers['cache-control']).toBe('no-store')
  expect(formIn(body).text).toContain('Every page of this site ends with the question')
})

test('staff read what was said, and change nothing of it', async ({ site, editor }) => {
  await post(site, paths.feedback, anAnswer(), aVisitor())
  const { docs } = await editor.find('page-feedback', 'limit=1')
  const id = String(docs[0]?.id)

  expect(docs[0]).toMatchObject({ path: expect.any(String), publishedVersion: expect.any(Number), useful: expect.any(String) })
  expect((await editor.send('PATCH', `page-feedback/${id}`, { useful: 'no' })).status).toBe(403)
  expect((await editor.send('DELETE', `page-feedback/${id}`)).status).toBe(403)
  expect((await editor.send('POST', 'page-feedback', { path: '/', page: 'x', publishedVersion: 1, useful: 'no' })).status).toBe(403)
})

function sendersMoveBack({ database }: SharedSite, interval: string) {
  return query(database, 'UPDATE page_feedback_senders SET at = at - $1::interval', [interval])
}
