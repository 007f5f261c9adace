import { expect } from 'vitest'
import { aProgramme, publishedPage } from '#tests/documents/on-a-page.ts'
import { linkTo, textBlock } from '#tests/documents/writing.ts'
import type { Editor } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { inTheAdmin } from './in-the-admin.ts'
import { soon } from './soon.ts'
import { told } from './told.ts'

const whatToSay = 'Say where people should go instead'

async function aLinkedPage(site: { url: string }, editor: Editor) {
  const page = await publishedPage(site, editor, aProgramme([], { title: 'Led to' }))
  const body = [textBlock(linkTo({ relationTo: 'programmes', value: page.id }, 'linked words'))]
  const linking = await publishedPage(site, editor, aProgramme(body, { title: 'Links to it' }))
  return { page, linking }
}

function withdraw(editor: Pick<Editor, 'send'>, { id }: { id: string }, answers: Record<string, unknown> = {}) {
  return told(editor, 'PATCH', `programmes/${id}`, { _status: 'draft', ...answers })
}

function answerAt(site: { url: string }, path: string) {
  return soon(async () => {
    const { status, headers } = await send(site, path)
    return [status, headers.location]
  })
}

test('a page that another leads to is withdrawn once it is said where people go instead, and nothing is lost before', async ({
  site,
  editor,
}) => {
  const { page, linking } = await aLinkedPage(site, editor)
  const other = await publishedPage(site, editor, aProgramme([], { title: 'Goes on here' }))

  expect(await withdraw(inTheAdmin(site, editor), page)).toEqual({ status: 400, told: `“Links to it” leads to this page. ${whatToSay}` })
  expect((await send(site, page.path)).status).toBe(200)

  expect((await withdraw(editor, page, { goTo: { relationTo: 'programmes', value: other.id } })).status).toBe(200)
  await answerAt(site, page.path).toEqual([307, other.path])
  await soon(async () => (await send(site, linking.path)).body).not.toContain(`href="${page.path}"`)
  expect((await send(site, linking.path)).body).toContain('linked words')
  expect(await editor.find('redirects', `where[from][equals]=${page.path}&depth=0`)).toMatchObject({
    docs: [{ from: page.path, document: { value: other.id } }],
  })
})

test('what is gone is gone, also where an old address led to it', async ({ site, editor }) => {
  const { page } = await aLinkedPage(site, editor)

  expect((await withdraw(editor, page, { goTo: 'gone' })).status).toBe(200)
  await answerAt(site, page.path).toEqual([404, undefined])

  await editor.republish('programmes', page.id)
  await answerAt(site, page.path).toEqual([200, undefined])
})

test('people are led to a page that is published here or to the main website, and nowhere else', async ({ site, editor }) => {
  const { page, linking } = await aLinkedPage(site, editor)
  const draft = await editor.create('programmes?draft=true', aProgramme([], { _status: 'draft' }))
  const wrong = [
    ['https://elsewhere.example/', 'People can be led to a page of this site or of https://www.avonandsomerset-pcc.gov.uk alone'],
    ['//elsewhere.example/', 'People can be led to a page of this site'],
    ['javascript:alert(1)', 'People can be led to a page of this site'],
    ['/nothing-is-here', 'No page is published at /nothing-is-here'],
    [page.path, 'People can’t be led from the page to itself'],
    [{ relationTo: 'programmes', value: page.id }, 'People can’t be led from the page to itself'],
    [{ relationTo: 'programmes', value: draft.id }, 'The page that people should go to isn’t published'],
    [{ relationTo: 'users', value: 'x' }, 'Choose a page, or say that the page is gone'],
    [7, 'Choose a page, or say that the page is gone'],
  ] as const
  for (const [goTo, words] of wrong) {
    const { status, told: why } = await withdraw(editor, page, { goTo })
    expect([goTo, status, why]).toEqual([goTo, 400, expect.stringContaining(words)])
  }
  expect((await send(site, page.path)).status).toBe(200)

  expect((await withdraw(editor, page, { goTo: linking.path })).status).toBe(200)
  await answerAt(site, page.path).toEqual([307, linking.path])
  expect((await withdraw(editor, linking, { goTo: 'https://www.avonandsomerset-pcc.gov.uk/about/' })).status).toBe(200)
  for (const { path } of [page, linking]) await answerAt(site, path).toEqual([307, 'https://www.avonandsomerset-pcc.gov.uk/about/'])
})

test('a chain of withdrawals leads to its end in one step, and never in a ring', async ({ site, editor }) => {
  const pages = await Promise.all(['One', 'Two', 'Three'].map((title) => publishedPage(site, editor, aProgramme([], { title }))))
  const [one, two, three] = pages.map(({ id, path }) => ({ id, path, goTo: { relationTo: 'programmes', value: id } }))
  if (!(one && two && three)) throw new Error('Three pages were published')

  await withdraw(editor, one, { goTo: two.goTo })
  await withdraw(editor, two, { goTo: three.goTo })
  for (const { path } of [one, two]) await answerAt(site, path).toEqual([307, three.path])

  expect((await withdraw(editor, three, { goTo: one.goTo })).status).toBe(400)
  await editor.republish('programmes', one.id)
  expect((await withdraw(editor, three, { goTo: one.goTo })).status).toBe(200)
  for (const { path } of [two, three]) await answerAt(site, path).toEqual([307, one.path])
  await answerAt(site, one.path).toEqual([200, undefined])
})

test('a program that withdraws a page is asked nothing', async ({ site, editor }) => {
  const { page, linking } = await aLinkedPage(site, editor)

  expect((await withdraw(editor, page)).status).toBe(200)
  await answerAt(site, page.path).toEqual([404, undefined])
  await soon(async () => (await send(site, linking.path)).body).not.toContain(`href="${page.path}"`)
})

test('the front page and help pages are withdrawn only by somebody who says that they are sure', async ({ site, editor }) => {
  const { docs } = await editor.find('pages', 'where[slug][in]=home,families')
  expect(docs).toHaveLength(2)
  for (const { id } of docs) {
    const { status, told: words } = await told(inTheAdmin(site, editor), 'PATCH', `pages/${id}`, { _status: 'draft', goTo: 'gone' })
    expect([status, words]).toEqual([400, expect.stringContaining('Say that you are sure, too')])
  }
  expect((await send(site, '/')).status).toBe(200)
})
