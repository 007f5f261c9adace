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
    expect(body).toContain('href="https://member.example/">With a website')
    expect(body).toContain('<li>With neither</li>')
  })
})

test('a page shows the pages beside it, with itself marked, until there are too many to choose from', async ({ site, editor }) => {
  const parent = await editor.publish('pages', { title: 'A section', slug: 'a-section', summary: 'For this test.' })
  const publishChild = (number: number) =>
    editor.publish('pages', { title: `Part ${number}`, slug: `part-${number}`, summary: 'For this test.', parent: parent.id })
  for (const number of [1, 2]) await publishChild(number)
  const page = async () => (await send(site, '/a-section/part-1')).body

  await eventually(async () => expect(await page()).toContain('href="/a-section/part-2">Part 2'))
  expect(await page()).toContain('href="/a-section/part-1" aria-current="page">Part 1')
  expect(await send(site, '/a-section')).toMatchObject({ status: 200, body: expect.not.stringContaining('page-list__link') })

  for (let number = 3; number <= 13; number += 1) await publishChild(number)
  await eventually(async () => expect(await page()).not.toContain('href="/a-section/part-2"'))
  expect(await page()).toContain('Part 1</h1>')
})

test('a page says when it is next reviewed: a year after it was made, unless somebody chose another day or none', async ({
  site,
  editor,
}) => {
  const made = await editor.publish('programmes', { title: 'Due in a year', slug: 'due-in-a-year', summary: 'For this test.' })
  const year = new Date().getFullYear() + 1
  expect(String(made.nextReviewDue)).toContain(String(year))
  await eventually(async () => expect((await send(site, '/programmes/due-in-a-year')).body).toContain('Next review due: <time'))

  await editor.republish('programmes', made.id, { nextReviewDue: null })

  await eventually(async () => expect((await send(site, '/programmes/due-in-a-year')).body).not.toContain('Next review due'))
  expect((await send(site, '/programmes/due-in-a-year')).body).toContain('Due in a year</h1>')
})
