import { expect } from 'vitest'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'

test('a page leads to its related pages while they are published, and to no other', async ({ site, editor }) => {
  const other = await editor.publish('programmes', { title: 'Read this next', slug: 'read-this-next', summary: 'Where to read on.' })
  const related = [{ relationTo: 'programmes', value: other.id }]
  await editor.publish('news', { title: 'Read first', slug: 'read-first', summary: 'Leads on.', date: '2026-11-01T12:00:00.000Z', related })
  const page = async () => (await send(site, '/news/read-first')).body
  await eventually(async () => expect(await page()).toContain('href="/programmes/read-this-next"'))

  await editor.unpublish('programmes', other.id)

  await eventually(async () => expect(await page()).not.toContain('Related pages'))
  expect(await page()).toContain('Read first</h1>')
})

test('a member leads to its page on this site, else to its own website, else nowhere', async ({ site, editor }) => {
  const organisation = await editor.create('organisations', { name: 'A member with a website', website: 'https://member.example/' })
  const { docs } = await editor.find('partnerships', 'where[slug][equals]=safer-somerset-partnership')
  const members = [
    { name: 'With a page', page: { relationTo: 'partnerships', value: docs[0]?.id }, joined: '2017' },
    { name: 'With a website', organisation: organisation.id },
    { name: 'With neither' },
  ]
  await editor.publish('boards', { title: 'A board of members', slug: 'a-board-of-members', summary: 'For this test.', members })

  await eventually(async () => {
    const { body } = await send(site, '/boards/a-board-of-members')
    expect(body).toContain('href="/partnerships/safer-somerset-partnership">With a page</a>, joined 2017')
    expect(body).toContain('href="https://member.example/">With a ')
    expect(body).toContain('<li>With neither</li>')
  })
})

test('a page says when it is next reviewed once somebody looks after it', async ({ site, editor }) => {
  const [owner] = (await editor.find('users', 'limit=1')).docs
  const nextReviewDue = '2027-03-01T12:00:00.000Z'
  const made = await editor.publish('programmes', { title: 'Due', slug: 'due', summary: 'For this test.', nextReviewDue })
  const page = async () => (await send(site, '/programmes/due')).body
  await eventually(async () => expect(await page()).toContain('Due</h1>'))
  expect(await page()).not.toContain('Next review due')

  await editor.republish('programmes', made.id, { owner: owner?.id, nextReviewDue })

  await eventually(async () => expect(await page()).toContain('Next review due <time datetime="2027-03-01T12:00:00.000Z">1 March 2027'))
})
